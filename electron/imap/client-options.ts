// How a connection to a mail server is opened, and its limits.
import type { Waits } from './imap-types.ts';
import { LOGIN_MS } from './login/log-in.ts';
import type { PinnableSettings } from './opening/pinning.ts';

export interface ConnectionSettings extends PinnableSettings, Waits {
  readonly user: string;
  /** `oauth`: `password` holds an access token, which is sent by OAUTHBEARER (RFC 7628) or XOAUTH2. */
  readonly auth?: 'password' | 'oauth';
}

/** The connection renews IDLE this often: many routers drop an idle connection after ten minutes. */
const IDLE_RENEWAL_MS = 9 * 60_000;
/** Milliseconds in which the server has to be reached, and to greet. */
export const CONNECT_TIMEOUT_MS = 20_000;
/** A command fails when the server sends nothing for this long. During IDLE imapflow then sends NOOP instead. */
export const STALL_MS = 2 * 60_000;
/** Limits in bytes of what a server may send. The largest literal is a message source, cut at SOURCE_CAP, or a header. */
const MAX_LINE = 16 * 1024 * 1024;
const MAX_LITERAL = 4 * 1024 * 1024;
const MAX_RESPONSE = 32 * 1024 * 1024;
/** What the app says of itself by ID (RFC 2971). */
const CLIENT_INFO = { name: 'Bounceboard', version: false, vendor: false, 'support-url': false } as const;

/** The options of imapflow's client. It logs nothing, and does not start IDLE by itself. */
export function clientOptions(settings: ConnectionSettings) {
  const { host, port, security, user, password } = settings;
  return {
    host,
    port,
    secure: security === 'tls',
    ...(security === 'tls' ? {} : { doSTARTTLS: security === 'starttls' }),
    auth: settings.auth === 'oauth' ? { user, accessToken: password } : { user, pass: password },
    clientInfo: CLIENT_INFO,
    logger: false as const,
    qresync: true,
    disableAutoIdle: true,
    maxIdleTime: IDLE_RENEWAL_MS,
    connectionTimeout: settings.connectTimeoutMs ?? CONNECT_TIMEOUT_MS,
    greetingTimeout: settings.connectTimeoutMs ?? CONNECT_TIMEOUT_MS,
    socketTimeout: settings.loginMs ?? LOGIN_MS,
    maxLineLength: MAX_LINE,
    maxLiteralSize: MAX_LITERAL,
    maxResponseSize: MAX_RESPONSE,
  };
}
