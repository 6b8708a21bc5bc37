// The settings of an account in the store, checked when they are read: another version of the app may have written them.
import { z } from 'zod';
import { FOLDER_USES } from '../../shared/domain/account-settings.ts';
import { AppError } from '../../shared/domain/errors.ts';

const oauthConfig = z.object({
  provider: z.enum(['google', 'microsoft', 'other']),
  issuer: z.string(),
  clientId: z.string(),
  scope: z.string(),
  /** Whether the client has a secret, which only the SecretStore holds. */
  hasSecret: z.boolean(),
});
export type OAuthConfig = Readonly<z.output<typeof oauthConfig>>;

const imapConfig = z.object({
  email: z.string(),
  host: z.string(),
  port: z.int(),
  security: z.enum(['tls', 'starttls', 'none']),
  user: z.string(),
  /** How far back to read, in days; 0 is everything. */
  days: z.int().min(0),
  /** Sender addresses that the app found in Sent, without the account's own. */
  identities: z.array(z.string()).default([]),
  /** Set for an account that signs in by OAuth 2 instead of a password. */
  oauth: oauthConfig.optional(),
  /** SHA-256 of the one certificate that the user trusts for this server. */
  pinnedCertificate: z.string().optional(),
  /** What the user chose for single folders. */
  folders: z.array(z.object({ path: z.string(), use: z.enum(FOLDER_USES) })).optional(),
  /** Paths of folders that a pass found to hold the user's own mail, and that the app does not read as Sent. */
  looksSent: z.array(z.string()).optional(),
  /** Addresses that the user added to, or removed from, the addresses found. */
  addedIdentities: z.array(z.string()).optional(),
  removedIdentities: z.array(z.string()).optional(),
  /**
   * The app does not read mail that arrived before this time: milliseconds since 1970 UTC, 0 for all mail. Computed once, when the
   * user chose `days`.
   */
  since: z.number().optional(),
  /** The server has accepted the account's password. False after the user entered another one. */
  passwordWorked: z.boolean().optional(),
  /** All folders are read in full back to this time. Later than `since` after the user widened the range. */
  covered: z.number().optional(),
});
/** Connection settings without password and tokens, which only the SecretStore holds. */
export type ImapConfig = Readonly<z.output<typeof imapConfig>>;

const filesConfig = z.object({ paths: z.array(z.string()) });
export type FilesConfig = Readonly<z.output<typeof filesConfig>>;

/** An account with its settings as the store has them. */
interface WithConfig {
  readonly name: string;
  readonly config: Readonly<Record<string, unknown>>;
}

/** Throws `internal` naming the account where the stored settings cannot be read. */
export function imapConfigOf(account: WithConfig): ImapConfig {
  return read(imapConfig, account);
}

/** Throws `internal` naming the account where the stored settings cannot be read. */
export function filesConfigOf(account: WithConfig): FilesConfig {
  return read(filesConfig, account);
}

function read<T extends z.ZodType>(schema: T, account: WithConfig): z.output<T> {
  const parsed = schema.safeParse(account.config);
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new AppError('internal', { account: account.name, detail: { id: 'stored-settings', field } });
}
