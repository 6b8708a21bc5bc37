// What an error has to tell beside its code: of files, entries, certificates, sign-ins and the store.
import type {
  CertificateFacts,
  CertificateTrouble,
  Detail,
  Missing,
  SignInTrouble,
  TestNote,
} from '../../../shared/domain/details.ts';
import { speak, type WordsFor } from '../../../shared/domain/said.ts';
import { localeFor } from '../language.ts';
import { n, plural } from './number.ts';

const day = new Intl.DateTimeFormat(localeFor('en'), { dateStyle: 'medium' });

const troubles: Readonly<Record<CertificateTrouble, string>> = {
  'self-signed': 'the certificate is signed by itself',
  'unknown-authority': 'the certificate is signed by an authority this computer does not know',
  expired: 'the certificate has expired',
  'not-yet-valid': 'the certificate is not valid yet',
  revoked: 'the certificate was revoked',
  untrusted: 'the certificate is not trusted',
  rejected: 'the certificate is rejected',
  'wrong-signature': 'the signature of the certificate is wrong',
  'other-name': 'the certificate is for another name',
  changed: 'it is another one than the one trusted before',
  refused: 'the certificate is refused',
};

/** "signed by Example CA, made for mail.example.org, valid until 21 Nov 2027" */
const facts = ({ signedBy, issuedTo, validUntil }: CertificateFacts): string =>
  [
    signedBy && `signed by ${signedBy}`,
    issuedTo && `made for ${issuedTo}`,
    validUntil === null ? null : `valid until ${day.format(validUntil)}`,
  ]
    .filter(Boolean)
    .join(', ');

const trust = (pinned: boolean): string => (pinned ? 'certificate trusted by you' : 'certificate valid');

const missing: Readonly<Record<Missing, string>> = {
  account: 'account',
  report: 'report',
  bounce: 'bounce',
  sent: 'sent message',
  address: 'address',
  'verp-secret': 'VERP secret',
};

/** What answers on the port in place of an IMAP server. */
const peers = {
  smtp: 'A server for sending mail (SMTP) answers there',
  pop3: 'A POP3 server answers there, and Bounceboard needs IMAP',
  http: 'A web page answers there in place of the mail server',
  other: 'Something else answers there',
};

const signIn: Readonly<Record<SignInTrouble, string>> = {
  withdrawn: 'the sign-in has expired or was withdrawn',
  'client-refused': 'the client id or its secret was refused',
  'client-not-allowed': 'this client id may not be used for this',
  'scope-refused': 'the scope was refused',
  denied: 'access was denied',
  again: 'the provider wants to see you again',
};

const details: WordsFor<Detail> = {
  quoted: ({ text }) => text,
  'no-such-file': 'there is no such file or folder',
  'no-permission': 'no permission to read it',
  'is-folder': 'it is a folder',
  'links-in-circle': 'its links go round in a circle',
  'disk-error': 'the disk gave an error',
  'too-many-open': 'too many files are open',
  'no-mail-in-it': 'there is no mail in it',
  'not-mbox': 'it does not begin with the “From ” line of an mbox file',
  'folder-vanished': 'the folder vanished while it was read',
  empty: 'empty',
  'no-mail-header': 'no mail header',
  'reading-too-long': 'reading it took too long',
  'reading-broke-off': 'reading it broke off',
  'message-of-file': ({ number, why }) => `${speak<Detail>(details, why)} (message ${number})`,
  'account-exists': 'This account is there already.',
  'wrong-email': 'The e-mail address is not complete.',
  'wrong-issuer': 'The issuer must be an https address.',
  'no-client-id': 'The client ID is missing.',
  'no-client-secret': 'The client secret is missing.',
  'needs-encryption': 'Without encryption there is no certificate.',
  'not-imap': 'This is no IMAP account.',
  'name-sent-twice': 'this name was sent twice',
  'no-file-name': 'no usable file name',
  field: ({ field }) => `The field “${field}” is not filled in well.`,
  'foreign-request': () => 'Bounceboard did not understand what this page asked for.',
  gone: ({ what, name }) => `(${missing[what]} ${name})`,
  'sign-in-gone': 'This sign-in is no longer there.',
  'folder-gone': 'the folder is no longer on the server',
  certificate: ({ trouble, code, certificate }) =>
    [
      trouble === 'refused' && code ? `${troubles.refused}: ${code}` : troubles[trouble],
      certificate && facts(certificate),
    ]
      .filter(Boolean)
      .join('; '),
  'no-encryption': ({ text }) => `no encryption: ${text}`,
  'no-tls-on-port': 'this port does not speak TLS',
  'tls-on-port': 'This port is encrypted from the first byte on',
  'not-imap-server': ({ speaks, text }) => (speaks === 'other' ? `${peers.other}: ${text}` : peers[speaks]),
  'password-or-more': ({ text }) => text,
  'login-disabled': 'The server takes no password on this connection.',
  'no-oauth-offered': 'the server offers no sign-in by OAuth 2',
  'no-password-kept': 'no password is kept for this account',
  'no-sign-in-kept': 'no sign-in is kept on this computer',
  'no-refresh-token': 'the provider gave no refresh token: the scope or the client has to allow offline access',
  'no-usable-answer': 'no usable answer',
  'sign-in': ({ trouble, text }) => [signIn[trouble], text].filter(Boolean).join('; '),
  'store-closed': 'the store is closed',
  'newer-version': ({ version, known }) => `version ${n.format(version)}, known up to ${n.format(known)}`,
  'stored-settings': ({ field }) => `stored settings of this account: ${field}`,
  'server-refuses': 'the server refuses it',
  'server-leaves-out': 'the server leaves it out of its answer',
  'server-sends-nothing': 'the server sends it without content',
  'connection-ends': ({ text }) => ['the server ends the connection at it', text].filter(Boolean).join(': '),
  'answer-too-large': 'the server sends more than Bounceboard takes',
  'app-closing': 'Bounceboard is closing',
  message: ({ uid, why }) => `message ${uid}: ${speak(details, why)}`,
};

const testNotes: WordsFor<TestNote> = {
  host: ({ host, port }) => `${host}, port ${port}`,
  resolved: ({ host, address, port }) => `${host} is ${address}, port ${port}`,
  tls: ({ protocol, pinned, certificate }) => [protocol, trust(pinned), facts(certificate)].filter(Boolean).join(', '),
  starttls: ({ protocol, pinned }) => `${protocol} by STARTTLS, ${trust(pinned)}`,
  'unencrypted-here': 'no encryption, on this computer',
  unencrypted: 'no encryption, as chosen',
  'signed-in': ({ user }) => `as ${user}`,
  folders: ({ count, read, opened }) =>
    [
      `${plural(count, 'folder', 'folders')}, of which ${n.format(read)} ${read === 1 ? 'is' : 'are'} read`,
      opened.length > 0 && `opened as a test: ${opened.join(', ')}`,
    ]
      .filter(Boolean)
      .join('; '),
};

export const enDetails = { details, testNotes };
