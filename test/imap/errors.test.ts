import { describe, expect, it } from 'vitest';
import { type ConnectionContext, toAppError } from '../../electron/imap/errors.ts';
import { backoffMs } from '../../electron/source/backoff.ts';
import { AppError } from '../../shared/domain/errors.ts';

const context: ConnectionContext = {
  account: 'anna@shop.example',
  host: 'imap.shop.example',
  port: 993,
  wants: null,
  password: 'correct horse',
};
const raise = (fields: object, message = 'failed'): Error => Object.assign(new Error(message), fields);
const login = (response: string, more: object = {}): Error =>
  raise({ authenticationFailed: true, responseText: response, ...more });

describe('what the network and the server say', () => {
  it.each([
    ['ENOTFOUND', 'name-not-found'],
    ['EAI_AGAIN', 'no-network'],
    ['ENETUNREACH', 'no-network'],
    ['ECONNREFUSED', 'refused'],
    ['CONNECT_TIMEOUT', 'timed-out'],
    ['ECONNRESET', 'connection-lost'],
    ['NoConnection', 'connection-lost'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate'],
    ['CERT_HAS_EXPIRED', 'certificate'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'server-error'],
  ])('%s is %s', (code, expected) => {
    const error = toAppError(raise({ code }), context);
    expect(error.code).toBe(expected);
    expect(error.data).toMatchObject({ account: context.account, host: context.host, port: 993 });
  });

  it('says what is wrong with a certificate and who signed it', () => {
    const cert = { issuer: { O: 'Small Authority', CN: 'small' } };
    const error = toAppError(raise({ code: 'ERR_TLS_CERT_ALTNAME_INVALID', cert }), context);
    expect(error.data.detail).toEqual({
      id: 'certificate',
      trouble: 'other-name',
      code: null,
      certificate: { signedBy: 'Small Authority', issuedTo: null, validUntil: null },
    });
  });

  it.each([
    ['Authentication failed.', null, 'wrong-password'],
    ['[ALERT] Application-specific password required (Failure)', null, 'app-password-needed'],
    ['[AUTHENTICATIONFAILED] Invalid credentials (Failure)', 'app-password', 'app-password-needed'],
    ['[ALERT] Your account is not enabled for IMAP use.', 'app-password', 'imap-disabled'],
    ['LOGIN failed.', 'oauth', 'needs-oauth'],
    ['[UNAVAILABLE] Temporary authentication failure.', null, 'server-error'],
  ] as const)('login: "%s" of a server that wants %s is %s', (said, wants, expected) => {
    const error = toAppError(login(said), { ...context, wants });
    expect(error.code).toBe(expected);
    expect(error.data.detail).toEqual({ id: 'quoted', text: said });
  });

  it('never repeats the password, though the server does', () => {
    const cause = login('unknown command "LOGIN anna correct horse"', {
      executedCommand: 'A1 LOGIN anna correct horse',
    });
    const error = toAppError(cause, context);
    expect(JSON.stringify([error.message, error.data, String(error.cause)])).not.toContain('correct horse');
    expect(Object.keys(error.cause ?? {})).toEqual([]);
  });

  it('names the folder that is gone', () => {
    const error = toAppError(raise({ mailboxMissing: true }), { ...context, folder: 'Junk' });
    expect(error).toMatchObject({ code: 'not-found', data: { folder: 'Junk' } });
  });

  it('returns an AppError unchanged', () => {
    const known = new AppError('refused', {});
    expect(toAppError(known, context)).toBe(known);
  });

  it('reads causes of any shape', () => {
    for (const cause of [null, undefined, 'words', 7, {}, { code: 5 }, { response: { attributes: [] } }])
      expect(toAppError(cause, context).code).toBe('server-error');
  });
});

it('waits longer each time, at most five minutes, by a random part', () => {
  expect(backoffMs(0, 0)).toBe(1000);
  expect(backoffMs(0, 0.999)).toBeLessThan(2000);
  for (const attempt of [0, 1, 2, 3]) expect(backoffMs(attempt + 1, 0)).toBe(2 * backoffMs(attempt, 0));
  expect(backoffMs(1000, 1)).toBe(300_000);
});

it('waits far longer after a refused login: three tries in half an hour at most, six hours in the end', () => {
  const earliest = [0, 1, 2, 3].map((attempt) => backoffMs(attempt, 0, 'seldom') / 60_000);
  expect(earliest).toEqual([2.5, 7.5, 22.5, 67.5]);
  expect(backoffMs(1000, 1, 'seldom')).toBe(6 * 3_600_000);
});
