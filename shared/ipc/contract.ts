// Every call and event between the renderer and the app, whatever the transport. Inputs are parsed strictly at run time (an
// unknown key is refused); outputs are only typed, since both ends are the app's own.
import { z } from 'zod';
import { FOLDER_USES, type FolderView, type IdentityView } from '../domain/account-settings.ts';
import { bareHost } from '../domain/host.ts';
import { LANGUAGE_CHOICES } from '../domain/languages.ts';
import {
  DIRECTIONS,
  KNOWN_VALUES,
  LIST_NAMES,
  RECIPIENT_SORTS,
  REPORT_SORTS,
  SENT_SORTS,
  TOP,
} from '../domain/lists.ts';
import type {
  DelayCounts,
  ProviderCounts,
  ReasonCounts,
  Series,
  ServerCounts,
  WorstAddresses,
} from '../domain/overview.ts';
import type {
  AccountView,
  AppState,
  ConnectionTest,
  Explained,
  ExportFile,
  ExportPreview,
  OAuthBegun,
  OAuthProviderView,
  OAuthStatus,
  Overview,
  Page,
  ProviderHint,
  RecipientDetail,
  RecipientRow,
  ReportDetail,
  ReportRow,
  ReportTab,
  SentDetail,
  SentRow,
  Settings,
} from '../domain/views.ts';
import type { WithheldList } from '../domain/withheld.ts';
import { type Call, call, USUAL_CALL_BYTES } from './call.ts';
import { listLooks, savedViews } from './list-settings.ts';
import { pageAt } from './page-at.ts';
import { noticeSettings, settingsCalls } from './settings-calls.ts';

const id = z.int().positive();
const text = z.string().max(1000);
const address = z.string().min(1).max(320);
const page = {
  at: pageAt.default(TOP),
  limit: z.int().min(1).max(500).default(100),
  direction: z.enum(DIRECTIONS).optional(),
};
const none = z.strictObject({});
/** Limit of pasted text as JSON, in bytes: a character takes up to three bytes, and a few more where it is escaped. */
const PASTED_BYTES = 96 * 1024 ** 2;
/** 0 stands for "since the first message". */
const range = z.strictObject({ days: z.int().min(0).max(36500), accountId: id.nullable().default(null) });

/** SHA-256 of a certificate, as `certificate` errors carry it. */
const fingerprint = z.string().regex(/^(?:[0-9A-F]{2}:){31}[0-9A-F]{2}$/);

/** IMAP settings as the user enters them. The password crosses only in this direction, once. */
export const accountInput = z.strictObject({
  email: address,
  host: z.string().min(1).max(255).transform(bareHost),
  port: z.int().min(1).max(65535),
  security: z.enum(['tls', 'starttls', 'none']),
  user: z.string().min(1).max(320),
  password: z.string().min(1).max(4096),
  /** The certificate that the user trusts for this server although no authority has signed it. */
  pinnedCertificate: fingerprint.optional(),
});
export type AccountInput = z.output<typeof accountInput>;

/** IMAP settings of an account that signs in by OAuth 2. */
export const oauthAccountInput = accountInput.omit({ password: true });
export type OAuthAccountInput = z.output<typeof oauthAccountInput>;

const clientId = z.string().min(1).max(500);
const clientSecret = z.string().min(1).max(4096).nullable().default(null);
/** Who signs in, where, and with which client. A client id of null means the one configured on this computer. */
export const oauthRequest = z.discriminatedUnion('provider', [
  z.strictObject({
    provider: z.enum(['google', 'microsoft']),
    email: address,
    clientId: clientId.nullable().default(null),
    clientSecret,
  }),
  z.strictObject({
    provider: z.literal('other'),
    email: address,
    issuer: z.url({ protocol: /^https?$/ }).max(1000),
    scope: z.string().min(1).max(1000),
    clientId,
    clientSecret,
  }),
]);
export type OAuthRequest = z.output<typeof oauthRequest>;
const oauthId = z.uuid();

export const sentFilter = z.strictObject({
  show: z.enum(['all', 'bounced', 'hard', 'soft', 'delayed', 'your-side']).default('all'),
  search: text.default(''),
  accountId: id.nullable().default(null),
  sort: z.enum(SENT_SORTS).optional(),
  ...page,
});
export const reportFilter = z.strictObject({
  tab: z.enum(['failures', 'delayed', 'unmatched', 'backscatter', 'complaints', 'auto-replies', 'unparsed']),
  search: text.default(''),
  accountId: id.nullable().optional(),
  sort: z.enum(REPORT_SORTS).optional(),
  ...page,
});
export const recipientFilter = z.strictObject({
  show: z.enum(['all', 'bounced', 'bad', 'watch', 'your-side', 'recovered']).default('all'),
  search: text.default(''),
  /** Only people that this account has written to or has a report about. Their data come from all accounts. */
  accountId: id.nullable().optional(),
  sort: z.enum(RECIPIENT_SORTS).optional(),
  ...page,
});
export const exportOptions = z.strictObject({
  /** Includes addresses that the policy only watches. The safe set leaves them out. */
  includeWatch: z.boolean().default(false),
  accountId: id.nullable().default(null),
  /** At most this many addresses, for a preview of the whole. */
  limit: z.int().positive().optional(),
});

