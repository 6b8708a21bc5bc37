// Was Anbieter von jemandem verlangen, der ein Konto hinzufügt, und wie dort eine Client-ID entsteht.
import type { AlsoAdvice } from '../../../shared/domain/advice.ts';
import type { enProviders } from '../en/providers.ts';

const MAILBOX_PASSWORD = 'Nehmen Sie Ihre volle Adresse und das Passwort des Postfachs';
const authorizationCode = (name: string): string =>
  `Schalten Sie IMAP in den Einstellungen des Postfachs ein; ${name} zeigt dann einen Autorisierungscode, der hier das Passwort ist.`;
const generated = (name: string): string =>
  `${name} lehnt das Kontopasswort ab. Wählen Sie unter „Kontosicherheit“ die Option „App-Passwort generieren“ und geben Sie dieses ein.`;
const switchedOff = (menu: string): string =>
  `Schalten Sie im Postfach unter Einstellungen „${menu}“ ein: Ohne das wird auch das richtige Passwort abgelehnt.`;
const TWO_FACTOR = 'Bei Zwei-Faktor-Anmeldung nehmen Sie ein anwendungsspezifisches Passwort.';
const CREATE_TWO_FACTOR = 'Bei Zwei-Faktor-Anmeldung erstellen Sie ein Anwendungspasswort.';

const also: Readonly<Record<AlsoAdvice, string>> = {
  'local-part-user': 'Der Benutzername ist der Teil vor dem @.',
  'unknown-user': 'Welcher Benutzername zu Ihrer Adresse gehört, steht nicht darin; fragen Sie Ihren Anbieter danach.',
  'oauth-only': 'Der Server nimmt nur die Anmeldung im Browser an (OAuth 2).',
  'other-sign-in':
    'Sie nennen nur Arten der Anmeldung, die Bounceboard nicht hat; der Verbindungstest zeigt, ob Ihr Passwort trotzdem angenommen wird.',
};
const found = (source: string, more: readonly AlsoAdvice[]): string =>
  [source, ...more.map((one) => also[one])].join(' ');

