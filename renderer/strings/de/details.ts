// Was ein Fehler außer seinem Code zu sagen hat: über Dateien, Eingaben, Zertifikate, Anmeldungen und den Speicher.
import type {
  CertificateFacts,
  CertificateTrouble,
  Detail,
  Missing,
  SignInTrouble,
} from '../../../shared/domain/details.ts';
import { speak } from '../../../shared/domain/said.ts';
import type { enDetails } from '../en/details.ts';
import { localeFor } from '../language.ts';
import { n, plural } from './number.ts';

const day = new Intl.DateTimeFormat(localeFor('de'), { dateStyle: 'medium' });

const troubles: Readonly<Record<CertificateTrouble, string>> = {
  'self-signed': 'das Zertifikat ist von sich selbst ausgestellt',
  'unknown-authority': 'das Zertifikat stammt von einer Stelle, die dieser Computer nicht kennt',
  expired: 'das Zertifikat ist abgelaufen',
  'not-yet-valid': 'das Zertifikat ist noch nicht gültig',
  revoked: 'das Zertifikat wurde widerrufen',
  untrusted: 'dem Zertifikat wird nicht vertraut',
  rejected: 'das Zertifikat wird zurückgewiesen',
  'wrong-signature': 'die Signatur des Zertifikats ist falsch',
  'other-name': 'das Zertifikat gilt für einen anderen Namen',
  changed: 'es ist ein anderes als das, dem Sie bisher vertrauten',
  refused: 'das Zertifikat wird abgelehnt',
};

const facts = ({ signedBy, issuedTo, validUntil }: CertificateFacts): string =>
  [
    signedBy && `ausgestellt von ${signedBy}`,
    issuedTo && `ausgestellt für ${issuedTo}`,
    validUntil === null ? null : `gültig bis ${day.format(validUntil)}`,
  ]
    .filter(Boolean)
    .join(', ');

const trust = (pinned: boolean): string => (pinned ? 'Sie vertrauen dem Zertifikat' : 'Zertifikat gültig');

const missing: Readonly<Record<Missing, string>> = {
  account: 'Konto',
  report: 'Zustellbericht',
  bounce: 'Rückläufer',
  sent: 'gesendete Nachricht',
  address: 'Adresse',
  'verp-secret': 'VERP-Geheimnis',
};

/** Was auf dem Port antwortet, wo kein IMAP-Server ist. */
const peers = {
  smtp: 'Dort antwortet ein Server zum Senden von E-Mails (SMTP)',
  pop3: 'Dort antwortet ein POP3-Server, und Bounceboard braucht IMAP',
  http: 'Dort antwortet eine Webseite anstelle des Mailservers',
  other: 'Dort antwortet etwas anderes',
};

const signIn: Readonly<Record<SignInTrouble, string>> = {
  withdrawn: 'die Anmeldung ist abgelaufen oder wurde zurückgezogen',
  'client-refused': 'die Client-ID oder ihr Schlüssel wurde abgelehnt',
  'client-not-allowed': 'diese Client-ID darf dafür nicht verwendet werden',
  'scope-refused': 'die Berechtigungen wurden abgelehnt',
  denied: 'der Zugriff wurde verweigert',
  again: 'der Anbieter möchte Sie wiedersehen',
};