/** Calls that only read the store. A query of the store answers each. */
export const queries = {
  'sent.list': call<Page<SentRow>>()(sentFilter),
  /** Includes all details of the recipient `to`, or of the one with the worst outcome. */
  'sent.get': call<SentDetail>()(z.strictObject({ id, to: address.nullable().optional() })),
  'reports.list': call<Page<ReportRow>>()(reportFilter),
  'reports.tabs': call<Readonly<Record<ReportTab, number>>>()(reportFilter.pick({ accountId: true })),
  'reports.get': call<ReportDetail>()(z.strictObject({ id })),
  'recipients.list': call<Page<RecipientRow>>()(recipientFilter),
  'recipients.get': call<RecipientDetail>()(z.strictObject({ address })),
  'overview.get': call<Overview>()(range),
  /** Bounces over a part of the time: from the day `first` to the day `last`, both included, in the user's time zone. */
  'overview.series': call<Series>()(
    z.strictObject({ first: z.iso.date(), last: z.iso.date(), accountId: id.nullable().default(null) }),
  ),
  'overview.reasons': call<ReasonCounts>()(range),
  'overview.providers': call<ProviderCounts>()(range),
  'overview.delays': call<DelayCounts>()(range),
  'overview.servers': call<ServerCounts>()(range),
  'overview.worst': call<WorstAddresses>()(range),
  /** Messages that an account's mail server did not hand out: the first `limit` of them. */
  'withheld.list': call<WithheldList>()(
    z.strictObject({ accountId: id, limit: z.int().min(1).max(1000).default(200) }),
  ),
  /** Values of a search operator that begin with `prefix` and occur in that list, at most `limit`, in order. */
  'search.values': call<readonly string[]>()(
    z.strictObject({
      list: z.enum(LIST_NAMES),
      operator: z.enum(KNOWN_VALUES),
      prefix: text,
      limit: z.int().min(1).max(50).default(8),
    }),
  ),
} as const;

