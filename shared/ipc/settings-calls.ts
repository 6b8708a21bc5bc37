// The calls for the Settings screen and for notifications.
import { z } from 'zod';
import {
  type AccountDetails,
  type PolicyPreview,
  type PolicyView,
  type StoredData,
  VERP_PREFIX,
  type VerpSecretView,
  type VerpView,
} from '../domain/settings.ts';
import type { AccountView, ExportFile } from '../domain/views.ts';
import type { NewBounces } from '../notices/notice.ts';
import { minuteOf } from '../notices/quiet-hours.ts';
import { MOST_DAYS, MOST_TIMES } from '../verdict/policy.ts';
import { call } from './call.ts';

const none = z.strictObject({});
const id = z.int().positive();

/** Errors besides the shape: `bad-input` naming `badTimes` where an address would become bad before it is watched. */
const policy = z.strictObject({
  watchTimes: z.int().min(1).max(MOST_TIMES),
  watchDays: z.int().min(1).max(MOST_DAYS),
  softBad: z.boolean(),
  badTimes: z.int().min(1).max(MOST_TIMES),
  badDays: z.int().min(0).max(MOST_DAYS),
});

const time = z.string().refine((text) => minuteOf(text) !== null, 'not a time as 22:00');
export const noticeSettings = z.strictObject({
  on: z.boolean(),
  quiet: z.boolean(),
  quietFrom: time,
  quietTo: time,
});

const secret = z.string().min(1).max(4096);

export const settingsCalls = {
  'policy.get': call<PolicyView>()(none),
  /**
   * Applies to new mail at once. Existing verdicts are derived again in the background; `changed` events announce the progress.
   */
  'policy.set': call<PolicyView>()(policy),
  /** Exact for the mail read so far. */
  'policy.preview': call<PolicyPreview>()(policy),
  'verp.list': call<VerpView>()(none),
  /** The secret crosses only in this direction, once. Reports to such addresses are read again. */
  'verp.add': call<VerpSecretView>()(z.strictObject({ prefix: z.string().regex(VERP_PREFIX), secret })),
  /** Enters a secret again that the app no longer has. Errors: `not-found`. */
  'verp.enter': call<VerpSecretView>()(z.strictObject({ id: z.uuid(), secret })),
  /** Errors: `not-found`. */
  'verp.remove': call<null>()(z.strictObject({ id: z.uuid() })),
  /** Takes the bounces to notify the user of; each is answered only once. None while notifications are off or in quiet hours. */
  'notices.take': call<NewBounces>()(none),
  /** Shows a notification of the system; false where this host has none and the page shows its own. */
  'notices.show': call<boolean>()(
    z.strictObject({
      title: z.string().min(1).max(500),
      body: z.string().max(2000),
      open: z
        .string()
        .regex(/^#\/(?:sent|bounces)(?:[/?][\w=&/?-]*)?$/)
        .max(200),
    }),
  ),
  'data.get': call<StoredData>()(none),
  /** Shows the data folder in the system's file manager; false where this host cannot. */
  'data.openFolder': call<boolean>()(none),
  /**
   * Reads every stored report and every folder again; overrides, notes and manual links stay. `changed` events announce the
   * progress.
   */
  'data.rebuild': call<null>()(none),
  /** The user has dismissed the note about the replaced database. */
  'data.recoveredSeen': call<null>()(none),
  /** Removes mail, settings, secrets and trusted certificates from this computer. The mail itself stays where it is. */
  'data.erase': call<null>()(z.strictObject({ sure: z.literal(true) })),
  /** Overrides, notes, links by hand, policy and settings as JSON; no secret is in it. */
  'data.export': call<ExportFile>()(none),
  'accounts.details': call<AccountDetails>()(z.strictObject({ accountId: id })),
  /** From now on only a certificate signed by an authority is accepted. The account connects again. */
  'certificate.withdraw': call<AccountView>()(z.strictObject({ accountId: id })),
} as const;
