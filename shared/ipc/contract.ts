// Every call and event that crosses between the renderer and the app, whatever the transport. Inputs are parsed strictly
// at run time (an unknown key is refused); outputs are types alone, since both ends are ours.
import { z } from 'zod';
import { FOLDER_USES, type FolderView, type IdentityView } from '../domain/account-settings.ts';
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
/** The longest text that may be pasted, as JSON: a character of it takes up to three bytes, a few more where it is escaped. */
const PASTED_BYTES = 96 * 1024 ** 2;
/** 0 stands for "since the first message". */
const range = z.strictObject({ days: z.int().min(0).max(36500), accountId: id.nullable().default(null) });

/** SHA-256 of a certificate, as `certificate` errors carry it. */
const fingerprint = z.string().regex(/^(?:[0-9A-F]{2}:){31}[0-9A-F]{2}$/);

/** IMAP settings as a person enters them. The password goes in here once and never comes back out. */
export const accountInput = z.strictObject({
  email: address,
  host: z.string().min(1).max(255),
  port: z.int().min(1).max(65535),
  security: z.enum(['tls', 'starttls', 'none']),
  user: z.string().min(1).max(320),
  password: z.string().min(1).max(4096),
  /** The certificate that the user trusts for this server though no authority vouches for it. */
  pinnedCertificate: fingerprint.optional(),
});
export type AccountInput = z.output<typeof accountInput>;

/** IMAP settings of an account that signs in by OAuth 2. */
export const oauthAccountInput = accountInput.omit({ password: true });
export type OAuthAccountInput = z.output<typeof oauthAccountInput>;

const clientId = z.string().min(1).max(500);
const clientSecret = z.string().min(1).max(4096).nullable().default(null);
/** Whom to sign in, where, and with which client. A client id of null means the one that is configured on this computer. */
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
  /** People that this account has written to or had a report about; what is said of them is from all accounts. */
  accountId: id.nullable().optional(),
  sort: z.enum(RECIPIENT_SORTS).optional(),
  ...page,
});
export const exportOptions = z.strictObject({
  /** Also addresses the policy only watches. The safe set is without them. */
  includeWatch: z.boolean().default(false),
  accountId: id.nullable().default(null),
  /** Only the first so many addresses: to show what the whole will look like. */
  limit: z.int().positive().optional(),
});