export const commands = {
  'app.state': call<AppState>()(none),
  'accounts.detect': call<ProviderHint>()(z.strictObject({ email: address })),
  'accounts.test': call<ConnectionTest>()(accountInput),
  'accounts.add': call<AccountView>()(z.strictObject({ account: accountInput, days: z.int().min(0).max(36500) })),
  /** Sets a new password after the old one was refused; the account is otherwise unchanged. */
  'accounts.password': call<AccountView>()(z.strictObject({ id, password: accountInput.shape.password })),
  /** The connection test with a finished sign-in instead of a password. Errors: `not-found` for an unknown sign-in. */
  'accounts.testOAuth': call<ConnectionTest>()(z.strictObject({ account: oauthAccountInput, oauthId })),
  /** As `accounts.add`, with a finished sign-in, which can be used only once. */
  'accounts.addOAuth': call<AccountView>()(
    z.strictObject({ account: oauthAccountInput, oauthId, days: z.int().min(0).max(36500) }),
  ),
  /** Applies a finished sign-in to an existing account after `needs-oauth`, however it signed in before. */
  'accounts.signIn': call<AccountView>()(z.strictObject({ id, oauthId })),
  'accounts.remove': call<null>()(z.strictObject({ id })),
  /** After a `certificate` error: trusts this certificate, and no other, for the account's server. */
  'certificate.trust': call<AccountView>()(z.strictObject({ accountId: id, fingerprint })),
  /** Every folder of an IMAP account, as the server last listed them. */
  'folders.list': call<readonly FolderView[]>()(z.strictObject({ accountId: id })),
  /** Sets the use of single folders; for the others the server's flags and their names decide. The account is read again. */
  'folders.set': call<readonly FolderView[]>()(
    z.strictObject({
      accountId: id,
      uses: z.array(z.strictObject({ path: z.string().min(1).max(2000), use: z.enum(FOLDER_USES) })).max(10_000),
    }),
  ),
  /** The addresses that count as the user's own, and those that the user has taken out. */
  'identities.list': call<readonly IdentityView[]>()(z.strictObject({ accountId: id })),
  /** From now on exactly these count as the user's own. */
  'identities.set': call<readonly IdentityView[]>()(
    z.strictObject({ accountId: id, mine: z.array(z.email().max(320)).max(1000) }),
  ),
  /** How far back an IMAP account is read, in days; 0 is everything. */
  'range.get': call<{ readonly days: number }>()(z.strictObject({ accountId: id })),
  /** A longer range is read on from where the old one ended; a shorter one removes nothing. */
  'range.set': call<AccountView>()(z.strictObject({ accountId: id, days: z.int().min(0).max(36500) })),
  /** The providers with a known sign-in page, and what each needs. */
  'oauth.providers': call<readonly OAuthProviderView[]>()(none),
  /**
   * Starts a sign-in: opens the provider's page in the system's browser where the host can, and waits on this computer for its
   * answer. Errors: `bad-input` with detail `no-client-id` or `wrong-issuer`; a network error where the provider cannot be
   * reached.
   */
  'oauth.begin': call<OAuthBegun>()(oauthRequest),
  /**
   * Starts the sign-in of an OAuth account again with its own client. Errors: `bad-input` with detail `no-client-secret` where
   * the client needs a secret that the app no longer has; pass it here then.
   */
  'oauth.again': call<OAuthBegun>()(z.strictObject({ accountId: id, clientSecret })),
  /** Waits for a sign-in: answers when it has ended, or after half a minute with `waiting`. Errors: `not-found`. */
  'oauth.wait': call<OAuthStatus>()(z.strictObject({ id: oauthId })),
  'oauth.cancel': call<null>()(z.strictObject({ id: oauthId })),
  'sample.open': call<AccountView>()(none),
  /** Paths on this computer: .eml, mbox, Maildir, or folders of them. */
  'files.open': call<AccountView>()(z.strictObject({ paths: z.array(z.string().min(1).max(4096)).min(1).max(1000) })),
  'sync.start': call<null>()(z.strictObject({ accountId: id.nullable().default(null) })),
  'sync.pause': call<null>()(z.strictObject({ accountId: id.nullable().default(null) })),
  /** Asks an account's mail server again for every message that it did not hand out. */
  'withheld.tryAgain': call<null>()(z.strictObject({ accountId: id })),
  'reports.seen': call<null>()(none),
  'reports.link': call<null>()(z.strictObject({ bounceId: id, sentId: id.nullable() })),
  'recipients.override': call<null>()(z.strictObject({ address, verdict: z.enum(['ok', 'bad']).nullable() })),
  'recipients.note': call<null>()(z.strictObject({ address, note: z.string().max(10000) })),
  'export.preview': call<ExportPreview>()(exportOptions),
  'export.build': call<ExportFile>()(exportOptions.extend({ format: z.string().min(1).max(40) })),
  /**
   * Explains one message or mbox that was pasted or dropped; stores nothing. With `latin1` each character of `text` is one
   * byte.
   */
  'explain.text': call<readonly Explained[]>()(
    z.strictObject({
      name: text,
      text: z.string().max(30_000_000),
      charset: z.enum(['utf-8', 'latin1']).default('utf-8'),
    }),
    PASTED_BYTES,
  ),
  'settings.set': call<Settings>()(
    z.strictObject({
      theme: z.enum(['system', 'light', 'dark']).optional(),
      singleKeys: z.boolean().optional(),
      language: z.enum(LANGUAGE_CHOICES).optional(),
      /** Changes only the lists named. */
      lists: listLooks.optional(),
      /** Replaces all saved views, in order. */
      savedViews: savedViews.optional(),
      notices: noticeSettings.optional(),
    }),
  ),
  /** Opens an https page in the system's browser (Electron). The web host answers false, and the page shows a link. */
  'app.openLink': call<boolean>()(z.strictObject({ url: z.url({ protocol: /^https$/ }) })),
  ...settingsCalls,
} as const;

export const contract = { ...queries, ...commands } as const;

/** The largest size of a call of this name as JSON, in bytes; the default for an unknown name. */
export function largestCall(name: string): number {
  return Object.hasOwn(contract, name) ? contract[name as CallName].largest : USUAL_CALL_BYTES;
}

export type QueryName = keyof typeof queries;
export type CallName = keyof typeof contract;
/** The input as the caller writes it: fields with a default are optional. */
export type CallInput<K extends CallName> = z.input<(typeof contract)[K]['input']>;
/** The input after parsing, with defaults filled in. */
export type ParsedInput<K extends CallName> = z.output<(typeof contract)[K]['input']>;
export type CallOutput<K extends CallName> = (typeof contract)[K] extends Call<z.ZodType, infer O> ? O : never;

/**
 * Events by which the app announces changes; the renderer then asks again. The app joins events that follow each other closely.
 */
export interface AppEvents {
  /** Lists, counts or charts are out of date. */
  readonly changed: { readonly topics: readonly ('sent' | 'reports' | 'recipients' | 'accounts' | 'settings')[] };
  /** State or progress of one account. */
  readonly account: AccountView;
  /** New bounces may be worth a notification: `notices.take` says which. */
  readonly notices: null;
  /** The user clicked a notification: the address of the view to open. */
  readonly open: { readonly hash: string };
}
export type EventName = keyof AppEvents;
export const EVENT_NAMES = ['changed', 'account', 'notices', 'open'] as const satisfies readonly EventName[];
