// The app's messages for the user in both languages. The compiler checks that every id has texts in both; these tests check
// what they say, and that no language uses words of the other.
import { describe, expect, it } from 'vitest';
import { providerViews } from '../../electron/oauth/providers.ts';
import { PROVIDERS } from '../../electron/providers/index.ts';
import { de } from '../../renderer/strings/de.ts';
import { en } from '../../renderer/strings/en.ts';
import type { ReportSign } from '../../shared/bounce/report.ts';
import { SIGN_IDS } from '../../shared/bounce/signs.ts';
import type { Advice } from '../../shared/domain/advice.ts';
import type { CertificateTrouble, Detail, SignInTrouble, TestNote } from '../../shared/domain/details.ts';
import { type Said, speak, type WordsFor } from '../../shared/domain/said.ts';
import type { MatchSign } from '../../shared/matching/match-sign.ts';

/** One of each id: a new one does not compile until it stands here. */
type OneOfEach<Union extends Said> = { readonly [Id in Union['id']]: Omit<Extract<Union, { readonly id: Id }>, 'id'> };

function all<Union extends Said>(samples: OneOfEach<Union>): readonly Union[] {
  return Object.entries<object>(samples).map(([id, values]) => ({ id, ...values }) as unknown as Union);
}

const MATCH = all<MatchSign>({
  'by-hand': {},
  'original-id': { messageId: '<a@b>' },
  'rewritten-id': { messageId: '<a@b>' },
  answers: { messageId: '<a@b>' },
  'refers-to': { messageId: '<a@b>' },
  'after-sending': { ms: 40_000 },
  'before-sending': { ms: 40_000 },
  'same-recipient': {},
  'same-subject': { subject: 'Sommerfest' },
  'subject-begins-alike': {},
  'subject-in-subject': { subject: 'Sommerfest' },
  'subject-in-text': { subject: 'Sommerfest' },
  'same-date': {},
  'same-sender': {},
  'only-message': {},
  'other-account': { account: 'club@example.org' },
  'others-fit': { count: 2 },
  'passed-on': { address: 'a@b.example', failed: 'c@d.example' },
  'no-recipient': { address: 'a@b.example' },
  'as-written': { text: 'sent to this recipient' },
});

const REPORT: readonly ReportSign[] = [...SIGN_IDS.map((id) => ({ id })), { id: 'as-written', text: 'null sender' }];

/** Noon where the test runs: the same day in every time zone. */
const NOON = new Date(2027, 10, 21, 12).getTime();
const FACTS = { signedBy: 'Example CA', issuedTo: 'imap.example.com', validUntil: NOON };
const NO_HEADER = { id: 'no-mail-header' } as const;
const DETAILS = all<Detail>({
  quoted: { text: '550 5.1.1 No such user here' },
  'no-such-file': {},
  'no-permission': {},
  'is-folder': {},
  'links-in-circle': {},
  'disk-error': {},
  'too-many-open': {},
  'no-mail-in-it': {},
  'not-mbox': {},
  'folder-vanished': {},
  empty: {},
  'no-mail-header': {},
  'reading-too-long': {},
  'reading-broke-off': {},
  'message-of-file': { number: 4, why: NO_HEADER },
  'account-exists': {},
  'wrong-email': {},
  'wrong-issuer': {},
  'no-client-id': {},
  'no-client-secret': {},
  'needs-encryption': {},
  'not-imap': {},
  'name-sent-twice': {},
  'no-file-name': {},
  field: { field: 'port', why: 'Too small: expected number to be >0' },
  'foreign-request': { why: 'there is no such call' },
  gone: { what: 'sent', name: '7' },
  'sign-in-gone': {},
  'folder-gone': {},
  certificate: { trouble: 'self-signed', code: null, certificate: FACTS },
  'no-encryption': { text: 'STARTTLS: BAD' },
  'no-tls-on-port': {},
  'tls-on-port': {},
  'not-imap-server': { speaks: 'smtp', text: '220 mail.example.com ESMTP' },
  'password-or-more': { text: 'LOGIN invalid credentials, sc=abc' },
  'login-disabled': {},
  'no-oauth-offered': {},
  'no-password-kept': {},
  'no-sign-in-kept': {},
  'no-refresh-token': {},
  'no-usable-answer': {},
  'sign-in': { trouble: 'withdrawn', text: 'invalid_grant' },
  'store-closed': {},
  'newer-version': { version: 15, known: 14 },
  'stored-settings': { field: 'host' },
  'server-refuses': {},
  'server-leaves-out': {},
  'server-sends-nothing': {},
  'connection-ends': { text: 'Internal error occurred' },
  'answer-too-large': {},
  'app-closing': {},
  message: { uid: 8, why: NO_HEADER },
});
const NOTES = all<TestNote>({
  host: { host: '192.0.2.7', port: 993 },
  resolved: { host: 'imap.example.com', address: '192.0.2.7', port: 993 },
  tls: { protocol: 'TLS 1.3', pinned: false, certificate: FACTS },
  starttls: { protocol: 'TLS 1.3', pinned: true },
  'unencrypted-here': {},
  unencrypted: {},
  'signed-in': { user: 'me@example.com' },
  folders: { count: 12, read: 7, opened: ['INBOX', 'Enviados'] },
});

