// What servers say when they refuse a login, sorted by what it means. Words are compared in lower case. The servers that were seen to
// say so are named behind an entry.

/** Response codes (RFC 5530 section 3, and those of single providers) of a login that may succeed later with the same password. */
export const NOT_NOW_CODES: readonly string[] = [
  'UNAVAILABLE', // Dovecot, Yahoo
  'INUSE', // iCloud
  'LIMIT', // Dovecot, Yahoo
  'SERVERBUG', // Dovecot, Yahoo
  'OVERQUOTA', // Gmail
  'THROTTLED', // Yahoo
  'TEMPFAIL',
];

/** Response codes of a login whose user name or password is wrong (RFC 5530 section 3). */
export const CREDENTIAL_CODES: readonly string[] = ['AUTHENTICATIONFAILED', 'EXPIRED'];

/** The response code of a server that takes no password without encryption (RFC 5530 section 3). */
export const ENCRYPTION_CODES: readonly string[] = ['PRIVACYREQUIRED'];

/** The response code with a page to open in the browser. */
export const WEB_LOGIN_CODES: readonly string[] = ['WEBALERT']; // Gmail

export const ENCRYPTION_WORDS: readonly string[] = [
  'plaintext authentication', // Dovecot
  'cleartext login', // Cyrus
  'available under a layer', // Cyrus
  'issue a starttls', // Namecheap
  'starttls first',
  'without ssl',
  'requires ssl',
  'requires tls',
  'encryption required',
  'encryption needed',
  'secure connection required',
];

export const WEB_LOGIN_WORDS: readonly string[] = [
  'web login required', // Gmail
  'via your web browser', // Gmail
  'via a web browser', // Outlook.com
  'in your web browser',
  'with your web browser',
];

export const APP_PASSWORD_WORDS: readonly string[] = [
  'application-specific password', // Gmail
  'application specific password', // Zoho
  'app-specific password', // iCloud
  'app password',
  'application password', // Mail.ru
  'authorization code', // QQ
  'authorized code', // QQ
  '授权码', // QQ, 163
];

export const IMAP_OFF_WORDS: readonly string[] = [
  'not enabled for imap', // Gmail, Zoho
  'enable imap', // Zoho
  'imap is disabled', // Yandex
  'imap disabled',
  'imap access is disabled', // Gmail, Mail.ru
  'imap access disabled',
  'imap/pop3 access is disabled', // GMX
  'imap is not enabled',
  'imap not enabled',
  'imap access is not',
  'imap access not allowed',
  'imap is turned off',
  'not allowed to use imap',
  'service is not open', // QQ
];

/** Too many logins, or too much traffic: every further try makes it worse. */
export const TOO_OFTEN_WORDS: readonly string[] = [
  'rate limit', // Yahoo
  'ratelimit',
  'throttled', // Exchange
  'too many login',
  'too many invalid',
  'too many failed', // Kerio
  'too many auth', // Stalwart
  'too many unsuccessful',
  'too many bad',
  'login frequency', // QQ
  'frequency limited', // QQ
  'temporarily locked', // Kerio
  'temporarily blocked',
  'user suspended', // 163
  'bandwidth limit', // Gmail
];

export const NOT_NOW_WORDS: readonly string[] = [
  'simultaneous connections', // Gmail
  'too many connections',
  'too many open', // Cyrus
  'too many concurrent', // MDaemon
  'number of connections', // Dovecot
  'connection limit', // Courier
  'system error', // Gmail
  'system problem', // Gmail
  'lookup failed', // Gmail
  'authenticated but not connected', // Exchange
  'server unavailable', // Exchange
  'service unavailable',
  'not available',
  'server error', // Yahoo
  'internal error', // Dovecot
  'generic failure', // Cyrus
  'temporar', // Dovecot, Courier: temporary, temporarily
  'again later', // Yahoo
  'try again in',
  'try later', // Domino
  'retry later',
  'busy', // Domino, QQ
  'maintenance', // Zimbra
  'overload',
  'timed out',
  'timeout',
  'shutting down',
  'in use',
];

/** Words that name the password or the user name. */
export const CREDENTIAL_WORDS: readonly string[] = [
  'credential', // Gmail, Yahoo, Yandex
  'password', // 163, hMailServer
  'passwd',
  'username',
  'user name', // hMailServer
  'invalid user',
  'unknown user',
  'user unknown',
  'no such user',
  'user not found',
  'kennwort',
  'passwort',
  'mot de passe',
  'contraseña',
  'senha',
  'wachtwoord',
  'hasło',
  'heslo',
  'jelszó',
  'parol',
  'пароль',
  '密码',
  '密碼',
  'パスワード',
];

/** Words that say that the login failed, and nothing else. They count where the answer names no other cause. */
export const LOGIN_FAILED_WORDS: readonly string[] = [
  'login failed', // Outlook.com, Courier
  'login fail', // QQ
  'login incorrect',
  'login error',
  'login invalid',
  'invalid login',
  'incorrect login',
  'bad login',
  'logon failure',
  'login rejected',
  'authentication failed', // Dovecot, iCloud
  'authentication failure', // Cyrus
  'authenticate failed', // Outlook.com
  'auth failed',
  'authorization failed',
];
