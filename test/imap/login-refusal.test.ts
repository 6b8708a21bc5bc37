// What servers were seen to say when they refused a login, and what the app takes it for.
import { describe, expect, it } from 'vitest';
import { type ConnectionContext, toAppError } from '../../electron/imap/errors.ts';
import { readRefusal } from '../../electron/imap/login/login-refusal.ts';

/** Server, response code, words, meaning. */
const SEEN = [
  ['Gmail', 'ALERT', 'Too many simultaneous connections. (Failure)', 'not-now'],
  ['Gmail', 'ALERT', 'Account exceeded command or bandwidth limits. (Failure)', 'too-often'],
  ['Gmail', 'OVERQUOTA', 'Account exceeded command or bandwidth limits. (Failure)', 'too-often'],
  ['Gmail', 'ALERT', 'Temporary System Problem. Try again later (10)', 'not-now'],
  ['Gmail', '', 'System Error (Failure)', 'not-now'],
  ['Gmail', '', 'Lookup failed n1mb123456 (Failure)', 'not-now'],
  ['Gmail', 'AUTHENTICATIONFAILED', 'Invalid credentials (Failure)', 'password'],
  ['Gmail', 'WEBALERT', 'Web login required.', 'web-login'],
  [
    'Gmail',
    'ALERT',
    'Please log in via your web browser: https://support.google.com/mail/accounts/answer/78754 (Failure)',
    'web-login',
  ],
  [
    'Gmail',
    'ALERT',
    'Application-specific password required: https://support.google.com/accounts/answer/185833 (Failure)',
    'app-password',
  ],
  [
    'Gmail',
    'ALERT',
    'Your account is not enabled for IMAP use. Please visit your Gmail settings page and enable your account for IMAP access. (Failure)',
    'imap-off',
  ],
  [
    'Gmail',
    'ALERT',
    'IMAP access is disabled for your domain. Please contact your administrator. (Failure)',
    'imap-off',
  ],
  ['Yahoo', 'LIMIT', 'LOGIN Rate limit hit.', 'too-often'],
  ['Yahoo', 'SERVERBUG', 'LOGIN Server error - Please try again later', 'not-now'],
  ['Yahoo', 'UNAVAILABLE', 'LOGIN Server error - Please try again later', 'not-now'],
  ['Yahoo', 'AUTHENTICATIONFAILED', 'LOGIN Invalid credentials', 'password'],
  ['Outlook.com', '', 'LOGIN failed.', 'password'],
  ['Outlook.com', '', 'AUTHENTICATE failed.', 'password'],
  [
    'Outlook.com',
    '',
    'LOGIN failed. Account is blocked. Login to your account via a web browser to verify your identity.',
    'web-login',
  ],
  ['Exchange', '', 'User is authenticated but not connected.', 'not-now'],
  ['Exchange', '', 'Server Unavailable. 15', 'not-now'],
  [
    'Dovecot',
    'LIMIT',
    'Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10)',
    'not-now',
  ],
  ['Dovecot', 'ALERT', 'Maximum number of connections from user+IP exceeded', 'not-now'],
  ['Dovecot', 'UNAVAILABLE', 'Temporary authentication failure. [host:2025-01-01 10:00:00]', 'not-now'],
  ['Dovecot', 'AUTHENTICATIONFAILED', 'Authentication failed.', 'password'],
  ['Dovecot', 'EXPIRED', 'Password expired', 'password'],
  ['Dovecot', 'CONTACTADMIN', 'Account disabled', 'unclear'],
  ['Dovecot', 'SERVERBUG', 'Internal error occurred. Refer to server log for more information.', 'not-now'],
  [
    'Dovecot',
    'PRIVACYREQUIRED',
    'Plaintext authentication disallowed on non-secure (SSL/TLS) connections.',
    'encryption',
  ],
  [
    'Dovecot',
    'ALERT',
    'Plaintext authentication not allowed without SSL/TLS, but your client did it anyway. If anyone was listening, the password was exposed.',
    'encryption',
  ],
  ['Courier', '', 'Login failed.', 'password'],
  ['Cyrus', '', 'Too many open connections for user', 'not-now'],
  ['Cyrus', '', 'Login failed: generic failure', 'not-now'],
  ['Cyrus', '', 'Login failed: authentication failure', 'password'],
  ['Cyrus', '', 'Login only available under a layer', 'encryption'],
  ['Cyrus', '', 'cleartext logins disabled', 'encryption'],
  ['Namecheap', '', 'Must issue a STARTTLS command first', 'encryption'],
  [
    'Zoho',
    'ALERT',
    'You are yet to enable IMAP for your account. Please contact your administrator (Failure)',
    'imap-off',
  ],
  ['Yandex', 'AUTHENTICATIONFAILED', 'LOGIN invalid credentials or IMAP is disabled sc=abc', 'password-or-more'],
  [
    'QQ',
    '',
    'Login fail. Account is abnormal, service is not open, password is incorrect, login frequency limited, or system is busy. More information at https://help.mail.qq.com/',
    'password-or-more',
  ],
  ['163', '', 'LOGIN Login error or password error', 'password'],
  ['163', '', 'LOGIN Login error user suspended', 'too-often'],
  [
    'Mail.ru',
    'AUTHENTICATIONFAILED',
    'NEOBHODIM parol prilozheniya https://help.mail.ru/mail/security/protection/external / Application password is REQUIRED',
    'app-password',
  ],
  ['Mail.ru', 'ALERT', 'IMAP access is disabled', 'imap-off'],
  ['GMX', 'AUTHENTICATIONFAILED', 'IMAP/POP3 access is disabled for this account', 'imap-off'],
  ['iCloud', 'AUTHENTICATIONFAILED', 'Authentication failed', 'password'],
  ['iCloud', 'INUSE', 'Account in use', 'not-now'],
  ['Zimbra', '', 'LOGIN failed: account is in maintenance mode', 'not-now'],
  ['Domino', '', 'LOGIN error: Server is temporarily busy, try later', 'not-now'],
  ['Kerio', '', 'Account is temporarily locked due to too many failed login attempts', 'too-often'],
  ['MDaemon', 'ALERT', 'Too many concurrent sessions', 'not-now'],
  ['hMailServer', '', 'Invalid user name or password. Please use full email address as user name.', 'password'],
  ['nobody', '', '', 'unclear'],
  ['a German server', '', 'Benutzer oder Kennwort falsch', 'password'],
  ['a server that repeats its code in the words', '', '[UNAVAILABLE] Temporary authentication failure.', 'not-now'],
] as const;