const advice: (typeof enProviders)['advice'] = {
  google:
    'Google lehnt hier das Kontopasswort ab. Schalten Sie die Bestätigung in zwei Schritten ein, erstellen Sie ein App-Passwort (16 Buchstaben) und geben Sie es ein. In Google Workspace muss die Administration IMAP und App-Passwörter erlauben. In den Einstellungen von Gmail darf die „Größenbeschränkung für Ordner“ die Zahl der Nachrichten nicht begrenzen, sonst fehlen ältere E-Mails.',
  microsoft:
    'Microsoft lehnt über IMAP jedes Passwort ab: Sie melden sich auf der Seite von Microsoft in Ihrem Browser an (OAuth 2). In einer Firma muss die Administration das vielleicht erst erlauben. Bei Outlook.com und Hotmail schalten Sie in den Einstellungen (E-Mail, Weiterleitung und IMAP) außerdem ein, dass Geräte und Apps IMAP verwenden dürfen.',
  apple:
    'Apple verlangt ein anwendungsspezifisches Passwort: Melden Sie sich bei Ihrem Apple Account an und öffnen Sie „Anmeldung und Sicherheit“, dann „Anwendungsspezifische Passwörter“. Der Benutzername ist der Teil vor dem @.',
  'apple-own-domain':
    'Die E-Mails dieser Domain liegen bei iCloud. Apple verlangt ein anwendungsspezifisches Passwort: Melden Sie sich bei Ihrem Apple Account an und öffnen Sie „Anmeldung und Sicherheit“, dann „Anwendungsspezifische Passwörter“. Der Benutzername ist der Teil vor dem @ Ihrer iCloud-Adresse, nicht dieser Adresse.',
  yahoo: `${generated('Yahoo')} Dieser Server zeigt höchstens 10.000 Nachrichten eines Ordners; haben Sie mehr, geben Sie export.imap.mail.yahoo.com als Server ein („Von Hand einrichten“).`,
  fastmail:
    'Fastmail verlangt ein App-Passwort: Settings, Privacy & Security, „Manage app passwords and access“, ein neues mit IMAP. Der Tarif Basic hat kein IMAP.',
  zoho: `Schalten Sie IMAP unter Settings, Mail Accounts, IMAP Access ein. ${TWO_FACTOR}`,
  bridge:
    'Proton Mail wird über Proton Mail Bridge auf diesem Computer gelesen (kostenpflichtige Tarife). Starten Sie Bridge und geben Sie den Benutzernamen und das Passwort ein, die sie anzeigt, nicht die Ihres Proton-Kontos.',
  gmx: `${switchedOff('POP3/IMAP Abruf')} ${TWO_FACTOR}`,
  'switch-on': switchedOff('POP3 & IMAP'),
  'mail-com':
    'Schalten Sie im Postfach unter Einstellungen „POP3 & IMAP“ ein. mail.com bietet IMAP nur Premium-Mitgliedern an.',
  telekom:
    'Die Telekom verlangt das „Passwort für E-Mail-Programme“, das Sie im Kundencenter festlegen; es ist nicht das Passwort des Telekom-Logins.',
  freenet: `${MAILBOX_PASSWORD}. IMAP muss in den Einstellungen des Postfachs eingeschaltet sein.`,
  posteo:
    'Nehmen Sie Ihre volle Adresse und Ihr Posteo-Passwort. Sperren die Einstellungen andere Mailprogramme („Zusätzlicher Postfachschutz“), erlauben Sie IMAP dort.',
  'mailbox-org':
    'Nehmen Sie Ihre volle Adresse und Ihr Passwort. Bei Zwei-Faktor-Anmeldung erstellen Sie ein Anwendungspasswort für E-Mail.',
  ionos: `${MAILBOX_PASSWORD}, wie es im IONOS-Kundenkonto eingestellt ist, nicht das des Vertrags.`,
  'not-customer-login': `${MAILBOX_PASSWORD}, nicht das des Kundenlogins.`,
  'not-customer-account': `${MAILBOX_PASSWORD}, nicht das des Kundenkontos.`,
  infomaniak:
    'Öffnen Sie im Infomaniak Manager das Postfach, „Geräte“, und erstellen Sie ein Passwort für dieses Programm.',
  'allow-programs': `${MAILBOX_PASSWORD}. Erlauben Sie andere Mailprogramme in den Einstellungen des Postfachs.`,
  'mailbox-password': `${MAILBOX_PASSWORD}.`,
  'local-part':
    'Nehmen Sie den Teil vor dem @ als Benutzernamen und schalten Sie in den Einstellungen den Zugriff durch andere Mailprogramme ein.',
  'local-part-password': 'Der Benutzername ist der Teil vor dem @, das Passwort das des Postfachs.',
  'secure-sign-in':
    'Nehmen Sie Ihre volle Adresse. Ist die sichere Anmeldung eingeschaltet, erstellen Sie in den Einstellungen ein Passwort für andere Programme.',
  bluewin: `${MAILBOX_PASSWORD}, das nicht das des Swisscom-Logins ist.`,
  'two-factor': `Schalten Sie IMAP in den Einstellungen des Postfachs ein. ${CREATE_TWO_FACTOR}`,
  yandex:
    'Schalten Sie IMAP im Postfach ein (Settings, Email clients) und erstellen Sie in Ihrer Yandex ID ein App-Passwort der Art „Mail“.',
  'mail-ru': 'Mail.ru lehnt das Kontopasswort ab. Erstellen Sie unter Sicherheit ein Passwort für externe Anwendungen.',
  'allow-then-sign-in':
    'Erlauben Sie in den Einstellungen des Postfachs den Zugriff durch Mailprogramme; nehmen Sie dann Ihre volle Adresse und Ihr Passwort.',
  'third-party-access':
    'Comcast zieht seine Postfächer zu Yahoo Mail um. Vor dem Umzug Ihres Postfachs: Erlauben Sie darin „Third Party Access Security“ und nehmen Sie dann Ihre volle Adresse und Ihr Passwort. Nach dem Umzug: Geben Sie imap.mail.yahoo.com als Server ein („Von Hand einrichten“) und ein App-Passwort von der Sicherheitsseite Ihres Yahoo-Kontos.',
  migadu: `${MAILBOX_PASSWORD}, wie es im Migadu-Panel eingestellt ist.`,
  'client-password':
    'Schalten Sie IMAP in den Einstellungen des Postfachs ein und nehmen Sie Ihre volle Adresse. Verlangt Ihre Firma es, erstellen Sie dort ein Client-Passwort und geben Sie dieses ein.',
  workmail:
    'Nehmen Sie Ihre volle Adresse und Ihr WorkMail-Passwort. Amazon stellt WorkMail am 31. März 2027 ein. Hat die Domain kein Postfach bei WorkMail und nimmt Amazon nur ihre E-Mails an (SES), fragen Sie, wer sie eingerichtet hat, wo das Postfach liegt.',
  'generated-password': ({ service }) => generated(service),
  'authorization-code': ({ service }) => authorizationCode(service),
  'no-imap': ({ service }) =>
    `${service} hat kein IMAP: Kein anderes Mailprogramm kann dieses Postfach lesen. Sie können E-Mails dort als .eml- oder mbox-Dateien exportieren und mit „Maildatei oder Ordner öffnen“ lesen.`,
  guessed: ({ domain }) =>
    `Das ist eine Vermutung: ${domain} steht nicht in der Liste bekannter Anbieter. Der Verbindungstest zeigt, ob sie stimmt; sonst fragen Sie Ihren Anbieter nach dem IMAP-Server.`,
  published: (said) => found(`${said.domain} veröffentlicht diese Einstellungen.`, said.also),
  named: (said) => found(`${said.domain} nennt diesen Server.`, said.also),
  hoster: (said) =>
    found(
      `${said.hoster} nimmt die E-Mails von ${said.domain} an; das sind die Einstellungen dieses Anbieters.`,
      said.also,
    ),
  listed: (said) => found('Diese Einstellungen stammen aus der öffentlichen Liste der Mailanbieter.', said.also),
};

