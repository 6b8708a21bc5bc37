import { describe, expect, it } from 'vitest';
import { answerFrom, answerOf, isAboutAccount, isNotNow, waitAsked } from '../../electron/imap/not-now.ts';

describe('an answer of a server', () => {
  it.each([
    '[UNAVAILABLE] UID FETCH Server error while fetching messages',
    '[INUSE] Account in use',
    '[LIMIT] FETCH Rate limit hit.',
    '[OVERQUOTA] Account exceeded command or bandwidth limits. (Failure)',
    '[THROTTLED] slow down',
    '[TEMPFAIL] UID FETCH Temporary failure on server [CODE: WBL]',
    '[SERVERBUG] Internal error occurred. Refer to server log for more information.',
    '[unavailable] in small letters',
    'System Error (Failure)',
    'Server Unavailable. 15',
    'Account exceeded command or bandwidth limits. (Failure)',
    'Request is throttled. Suggested Backoff Time: 92415 milliseconds',
    'UID FETCH Service is temporarily not available',
  ])('asks to come back later: %s', (said) => {
    expect(isNotNow(answerFrom(said))).toBe(true);
  });

  it.each([
    'Command Error. 12',
    'Some messages could not be FETCHed (Failure)',
    '[NONEXISTENT] no such mailbox',
    '[AUTHENTICATIONFAILED] Invalid credentials',
    '[CLIENTBUG] Message 3 has no body',
    'not now',
    '',
  ])('does not ask to come back later: %s', (said) => {
    expect(isNotNow(answerFrom(said))).toBe(false);
  });

  it('is about the whole account where it names a limit', () => {
    expect(isAboutAccount(answerFrom('[OVERQUOTA] bandwidth'))).toBe(true);
    expect(isAboutAccount(answerFrom('Too many simultaneous connections. (Failure)'))).toBe(true);
    expect(isAboutAccount(answerFrom('[SERVERBUG] Internal error occurred.'))).toBe(false);
    expect(isAboutAccount(answerFrom('Server Unavailable. 15'))).toBe(false);
  });

  it('may name the time to wait', () => {
    expect(waitAsked(answerFrom('Request is throttled. Suggested Backoff Time: 92415 milliseconds'))).toBe(92_415);
    expect(waitAsked(answerFrom('[THROTTLED] slow down'))).toBeNull();
  });

  it('is found in an error of imapflow: as a code of its own, in the parsed line, or at the beginning of the words', () => {
    const raise = (fields: object) => Object.assign(new Error('Command failed'), fields);
    const parsed = { attributes: [{ section: [{ type: 'ATOM', value: 'unavailable' }] }] };
    expect(answerOf(raise({ response: parsed, responseText: 'wait' }))).toEqual({ code: 'UNAVAILABLE', text: 'wait' });
    expect(answerOf(raise({ serverResponseCode: 'LIMIT', responseText: 'x' }))).toEqual({ code: 'LIMIT', text: 'x' });
    expect(answerOf(raise({ reason: '[THROTTLED] x' }))).toEqual({ code: 'THROTTLED', text: 'x' });
    expect(answerOf(raise({ responseText: 'Server Unavailable. 15' }))).toEqual({
      code: null,
      text: 'Server Unavailable. 15',
    });
    expect(answerOf('no error at all')).toEqual({ code: null, text: '' });
  });
});