describe('a refused login', () => {
  it.each(SEEN)('%s: [%s] %s', (_, code, words, expected) => {
    expect(readRefusal(code, words)).toBe(expected);
  });
});

const context: ConnectionContext = {
  account: 'anna@shop.example',
  host: 'imap.shop.example',
  port: 993,
  wants: null,
  password: 'correct horse',
  security: 'tls',
};
const refusal = (responseText: string, serverResponseCode = ''): Error =>
  Object.assign(new Error('Command failed'), { authenticationFailed: true, responseText, serverResponseCode });
const NOTHING = { offered: [], remarks: [] };

describe('its error', () => {
  it('is no matter of the password, and says how soon to try again, where the server says something else', () => {
    const busy = toAppError(refusal('System Error (Failure)'), context);
    expect(busy).toMatchObject({ code: 'server-error', data: { login: 'not-now', account: context.account } });
    expect(busy.data.detail).toEqual({ id: 'quoted', text: 'System Error (Failure)' });
    expect(toAppError(refusal('LOGIN Rate limit hit.', 'LIMIT'), context).data.login).toBe('too-often');
    expect(toAppError(refusal('Account disabled', 'CONTACTADMIN'), context).data.login).toBe('unclear');
  });

  it('keeps the words that name several causes, whatever the provider wants', () => {
    const text = 'LOGIN invalid credentials or IMAP is disabled sc=abc';
    for (const [wants, code] of [
      [null, 'wrong-password'],
      ['app-password', 'app-password-needed'],
      ['oauth', 'needs-oauth'],
    ] as const)
      expect(toAppError(refusal(text, 'AUTHENTICATIONFAILED'), { ...context, wants })).toMatchObject({
        code,
        data: { detail: { id: 'password-or-more', text } },
      });
  });

  it('says that the password worked before', () => {
    const { code, data } = toAppError(refusal('Invalid credentials', 'AUTHENTICATIONFAILED'), {
      ...context,
      passwordWorked: true,
    });
    expect({ code, workedBefore: data.workedBefore }).toEqual({ code: 'wrong-password', workedBefore: true });
  });

  it('says that the server wants encryption where it offers no login without', () => {
    const own = Object.assign(new Error('Login is disabled'), { authenticationFailed: true });
    const heard = { offered: ['IMAP4rev1', 'LOGINDISABLED', 'STARTTLS'], remarks: [] };
    const plain = toAppError(own, { ...context, security: 'none' }, heard);
    expect(plain).toMatchObject({ code: 'encryption-needed', data: { detail: { id: 'login-disabled' } } });
    const encrypted = toAppError(own, context, heard);
    expect(encrypted).toMatchObject({
      code: 'server-error',
      data: { login: 'unclear', detail: { id: 'login-disabled' } },
    });
  });

  it('is one of OAuth where the server answers with its error and unknown words', () => {
    const cause = Object.assign(refusal('no'), { oauthError: { status: '400' } });
    expect(toAppError(cause, { ...context, wants: 'oauth' }).code).toBe('needs-oauth');
    const busy = Object.assign(refusal('Too many simultaneous connections. (Failure)'), {
      oauthError: { status: '400' },
    });
    expect(toAppError(busy, { ...context, wants: 'oauth' }).code).toBe('server-error');
  });
});

describe('the page to open', () => {
  const words = 'Please log in via your web browser: https://support.google.com/mail/accounts/answer/78754 (Failure)';
  const remark = '* NO [WEBALERT https://accounts.google.com/signin/continue?sarp=1&plt=AKgn-s] Web login required.';
  const linkOf = (text: string, remarks: readonly string[], security: 'tls' | 'none' = 'tls'): unknown =>
    toAppError(refusal(text, 'ALERT'), { ...context, security }, { ...NOTHING, remarks }).data.link;

  it('is that of the remark, else that of the answer', () => {
    expect(linkOf(words, [remark])).toBe('https://accounts.google.com/signin/continue?sarp=1&plt=AKgn-s');
    expect(linkOf(words, [])).toBe('https://support.google.com/mail/accounts/answer/78754');
    expect(toAppError(refusal(words), context).code).toBe('web-login-needed');
  });

  it.each([
    ['http', 'Please log in via your web browser: http://support.google.com/mail'],
    ['javascript', 'Please log in via your web browser: javascript:alert(1)'],
    [
      'a user name that hides the host',
      'Please log in via your web browser: https://accounts.google.com@evil.example/',
    ],
    ['none', 'Please log in via your web browser.'],
  ])('is none for %s', (_, text) => {
    expect(linkOf(text, [])).toBeUndefined();
  });

  it('is none without encryption, since anyone could have put it there', () => {
    expect(linkOf(words, [remark], 'none')).toBeUndefined();
  });

  it('is none for a wrong password', () => {
    const { code, data } = toAppError(refusal('Invalid credentials, see https://help.example/'), context);
    expect([code, data.link]).toEqual(['wrong-password', undefined]);
  });
});