const details: (typeof enDetails)['details'] = {
  quoted: ({ text }) => text,
  'no-such-file': 'diese Datei oder diesen Ordner gibt es nicht',
  'no-permission': 'keine Leseberechtigung',
  'is-folder': 'es ist ein Ordner',
  'links-in-circle': 'seine Verknüpfungen laufen im Kreis',
  'disk-error': 'die Festplatte meldete einen Fehler',
  'too-many-open': 'zu viele Dateien sind geöffnet',
  'no-mail-in-it': 'es enthält keine E-Mails',
  'not-mbox': 'es fängt nicht an wie eine mbox-Datei',
  'folder-vanished': 'der Ordner verschwand, während er gelesen wurde',
  empty: 'leer',
  'no-mail-header': 'keine Kopfzeilen einer E-Mail',
  'reading-too-long': 'das Lesen dauerte zu lange',
  'reading-broke-off': 'das Lesen brach ab',
  'message-of-file': ({ number, why }) => `${speak<Detail>(details, why)} (Nachricht ${number})`,
  'account-exists': 'Dieses Konto gibt es schon.',
  'wrong-email': 'Die E-Mail-Adresse ist nicht vollständig.',
  'wrong-issuer': 'Der Aussteller muss eine https-Adresse sein.',
  'no-client-id': 'Die Client-ID fehlt.',
  'no-client-secret': 'Der Clientschlüssel fehlt.',
  'needs-encryption': 'Ohne Verschlüsselung gibt es kein Zertifikat.',
  'not-imap': 'Das ist kein IMAP-Konto.',
  'name-sent-twice': 'dieser Name wurde zweimal geschickt',
  'no-file-name': 'kein brauchbarer Dateiname',
  field: ({ field }) => `Das Feld „${field}“ ist nicht richtig ausgefüllt.`,
  'foreign-request': () => 'Bounceboard hat nicht verstanden, was diese Seite wollte.',
  gone: ({ what, name }) => `(${missing[what]} ${name})`,
  'sign-in-gone': 'Diese Anmeldung gibt es nicht mehr.',
  'folder-gone': 'den Ordner gibt es auf dem Server nicht mehr',
  certificate: ({ trouble, code, certificate }) =>
    [
      trouble === 'refused' && code ? `${troubles.refused}: ${code}` : troubles[trouble],
      certificate && facts(certificate),
    ]
      .filter(Boolean)
      .join('; '),
  'no-encryption': ({ text }) => `keine Verschlüsselung: ${text}`,
  'no-tls-on-port': 'dieser Port spricht kein TLS',
  'tls-on-port': 'Dieser Port ist vom ersten Byte an verschlüsselt',
  'not-imap-server': ({ speaks, text }) => (speaks === 'other' ? `${peers.other}: ${text}` : peers[speaks]),
  'password-or-more': ({ text }) => text,
  'login-disabled': 'Der Server nimmt auf dieser Verbindung kein Passwort an.',
  'no-oauth-offered': 'der Server bietet keine Anmeldung über OAuth 2 an',
  'no-password-kept': 'für dieses Konto ist kein Passwort gespeichert',
  'no-sign-in-kept': 'auf diesem Computer ist keine Anmeldung gespeichert',
  'no-refresh-token':
    'der Anbieter gab kein Aktualisierungstoken aus: Die Berechtigungen oder der Client müssen den Zugriff ohne Ihr Beisein erlauben',
  'no-usable-answer': 'keine brauchbare Antwort',
  'sign-in': ({ trouble, text }) => [signIn[trouble], text].filter(Boolean).join('; '),
  'store-closed': 'der Speicher ist geschlossen',
  'newer-version': ({ version, known }) => `Version ${n.format(version)}, bekannt bis ${n.format(known)}`,
  'stored-settings': ({ field }) => `gespeicherte Einstellungen dieses Kontos: ${field}`,
  'server-refuses': 'der Server verweigert es',
  'server-leaves-out': 'der Server lässt sie in seiner Antwort aus',
  'server-sends-nothing': 'der Server schickt sie ohne Inhalt',
  'connection-ends': ({ text }) => ['der Server beendet die Verbindung bei ihr', text].filter(Boolean).join(': '),
  'answer-too-large': 'der Server schickt mehr, als Bounceboard annimmt',
  'app-closing': 'Bounceboard wird gerade beendet',
  message: ({ uid, why }) => `Nachricht ${uid}: ${speak(details, why)}`,
};

const testNotes: (typeof enDetails)['testNotes'] = {
  host: ({ host, port }) => `${host}, Port ${port}`,
  resolved: ({ host, address, port }) => `${host} ist ${address}, Port ${port}`,
  tls: ({ protocol, pinned, certificate }) => [protocol, trust(pinned), facts(certificate)].filter(Boolean).join(', '),
  starttls: ({ protocol, pinned }) => `${protocol} über STARTTLS, ${trust(pinned)}`,
  'unencrypted-here': 'unverschlüsselt, auf diesem Computer',
  unencrypted: 'unverschlüsselt, wie gewählt',
  'signed-in': ({ user }) => `als ${user}`,
  folders: ({ count, read, opened }) =>
    [
      `${plural(count, 'Ordner', 'Ordner')}, davon ${n.format(read)} gelesen`,
      opened.length > 0 && `zur Probe geöffnet: ${opened.join(', ')}`,
    ]
      .filter(Boolean)
      .join('; '),
};

export const deDetails: typeof enDetails = { details, testNotes };
