// Was schiefging und was zu tun ist, zu jedem Fehlercode. Konto, Datei oder Server werden genannt, wo sie bekannt sind.
import type { AppErrorData } from '../../../shared/domain/errors.ts';
import { speak } from '../../../shared/domain/said.ts';
import type { ErrorText, enErrors } from '../en/errors.ts';
import { localeFor } from '../language.ts';
import { sizeIn } from '../size.ts';
import { inMinutes, spanIn } from '../span.ts';
import { deDetails } from './details.ts';
import { n } from './number.ts';

const at = (data: AppErrorData): string =>
  data.host ? `${data.host}${data.port ? `, Port ${data.port}` : ''}` : 'der Server';
/** Am Anfang eines Satzes. */
const At = (data: AppErrorData): string => (data.host ? at(data) : 'Der Server');
const who = (data: AppErrorData): string => data.account ?? data.file ?? data.host ?? 'Bounceboard';
const account = (data: AppErrorData): string => (data.account ? `${data.account}: ` : '');
const file = (data: AppErrorData): string => data.file ?? 'Die Datei der Daten';
/** Was außer dem Code zu sagen ist; leer, wo es nichts gibt. Die Worte der Gegenseite bleiben, wie sie sind. */
const told = (data: AppErrorData): string => (data.detail ? speak(deDetails.details, data.detail) : '');
const said = (data: AppErrorData): string => (told(data) ? ` Die Antwort: ${told(data)}` : '');
const why = (data: AppErrorData): string => (told(data) ? ` ${told(data)}` : '');
/** Nach einer Anmeldung, die der Server früher angenommen hat: Niemand muss sofort etwas tun. */
const again = (data: AppErrorData): string =>
  data.workedBefore ? ' Bounceboard versucht es ab und zu von selbst wieder.' : '';
/** Nach einer Ablehnung, die das Passwort als eine von mehreren Ursachen nennt. */
const causes = (data: AppErrorData): string =>
  data.detail?.id === 'password-or-more'
    ? ' Der Server nennt mehrere Ursachen auf einmal: ein falsches Passwort oder einen falschen Benutzernamen, IMAP, das in den Einstellungen des Postfachs ausgeschaltet ist, oder zu viele Versuche.'
    : '';
/** Was zu tun ist, wo ein anderer Server antwortet als einer für IMAP. */
const elsewhere = (data: AppErrorData): string => {
  if (data.detail?.id === 'tls-on-port') return 'Wählen Sie TLS, wo der Server von Hand eingerichtet wird.';
  const speaks = data.detail?.id === 'not-imap-server' ? data.detail.speaks : 'other';
  return speaks === 'http'
    ? 'Im Hotel, im Zug oder im Café öffnen Sie zuerst irgendeine Seite im Browser und melden sich im Netz an. Sonst prüfen Sie Servername und Port.'
    : 'Zum Lesen von E-Mails ist es meist Port 993 mit TLS. Prüfen Sie Servername und Port.';
};
const noTls = (data: AppErrorData): ErrorText => ({
  title: `${At(data)} spricht kein TLS`,
  text: `${account(data)}Wählen Sie STARTTLS, wo der Server von Hand eingerichtet wird, oder den Port für TLS, meist 993.`,
});
/** Eine abgelehnte Anmeldung, die nichts gegen das Passwort sagt. */
const refused: Readonly<Record<NonNullable<AppErrorData['login']>, (data: AppErrorData) => ErrorText>> = {
  'not-now': (data) => ({
    title: `${At(data)} lässt Bounceboard gerade nicht herein`,
    text: `${account(data)}Das sagt nichts gegen Ihr Passwort und geht meist von selbst vorbei. Bei einem eingerichteten Konto versucht Bounceboard es von selbst wieder.${said(data)}`,
  }),
  'too-often': (data) => ({
    title: `${At(data)} wünscht eine Zeit lang weniger Anmeldungen`,
    text: `${account(data)}Das sagt nichts gegen Ihr Passwort. Warten Sie einige Stunden, bevor Sie es wieder versuchen; bei einem eingerichteten Konto versucht Bounceboard es von selbst wieder, mit langen Pausen.${said(data)}`,
  }),
  unclear: (data) => ({
    title: `${At(data)} hat die Anmeldung abgelehnt`,
    text: `${account(data)}Dass das Passwort falsch ist, sagt er nicht. Bei einem eingerichteten Konto versucht Bounceboard es von selbst wieder, mit langen Pausen.${said(data)}`,
  }),
};
const sizeOf = sizeIn('de');
const size = (data: AppErrorData): string => sizeOf(data.limit ?? 0);
const spanOf = spanIn(localeFor('de'), 'kurz');

