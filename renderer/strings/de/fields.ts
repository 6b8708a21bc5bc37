// Was die Felder eines Zustellberichts und einer Kopfzeile bedeuten. Die Quellen sind die der englischen Fassung.
import { enFields, type FieldMeaning } from '../en/fields.ts';

const MEANINGS: ReadonlyMap<string, string> = new Map([
  ['original-envelope-id', 'Die Kennung, die der Absender dieser Zustellung gab, um ihre Zustellberichte zu erkennen.'],
  [
    'reporting-mta',
    'Der Mailserver, der diesen Zustellbericht schrieb. Oft Ihr eigener, nicht der, der abgelehnt hat.',
  ],
  ['dsn-gateway', 'Ein Gateway, das den Bericht eines anderen Systems in diesen umgewandelt hat.'],
  ['received-from-mta', 'Der Server, der die Nachricht dem berichtenden übergab.'],
  ['arrival-date', 'Wann die Nachricht beim berichtenden Server ankam.'],
  ['original-recipient', 'Die Adresse, an die Sie schrieben, vor jeder Weiterleitung.'],
  ['final-recipient', 'Die Adresse, um die es in diesem Teil des Berichts geht, nach der Weiterleitung.'],
  [
    'action',
    'Was geschah: failed (fehlgeschlagen), delayed (verzögert), delivered (zugestellt), relayed (weitergereicht) oder expanded (verteilt).',
  ],
  ['status', 'Ein dreiteiliger Code. 5 ist dauerhaft, 4 ist vorübergehend; der Rest sagt, was nicht stimmte.'],
  ['remote-mta', 'Der Server am anderen Ende, der die Antwort unten gab.'],
  ['diagnostic-code', 'Die Antwort des anderen Servers im Wortlaut, mit ihrem SMTP-Antwortcode.'],
  ['last-attempt-date', 'Wann die Zustellung zuletzt versucht wurde.'],
  ['final-log-id', 'Wo im Protokoll des Servers zu suchen ist.'],
  ['will-retry-until', 'Bis dahin versucht es der Server weiter.'],
  ['x-queue-id', 'Die Nummer der Nachricht in der Warteschlange des Servers. Der Postmaster kann danach suchen.'],
  [
    'x-postfix-queue-id',
    'Die Nummer der Nachricht in der Warteschlange des Servers. Der Postmaster kann danach suchen.',
  ],
  ['x-postfix-sender', 'Der Umschlagabsender: wohin Zustellberichte wie dieser gehen.'],
  ['x-actual-recipient', 'Die Adresse, an die der Server tatsächlich zustellen wollte, nach Aliassen.'],
  ['x-display-name', 'Der Name des Empfängers im Adressbuch.'],
  ['x-supplementary-info', 'Mehr von dem, was der andere Server sagte.'],
  ['feedback-type', 'Was für eine Beschwerde das ist; „abuse“ heißt, dass der Empfänger auf „Spam“ gedrückt hat.'],
  ['user-agent', 'Das Programm, das die Beschwerde schrieb.'],
  ['version', 'Version des Beschwerdeformats.'],
  ['original-mail-from', 'Der Umschlagabsender der Nachricht, über die sich jemand beschwert hat.'],
  ['original-rcpt-to', 'Der Empfänger der Nachricht, über die sich jemand beschwert hat.'],
  ['source-ip', 'Die Adresse des Servers, der die Nachricht sendete.'],
  ['reported-domain', 'Die Domain, um die es in der Beschwerde geht.'],
  ['authentication-results', 'Was die Prüfungen von SPF, DKIM und DMARC zur Nachricht ergaben.'],
  ['message-id', 'Die eindeutige Kennung einer Nachricht. Über sie wird ein Bericht dem zugeordnet, was Sie sendeten.'],
  ['in-reply-to', 'Die Kennung der Nachricht, auf die diese antwortet.'],
  ['references', 'Die Kennungen des Threads, zu dem diese Nachricht gehört.'],
  ['date', 'Wann die Nachricht geschrieben wurde.'],
  ['from', 'Wer die Nachricht schrieb.'],
  ['sender', 'Wer die Nachricht sendete, wenn das nicht die schreibende Person ist.'],
  ['reply-to', 'Wohin Antworten gehen sollen.'],
  ['to', 'Für wen die Nachricht ist.'],
  ['cc', 'Wer eine Kopie erhält.'],
  ['subject', 'Worum es in der Nachricht geht.'],
  ['received', 'Eine Station auf dem Weg, die neueste zuerst.'],
  ['return-path', 'Der Umschlagabsender: wohin Zustellberichte gehen.'],
  ['x-failed-recipients', 'Die fehlgeschlagenen Adressen. Ein Hinweis, kein Beweis, dass es dauerhaft ist.'],
  ['auto-submitted', 'Sagt, dass eine Maschine diese Nachricht schrieb.'],
  ['dkim-signature', 'Eine Signatur der sendenden Domain.'],
  ['content-type', 'Was für eine Art von Inhalt das ist.'],
]);

const SOURCES: ReadonlyMap<string, string> = new Map([['not in an RFC', 'in keinem RFC']]);

export const deFields: ReadonlyMap<string, FieldMeaning> = new Map(
  [...enFields].map(([name, { source, meaning }]) => [
    name,
    { source: SOURCES.get(source) ?? source, meaning: MEANINGS.get(name) ?? meaning },
  ]),
);
