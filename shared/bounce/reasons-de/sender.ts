// Gründe, die auf Ihrer Seite oder in der Nachricht selbst liegen.
import type { ReasonId } from '../../domain/words.ts';
import type { ReasonWords } from '../reasons/reason.ts';

export const senderReasons = {
  'sender-auth-failed': {
    title: 'Die Absenderprüfung Ihrer Domain ist fehlgeschlagen',
    short: 'Absender unbestätigt',
    meaning:
      'Der Server des Empfängers konnte nicht bestätigen, dass diese E-Mail wirklich von Ihrer Domain kommt (SPF, DKIM oder DMARC). Die Adresse, an die Sie geschrieben haben, ist in Ordnung.',
    nextStep:
      'Senden Sie über den Server Ihres Anbieters, oder bitten Sie Ihren Anbieter oder die Administration Ihrer Domain, SPF, DKIM und DMARC zu berichtigen. Senden Sie danach erneut.',
  },
  'encryption-required': {
    title: 'Eine verschlüsselte Verbindung war Pflicht',
    short: 'Unverschlüsselt',
    meaning:
      'Einer der beiden Server besteht auf einer verschlüsselten Verbindung oder einem gültigen Zertifikat, und der andere hat es nicht angeboten.',
    nextStep: 'Melden Sie es Ihrem Mailanbieter; an der Adresse liegt es nicht.',
  },
  'server-identity': {
    title: 'Der sendende Server ist nicht richtig eingerichtet',
    short: 'Servereinrichtung',
    meaning:
      'Der Server, der Ihre E-Mails versendet, weist sich nicht mit einem ordentlichen eigenen Namen aus, deshalb vertraut ihm die Gegenseite nicht.',
    nextStep:
      'Melden Sie es Ihrem Mailanbieter oder Ihrer Administration: Der Reverse-DNS-Eintrag (PTR) oder der Begrüßungsname (HELO) muss berichtigt werden.',
  },
  'sender-rejected': {
    title: 'Ihre eigene Adresse wurde abgelehnt',
    short: 'Absender abgelehnt',
    meaning: 'Der Server des Empfängers nimmt Ihre Absenderadresse oder deren Domain nicht an.',
    nextStep:
      'Prüfen Sie Ihre eigene Adresse in den Kontoeinstellungen. Ihre Domain muss bestehen und E-Mails empfangen können.',
  },
  'relay-denied': {
    title: 'Der Server stellt für diese Domain nicht zu',
    short: 'Nicht zuständig',
    meaning:
      'Der erreichte Server ist für die Domain des Empfängers nicht zuständig, oder er verlangt vorher eine Anmeldung.',
    nextStep:
      'Prüfen Sie den Postausgangsserver und dessen Anmeldung in Ihrem Mailprogramm. Stimmen sie, sagen Sie dem Empfänger auf anderem Weg, dass seine E-Mail falsch eingerichtet ist.',
  },
  blocklisted: {
    title: 'Der Mailserver Ihres Anbieters ist gesperrt',
    short: 'Server gesperrt',
    meaning:
      'Der Server, der Ihre E-Mails versendet, oder Ihre Domain steht auf einer Sperrliste oder hat einen schlechten Ruf. Die Adresse, an die Sie geschrieben haben, ist in Ordnung.',
    nextStep:
      'Melden Sie es Ihrem Mailanbieter und leiten Sie ihm diesen Zustellbericht weiter. Versuchen Sie es später wieder, oder schreiben Sie von einem anderen Konto.',
  },
  'rate-limited': {
    title: 'Zu viele Nachrichten in kurzer Zeit',
    short: 'Zu viel, zu schnell',
    meaning:
      'Sie, Ihr Anbieter oder der Empfänger haben eine Grenze überschritten, wie viele Nachrichten oder Verbindungen erlaubt sind.',
    nextStep: 'Warten Sie eine Stunde und senden Sie dann in kleineren Gruppen.',
  },
  'message-too-big': {
    title: 'Die Nachricht ist zu groß',
    short: 'Zu groß',
    meaning: 'Die Nachricht oder ihr Anhang ist größer, als ein Server auf dem Weg erlaubt.',
    nextStep: 'Senden Sie einen Link zur Datei, oder kleinere Dateien in mehreren Nachrichten.',
  },
  'spam-content': {
    title: 'Die Nachricht wurde für Spam gehalten',
    short: 'Für Spam gehalten',
    meaning: 'Dem Filter des Empfängers gefielen Wortwahl, Links oder Form dieser Nachricht nicht.',
    nextStep:
      'Formulieren Sie sie um, lassen Sie Links weg, senden Sie reinen Text, oder bitten Sie den Empfänger, Ihre Adresse freizugeben.',
  },
  'attachment-blocked': {
    title: 'Ein Anhang wurde abgelehnt',
    short: 'Datei abgelehnt',
    meaning: 'Ein Virenscanner oder eine Regel über Dateitypen hat etwas im Anhang abgelehnt.',
    nextStep: 'Prüfen Sie die Datei auf Viren und senden Sie sie in anderer Form oder als Link.',
  },
  'malformed-message': {
    title: 'Der Server nimmt die Form der Nachricht nicht an',
    short: 'Fehlerhafte Form',
    meaning:
      'Eine Kopfzeile fehlt oder ist doppelt, oder die Nachricht ist so geschrieben, dass dieser Server sie nicht versteht.',
    nextStep:
      'Aktualisieren oder wechseln Sie Ihr Mailprogramm, schreiben Sie die Nachricht neu und senden Sie sie noch einmal.',
  },
  'too-many-recipients': {
    title: 'Zu viele Empfänger in einer Nachricht',
    short: 'Zu viele Empfänger',
    meaning: 'Der Server begrenzt, an wie viele Personen eine Nachricht gehen darf.',
    nextStep: 'Senden Sie die Nachricht noch einmal in kleineren Gruppen.',
  },
} satisfies Readonly<Partial<Record<ReasonId, ReasonWords>>>;