const ADVICE_IDS = [...new Set(PROVIDERS.flatMap(({ howTo }) => ('service' in howTo ? [] : howTo)))];
const ADVICE: readonly Advice[] = [
  ...new Map(ADVICE_IDS.map((howTo) => [howTo.id, howTo])).values(),
  { id: 'generated-password', service: 'Yahoo' },
  { id: 'authorization-code', service: '163' },
  { id: 'no-imap', service: 'HEY' },
  { id: 'guessed', domain: 'firma.example' },
  { id: 'published', domain: 'firma.example', also: ['local-part-user', 'oauth-only'] },
  { id: 'hoster', domain: 'firma.example', hoster: 'hoster.example', also: ['unknown-user', 'other-sign-in'] },
  { id: 'named', domain: 'firma.example', also: ['local-part-user'] },
  { id: 'listed', also: [] },
];

/** Terms of the mail standards are the same in every language. */
const TERMS: ReadonlySet<string> = new Set(['report-type', 'failed-recipients-field', 'auto-submitted']);
/** Sentences that an earlier version stored, and words of servers and systems, stay as they are. */
const OTHERS_WORDS: ReadonlySet<string> = new Set(['as-written', 'quoted', 'password-or-more']);
const ENGLISH = /\b(?:the|and|your|with|this|that|from|not|of|is|are|it|for|by|folders|sent|names|same)\b/i;
const GERMAN = /\b(?:der|die|das|und|nicht|von|ist|für|mit|ein|eine|gleicher)\b|[äöüß]/i;