export const deErrors: typeof enErrors = {
  'bad-input': (data) => ({
    title: 'Das kann nicht stimmen',
    text: told(data) || 'Eines der Felder ist nicht richtig ausgefüllt.',
  }),
  forbidden: () => ({
    title: 'Dieser Tab ist nicht mit Bounceboard verbunden',
    text: 'Nur der Tab, den Bounceboard geöffnet hat, zeigt Ihre Post; gehen Sie dorthin zurück. Ist er geschlossen, gehen Sie zu dem Terminal-Fenster, in dem Sie Bounceboard gestartet haben, und drücken Sie die Eingabetaste: Dort erscheint eine Adresse, die Sie hier öffnen können. Erscheint keine, beenden Sie es mit Strg+C und starten Sie es neu.',
  }),
  'not-found': (data) => ({
    title: 'Das ist nicht mehr da',
    text: `Vielleicht wurde es im Postfach gelöscht.${why(data)}`,
  }),
  internal: (data) => ({
    title: 'In Bounceboard ist etwas schiefgegangen',
    text:
      data.detail && data.detail.id !== 'quoted'
        ? `${who(data)}.${why(data)}`
        : `${data.account ? `${data.account}: Bounceboard versucht es von selbst wieder.` : 'Versuchen Sie es noch einmal.'} Bleibt es so, schließen Sie Bounceboard und starten Sie es neu.`,
  }),
  'name-not-found': (data) => ({
    title: data.host ? `Kein Server namens ${data.host}` : 'Kein Server dieses Namens',
    text: `${account(data)}Prüfen Sie den Namen des Servers, oder ob Sie online sind.`,
  }),
  refused: (data) => ({
    title: `${At(data)} hat die Verbindung abgelehnt`,
    text: `${account(data)}Prüfen Sie den Port, und ob der Server läuft.`,
  }),
  'timed-out': (data) => ({
    title: `${At(data)} hat nicht geantwortet`,
    text: `${account(data)}Bounceboard versucht es von selbst wieder.`,
  }),
  'no-network': (data) => ({
    title: 'Kein Netz',
    text: `${account(data)}Was schon gelesen wurde, ist noch da; es geht weiter, sobald Sie online sind.`,
  }),
  certificate: (data) => ({
    title: `${data.pinned ? 'Anderes' : 'Ungültiges'} Zertifikat: ${at(data)}`,
    text: `${account(data)}Die Verbindung wurde nicht hergestellt, um Ihr Passwort zu schützen.${told(data) ? ` Grund: ${told(data)}.` : ''}`,
  }),
  'wrong-password': (data) => ({
    title: `${data.account ?? At(data)}: Das Passwort wurde nicht angenommen`,
    text: data.workedBefore
      ? `Bisher wurde es angenommen. Haben Sie es geändert, geben Sie das neue ein.${again(data)}${causes(data)}${said(data)}`
      : `Geben Sie es noch einmal ein. Manche Anbieter verlangen hier ein App-Passwort.${causes(data)}${said(data)}`,
  }),
  'app-password-needed': (data) => ({
    title: `${data.account ?? At(data)} verlangt ein App-Passwort`,
    text: `Erstellen Sie eines auf der Sicherheitsseite des Anbieters und geben Sie es hier statt Ihres gewohnten ein.${again(data)}${causes(data)}${said(data)}`,
  }),
  'imap-disabled': (data) => ({
    title: `${data.account ?? At(data)}: IMAP ist ausgeschaltet`,
    text: `Schalten Sie es in den E-Mail-Einstellungen des Anbieters ein und versuchen Sie es erneut.${again(data)}${said(data)}`,
  }),
  'web-login-needed': (data) => ({
    title: `${data.account ?? At(data)}: Der Anbieter möchte Sie erst im Browser sehen`,
    text: `Öffnen Sie seine Seite im Browser, melden Sie sich dort an und bestätigen Sie, dass Sie es sind. Versuchen Sie es dann hier noch einmal.${again(data)}${said(data)}`,
  }),
  'encryption-needed': (data) => ({
    title: `${At(data)} verlangt Verschlüsselung`,
    text: `Über eine Verbindung, die andere mitlesen können, nimmt er kein Passwort an. Wählen Sie TLS, meist mit Port 993, oder STARTTLS, wo der Server von Hand eingerichtet wird.${again(data)}${data.detail?.id === 'login-disabled' ? '' : said(data)}`,
  }),
  'needs-oauth': (data) => ({
    title: `${data.account ?? At(data)}: Melden Sie sich auf der Seite des Anbieters an`,
    text: `Der Anbieter lässt Bounceboard ein, sobald Sie sich in Ihrem Browser auf seiner eigenen Seite angemeldet haben.${told(data) ? ` (${told(data)})` : ''}`,
  }),
  'wrong-server': (data) => ({
    title:
      data.detail?.id === 'tls-on-port'
        ? `${At(data)} verlangt Verschlüsselung von Anfang an`
        : `${At(data)} ist kein IMAP-Server`,
    text: `${account(data)}${told(data)}. ${elsewhere(data)}`,
  }),
  'server-busy': (data) => ({
    title: `${At(data)} bittet zu warten${data.waitMs === undefined ? '' : `: ${spanOf(inMinutes(data.waitMs))}`}`,
    text: `${account(data)}Bounceboard macht später von selbst weiter. Nichts geht verloren.${said(data)}`,
  }),
  'server-error': (data) => {
    if (data.login) return refused[data.login](data);
    if (data.detail?.id === 'no-tls-on-port') return noTls(data);
    return {
      title: `${At(data)} hat einen Fehler gemeldet`,
      text: `${data.account ? `${data.account}.` : ''}${said(data)}`.trim(),
    };
  },
  'connection-lost': (data) => ({
    title: `Verbindung verloren: ${at(data)}`,
    text: data.account
      ? `${data.account}: Bounceboard verbindet sich von selbst wieder.${said(data)}`
      : 'Wurde Bounceboard beendet, starten Sie es wieder und öffnen Sie seine Adresse neu.',
  }),
  'folder-refused': (data) => ({
    title: `Der Server lässt Bounceboard diesen Ordner nicht lesen: ${data.folder ?? ''}`,
    text: `${account(data)}Bounceboard versucht es von selbst wieder, in immer größeren Abständen; „Jetzt abrufen“ versucht es sofort. Die anderen Ordner werden gelesen.${said(data)}`,
  }),
  'no-sent-folder': (data) => ({
    title: `${who(data)}: Kein Ordner für gesendete E-Mails gefunden`,
    text: `Rückläufer werden trotzdem gelesen, lassen sich aber nicht Ihren gesendeten E-Mails zuordnen.${
      data.folder ? ` Der Ordner ${data.folder} sieht nach gesendeten E-Mails aus: Fast alle darin sind von Ihnen.` : ''
    }${why(data)}`,
  }),
  'file-missing': (data) => ({
    title: `${data.file ?? data.folder ?? 'Die Datei'} ist nicht da`,
    text: 'Wurde sie verschoben oder umbenannt?',
  }),
  'file-empty': (data) => ({
    title: `${data.file ?? 'Die Datei'} ist leer`,
    text: 'Sie enthält keine Nachricht.',
  }),
  'file-unreadable': (data) => ({
    title: `${data.file ?? data.folder ?? 'Eine Nachricht'} ließ sich nicht lesen`,
    text: `${[data.account, told(data)].filter(Boolean).join(': ')}${data.account || told(data) ? '. ' : ''}Alles andere wurde gelesen.`,
  }),
  'too-large': (data) => ({
    title: data.file ? `${data.file} ist zu viel auf einmal` : 'Das ist zu viel auf einmal',
    text: data.file
      ? `Was im Browser zusammen geöffnet wird, darf insgesamt ${size(data)} groß sein. Es wurde nichts geöffnet; öffnen Sie weniger auf einmal, oder teilen Sie die Datei.`
      : `Höchstens ${size(data)} werden angenommen. Nehmen Sie einen Teil davon.`,
  }),
  'too-many-files': (data) => ({
    title: data.file ? `${data.file} ist eine Datei zu viel` : 'Das ist eine Datei zu viel',
    text: `Im Browser können höchstens ${n.format(data.limit ?? 0)} Dateien zusammen geöffnet werden. Es wurde nichts geöffnet; öffnen Sie weniger auf einmal.`,
  }),
  'no-secret-store': () => ({
    title: 'Dieses System hat keinen Schlüsselbund',
    text: 'Das Passwort bleibt nur im Arbeitsspeicher und wird nach einem Neustart wieder abgefragt.',
  }),
  'store-newer': (data) => ({
    title: 'Die Daten stammen von einer neueren Version',
    text: `Nehmen Sie diese Version oder einen anderen Datenordner.${data.file ? ` (${data.file})` : ''}`,
  }),
  'disk-full': (data) => ({
    title: 'Der Datenträger ist voll',
    text: `${account(data)}${file(data)} konnte nicht geschrieben werden; was vorher dort stand, steht noch dort. Schaffen Sie Platz: Das Lesen geht von selbst weiter, alles andere können Sie dann noch einmal versuchen.`,
  }),
  'disk-error': (data) => ({
    title: 'Der Datenträger meldet einen Fehler',
    text: `${account(data)}${file(data)} konnte nicht gelesen oder geschrieben werden. Prüfen Sie den Datenträger oder die Verbindung zu ihm. Bounceboard versucht es von selbst wieder.${told(data) ? ` (${told(data)})` : ''}`,
  }),
  'read-only': (data) => ({
    title: 'Bounceboard darf hier nicht schreiben',
    text: `${account(data)}${file(data)} oder der Ordner ist schreibgeschützt. Erlauben Sie Bounceboard, dort zu schreiben, oder starten Sie es mit einem anderen Datenordner.`,
  }),
  'store-busy': (data) => ({
    title: 'Ein anderes Programm benutzt die Daten von Bounceboard',
    text: `${account(data)}${file(data)} ist gesperrt. Schließen Sie das Programm, das die Datei geöffnet hat, etwa eine Datensicherung; Bounceboard versucht es von selbst wieder.`,
  }),
  'store-damaged': (data) => ({
    title: 'Die Daten von Bounceboard sind beschädigt',
    text: `${account(data)}${file(data)} wird beiseitegelegt, und alles wird neu gelesen. Ihre Entscheidungen bleiben erhalten. Bleibt diese Meldung, schließen Sie Bounceboard und starten Sie es erneut.`,
  }),
  'store-unopened': (data) => ({
    title: 'Die Daten von Bounceboard lassen sich nicht öffnen',
    text: `${file(data)} ist keine Datei, oder das System erlaubt Ihnen nicht, sie zu öffnen. Verschieben Sie sie, oder starten Sie Bounceboard mit einem anderen Datenordner.`,
  }),
};