/** Calls that only read the store; the store's queries answer them one to one. */
export const queries = {
  'sent.list': call<Page<SentRow>>()(sentFilter),
  /** With everything that its page shows of the recipient `to`, or of the one with the worst news. */
  'sent.get': call<SentDetail>()(z.strictObject({ id, to: address.nullable().optional() })),
  'reports.list': call<Page<ReportRow>>()(reportFilter),
  'reports.tabs': call<Readonly<Record<ReportTab, number>>>()(reportFilter.pick({ accountId: true })),
  'reports.get': call<ReportDetail>()(z.strictObject({ id })),
  'recipients.list': call<Page<RecipientRow>>()(recipientFilter),
  'recipients.get': call<RecipientDetail>()(z.strictObject({ address })),
  'overview.get': call<Overview>()(range),
  /** Bounces over a part of the time: from the day `first` to the day `last`, both within, in the user's time zone. */
  'overview.series': call<Series>()(
    z.strictObject({ first: z.iso.date(), last: z.iso.date(), accountId: id.nullable().default(null) }),
  ),
  'overview.reasons': call<ReasonCounts>()(range),
  'overview.providers': call<ProviderCounts>()(range),
  'overview.delays': call<DelayCounts>()(range),
  'overview.servers': call<ServerCounts>()(range),
  'overview.worst': call<WorstAddresses>()(range),
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
  /** After an expired login: a new password for an account that stays as it is. */
  'accounts.password': call<AccountView>()(z.strictObject({ id, password: accountInput.shape.password })),
  /** The connection test with a finished sign-in in place of a password. Errors: `not-found` for an unknown sign-in. */
  'accounts.testOAuth': call<ConnectionTest>()(z.strictObject({ account: oauthAccountInput, oauthId })),
  /** As `accounts.add`, with a finished sign-in, which is used up by it. */
  'accounts.addOAuth': call<AccountView>()(
    z.strictObject({ account: oauthAccountInput, oauthId, days: z.int().min(0).max(36500) }),
  ),
  /** A finished sign-in for an account that stays as it is: after `needs-oauth`, whichever way it signed in before. */
  'accounts.signIn': call<AccountView>()(z.strictObject({ id, oauthId })),
  'accounts.remove': call<null>()(z.strictObject({ id })),
  /** After a `certificate` error: this certificate and no other is trusted for the account's server. */
  'certificate.trust': call<AccountView>()(z.strictObject({ accountId: id, fingerprint })),
  /** Every folder of an IMAP account, as of the last look at the server. */
  'folders.list': call<readonly FolderView[]>()(z.strictObject({ accountId: id })),
  /** What single folders are read as; those not named go by the server and their names. The account reads again. */
  'folders.set': call<readonly FolderView[]>()(
    z.strictObject({
      accountId: id,
      uses: z.array(z.strictObject({ path: z.string().min(1).max(2000), use: z.enum(FOLDER_USES) })).max(10_000),
    }),
  ),
  /** Addresses that count as the user's own, and those taken out of them. */
  'identities.list': call<readonly IdentityView[]>()(z.strictObject({ accountId: id })),
  /** Exactly these count from now on. */
  'identities.set': call<readonly IdentityView[]>()(
    z.strictObject({ accountId: id, mine: z.array(z.email().max(320)).max(1000) }),
  ),
  /** How far back an IMAP account is read, in days; 0 is everything. */
  'range.get': call<{ readonly days: number }>()(z.strictObject({ accountId: id })),
  /** A longer range reads on where the old one ended; a shorter one forgets nothing. */
  'range.set': call<AccountView>()(z.strictObject({ accountId: id, days: z.int().min(0).max(36500) })),
  /** The providers whose sign-in page is known, and what each needs. */
  'oauth.providers': call<readonly OAuthProviderView[]>()(none),
  /**
   * Begins a sign-in: opens the provider's page in the system's browser where the host can, and waits on this computer for it to
   * come back. Errors: `bad-input` with detail `no-client-id` or `wrong-issuer`; a network error where the provider cannot be reached.
   */
  'oauth.begin': call<OAuthBegun>()(oauthRequest),
  /**
   * Begins the sign-in of an OAuth account anew, with its own client. Errors: `bad-input` with detail `no-client-secret` where the
   * client has a secret that is kept no more: it then has to be given here.
   */
  'oauth.again': call<OAuthBegun>()(z.strictObject({ accountId: id, clientSecret })),
  /** How a sign-in stands: answers when it has ended, at the latest after half a minute with `waiting`. Errors: `not-found`. */
  'oauth.wait': call<OAuthStatus>()(z.strictObject({ id: oauthId })),
  'oauth.cancel': call<null>()(z.strictObject({ id: oauthId })),
  'sample.open': call<AccountView>()(none),
  /** Paths on this computer: .eml, mbox, Maildir, or folders of them. */
  'files.open': call<AccountView>()(z.strictObject({ paths: z.array(z.string().min(1).max(4096)).min(1).max(1000) })),
  'sync.start': call<null>()(z.strictObject({ accountId: id.nullable().default(null) })),
  'sync.pause': call<null>()(z.strictObject({ accountId: id.nullable().default(null) })),
  'reports.seen': call<null>()(none),
  'reports.link': call<null>()(z.strictObject({ bounceId: id, sentId: id.nullable() })),
  'recipients.override': call<null>()(z.strictObject({ address, verdict: z.enum(['ok', 'bad']).nullable() })),
  'recipients.note': call<null>()(z.strictObject({ address, note: z.string().max(10000) })),
  'export.preview': call<ExportPreview>()(exportOptions),
  'export.build': call<ExportFile>()(exportOptions.extend({ format: z.string().min(1).max(40) })),
  /** One message or mbox, pasted or dropped; nothing is stored. With `latin1` each character of `text` is one byte. */
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
      /** Only the lists named are changed. */
      lists: listLooks.optional(),
      /** All of them, in order. */
      savedViews: savedViews.optional(),
      notices: noticeSettings.optional(),
    }),
  ),
  /** Opens an https page in the system's browser (Electron); the web host answers false and the page is opened by a link. */
  'app.openLink': call<boolean>()(z.strictObject({ url: z.url({ protocol: /^https$/ }) })),
  ...settingsCalls,
} as const;

export const contract = { ...queries, ...commands } as const;

/** Bytes that a call of this name may have as JSON; the usual number for a name that there is not. */
export function largestCall(name: string): number {
  return Object.hasOwn(contract, name) ? contract[name as CallName].largest : USUAL_CALL_BYTES;
}

export type QueryName = keyof typeof queries;
export type CallName = keyof typeof contract;
/** What the caller may leave out is optional here. */
export type CallInput<K extends CallName> = z.input<(typeof contract)[K]['input']>;
/** After parsing: defaults are filled in. */
export type ParsedInput<K extends CallName> = z.output<(typeof contract)[K]['input']>;
export type CallOutput<K extends CallName> = (typeof contract)[K] extends Call<z.ZodType, infer O> ? O : never;

/** Small hints that something changed; the renderer asks again. Coalesced by the sender. */
export interface AppEvents {
  /** Lists, counts or charts are out of date. */
  readonly changed: { readonly topics: readonly ('sent' | 'reports' | 'recipients' | 'accounts' | 'settings')[] };
  /** State or progress of one account. */
  readonly account: AccountView;
  /** New bounces may be worth a notification: `notices.take` says which. */
  readonly notices: null;
  /** A notification was clicked: the address of the view it leads to. */
  readonly open: { readonly hash: string };
}
export type EventName = keyof AppEvents;
export const EVENT_NAMES = ['changed', 'account', 'notices', 'open'] as const satisfies readonly EventName[];