function describeWords<Union extends Said>(
  what: string,
  samples: readonly Union[],
  english: WordsFor<Union>,
  german: WordsFor<Union>,
): void {
  describe(what, () => {
    it.each(samples.filter(({ id }) => !OTHERS_WORDS.has(id)).map((said) => [said.id, said] as const))(
      '%s has the words of each language',
      (_, said) => {
        const [inEnglish, inGerman] = [speak(english, said), speak(german, said)];
        for (const text of [inEnglish, inGerman]) expect(text).not.toMatch(/undefined|NaN|\[object|^$/);
        if (!TERMS.has(said.id)) expect(inGerman).not.toBe(inEnglish);
        expect(
          inGerman.replace(
            /„[^“]*“|Settings, \S+( \S+)* IMAP Access|Settings, Privacy & Security|Settings, Email clients/g,
            '',
          ),
        ).not.toMatch(ENGLISH);
        expect(inEnglish.replace(/"[^"]*"/g, '')).not.toMatch(GERMAN);
      },
    );

    it('stands in the same ids in both', () => {
      expect(Object.keys(german).toSorted()).toEqual(Object.keys(english).toSorted());
      expect(samples.map(({ id }) => id).toSorted()).toEqual(Object.keys(english).toSorted());
    });
  });
}

describeWords('what spoke for a match', MATCH, en.matchSigns, de.matchSigns);
describeWords('what speaks for a report', REPORT, en.reportSigns, de.reportSigns);
describeWords('what an error has to tell', DETAILS, en.details, de.details);
describeWords('what a connection test found', NOTES, en.testNotes, de.testNotes);
describeWords('what a provider wants', ADVICE, en.advice, de.advice);

describe('an error', () => {
  const TROUBLES: Readonly<Record<CertificateTrouble, null>> = {
    'self-signed': null,
    'unknown-authority': null,
    expired: null,
    'not-yet-valid': null,
    revoked: null,
    untrusted: null,
    rejected: null,
    'wrong-signature': null,
    'other-name': null,
    changed: null,
    refused: null,
  };
  const SIGN_INS: Readonly<Record<SignInTrouble, null>> = {
    withdrawn: null,
    'client-refused': null,
    'client-not-allowed': null,
    'scope-refused': null,
    denied: null,
    again: null,
  };
  const both = (said: Detail) => [speak(en.details, said), speak(de.details, said)];

  it('explains every fault of a certificate and of a sign-in in its own words', () => {
    const certificates = Object.keys(TROUBLES).map((trouble) =>
      both({ id: 'certificate', trouble: trouble as CertificateTrouble, code: null, certificate: null }),
    );
    const signIns = Object.keys(SIGN_INS).map((trouble) =>
      both({ id: 'sign-in', trouble: trouble as SignInTrouble, text: '' }),
    );
    const texts = [...certificates, ...signIns].flat();
    expect(new Set(texts).size).toBe(2 * (11 + 6));
    for (const [english, german] of [...certificates, ...signIns]) {
      expect(english).not.toMatch(GERMAN);
      expect(german).not.toMatch(ENGLISH);
    }
  });

  it('shows what the certificate says of itself, as far as it does', () => {
    const certificate = { signedBy: 'Example', issuedTo: 'mail.example.com', validUntil: null };
    expect(both({ id: 'certificate', trouble: 'refused', code: 'NEW_CODE', certificate })).toEqual([
      'the certificate is refused: NEW_CODE; signed by Example, made for mail.example.com',
      'das Zertifikat wird abgelehnt: NEW_CODE; ausgestellt von Example, ausgestellt für mail.example.com',
    ]);
  });

  it('is in German where it stayed English: the file, the message, the request, the provider', () => {
    expect(speak(de.details, { id: 'not-mbox' })).toMatch(/^es fängt nicht/);
    expect(speak(de.details, { id: 'message', uid: 12, why: { id: 'server-refuses' } })).toBe(
      'Nachricht 12: der Server verweigert es',
    );
    expect(de.errors['not-found']({ detail: { id: 'gone', what: 'report', name: '7' } }).text).toMatch(
      /\(Zustellbericht 7\)$/,
    );
    expect(de.errors['bad-input']({ detail: { id: 'field', field: 'port' } }).text).toBe(
      'Das Feld „port“ ist nicht richtig ausgefüllt.',
    );
    expect(de.errors['server-error']({ detail: { id: 'no-refresh-token' } }).text).toMatch(/Aktualisierungstoken/);
  });

  it('leaves the words of others alone, and says nothing where they said nothing', () => {
    const words = 'NO [AUTHENTICATIONFAILED] Invalid credentials';
    expect(both({ id: 'quoted', text: words })).toEqual([words, words]);
    expect(en.errors['server-error']({ host: 'a.example', detail: { id: 'quoted', text: '' } }).text).toBe('');
  });
});

describe('what a provider wants', () => {
  it('includes what the settings say beside the server', () => {
    const said = { id: 'named', domain: 'example.org', also: ['local-part-user'] } as const;
    expect(speak(en.advice, said)).toBe('example.org names this server. The user name is the part before the @.');
    expect(speak(de.advice, said)).toBe('example.org nennt diesen Server. Der Benutzername ist der Teil vor dem @.');
  });

  it('and how a client id is made there is explained step by step in both languages', () => {
    for (const { id } of providerViews({})) {
      expect(en.clientSteps[id].length).toBeGreaterThan(3);
      expect(de.clientSteps[id]).toHaveLength(en.clientSteps[id].length);
    }
  });
});

describe('a connection test', () => {
  it('says what it found', () => {
    const tls = { id: 'tls', protocol: 'TLS 1.3', pinned: false, certificate: FACTS } as const;
    expect(speak(en.testNotes, tls)).toMatch(
      /^TLS 1\.3, certificate valid, signed by Example CA, made for imap\.example\.com, valid until .*2027$/,
    );
    expect(speak(de.testNotes, tls)).toBe(
      'TLS 1.3, Zertifikat gültig, ausgestellt von Example CA, ausgestellt für imap.example.com, gültig bis 21.11.2027',
    );
    expect(speak(de.testNotes, { id: 'folders', count: 1, read: 1, opened: [] })).toBe('1 Ordner, davon 1 gelesen');
    expect(speak(en.testNotes, { id: 'folders', count: 1, read: 1, opened: ['INBOX'] })).toBe(
      '1 folder, of which 1 is read; opened as a test: INBOX',
    );
  });
});