const clientSteps: (typeof enProviders)['clientSteps'] = {
  google: [
    'Öffnen Sie die Google Cloud Console und legen Sie ein Projekt an.',
    'Aktivieren Sie unter „APIs und Dienste“, „Bibliothek“ die Gmail API.',
    'Wählen Sie unter „Google Auth Platform“, „Zielgruppe“ die Option „Extern“ und fügen Sie Ihre Adresse als Testnutzer hinzu. Solange die App im Test ist, beendet Google jede Anmeldung nach 7 Tagen; „App veröffentlichen“ hebt das auf.',
    'Legen Sie unter „Clients“ einen Client vom Typ „Desktop-App“ an.',
    'Kopieren Sie seine Client-ID und seinen Clientschlüssel in die Felder hier.',
  ],
  microsoft: [
    'Öffnen Sie im Microsoft Entra Admin Center „App-Registrierungen“ und wählen Sie „Neue Registrierung“.',
    'Unterstützte Kontotypen: „Konten in einem beliebigen Organisationsverzeichnis und persönliche Microsoft-Konten“.',
    'Umleitungs-URI: „Öffentlicher Client/nativ (mobil & Desktop)“ mit http://localhost',
    'Fügen Sie unter „API-Berechtigungen“ die delegierten Microsoft-Graph-Berechtigungen IMAP.AccessAsUser.All und offline_access hinzu.',
    'Kopieren Sie die „Anwendungs-ID (Client)“ in das Feld hier. Ein Schlüssel ist nicht nötig.',
  ],
};

export const deProviders: typeof enProviders = { advice, clientSteps };
