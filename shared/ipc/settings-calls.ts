// The part of the contract that the Settings screen and notifications use.
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

/** Errors beyond the shape: `bad-input` naming `badTimes` where bad would come before watched. */
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
  /** Holds at once for what is read; the verdicts that stand follow in the background, told by `changed`. */
  'policy.set': call<PolicyView>()(policy),
  /** Exact for the mail that is read now. */
  'policy.preview': call<PolicyPreview>()(policy),
  'verp.list': call<VerpView>()(none),
  /** The secret goes in here once and never comes back out. Reports that came to such addresses are read again. */
  'verp.add': call<VerpSecretView>()(z.strictObject({ prefix: z.string().regex(VERP_PREFIX), secret })),
  /** For a secret that is kept no more. Errors: `not-found`. */
  'verp.enter': call<VerpSecretView>()(z.strictObject({ id: z.uuid(), secret })),
  /** Errors: `not-found`. */
  'verp.remove': call<null>()(z.strictObject({ id: z.uuid() })),
  /** Bounces to tell of now; each is answered once. None while notifications are off or it is quiet. */
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
  /** Reads every kept report and every folder again; overrides, notes and links by hand stay. Told by `changed`. */
  'data.rebuild': call<null>()(none),
  /** The user knows that the database had to be made anew. */
  'data.recoveredSeen': call<null>()(none),
  /** Removes mail, settings, secrets and trusted certificates from this computer. The mail itself stays where it is. */
  'data.erase': call<null>()(z.strictObject({ sure: z.literal(true) })),
  /** Overrides, notes, links by hand, policy and settings as JSON; no secret is in it. */
  'data.export': call<ExportFile>()(none),
  'accounts.details': call<AccountDetails>()(z.strictObject({ accountId: id })),
  /** Only a certificate that an authority vouches for is accepted from now on. The account connects again. */
  'certificate.withdraw': call<AccountView>()(z.strictObject({ accountId: id })),
} as const;
