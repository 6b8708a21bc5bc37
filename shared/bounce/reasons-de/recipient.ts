// Gründe, die beim Mailserver der Gegenseite oder auf dem Weg dorthin liegen.
import type { ReasonId } from '../../domain/words.ts';
import type { ReasonWords } from '../reasons/reason.ts';

export const recipientReasons = {
  'mailbox-full': {
    title: 'Das Postfach ist voll',
    short: 'Postfach voll',
    meaning: 'Die Person hat keinen Speicherplatz mehr, deshalb werden neue Nachrichten abgewiesen.',
    nextStep:
      'Versuchen Sie es in einigen Tagen wieder, oder sagen Sie der Person auf anderem Weg Bescheid. Die Adresse selbst ist in Ordnung.',
  },
  'recipient-restricted': {
    title: 'Der Empfänger nimmt von Ihnen keine E-Mails an',
    short: 'Kein Zutritt',
    meaning:
      'Die Person, der Verteiler oder die Gruppe nimmt nur E-Mails von ausgewählten Absendern an oder hat Sie gesperrt.',
    nextStep:
      'Bitten Sie um Freigabe (die Person, den Betreuer des Verteilers oder die zuständige Administration), oder schreiben Sie auf anderem Weg.',
  },
  greylisted: {
    title: 'Der Server bittet um einen späteren Versuch',
    short: 'Aufgeschoben',
    meaning: 'Die erste Nachricht eines unbekannten Servers wird absichtlich aufgeschoben, um Spam abzuhalten.',
    nextStep:
      'Solange Ihr Anbieter es noch versucht, ist nichts zu tun. Kam die Nachricht am Ende zurück, senden Sie sie noch einmal.',
  },
  policy: {
    title: 'Eine Regel der Organisation des Empfängers hat die Nachricht abgelehnt',
    short: 'Gegen eine Regel',
    meaning: 'Der Server nennt als Grund nur eine eigene Regel und sagt nicht, welche.',
    nextStep: 'Fragen Sie den Empfänger oder dessen Administration auf anderem Weg, welche Regel es war.',
  },
  'recipient-server-trouble': {
    title: 'Der Server des Empfängers hatte eine Störung',
    short: 'Serverstörung',
    meaning:
      'Auf der Gegenseite ist etwas defekt oder überlastet, etwa eine volle Festplatte oder ein fehlerhafter Filter.',
    nextStep: 'Versuchen Sie es später wieder. Bleibt es dabei, sagen Sie dem Empfänger auf anderem Weg Bescheid.',
  },
  'mail-loop': {
    title: 'Die Nachricht ist im Kreis gelaufen',
    short: 'Mailschleife',
    meaning: 'Weiterleitungen auf der Gegenseite schicken die Nachricht endlos hin und her.',
    nextStep: 'Sagen Sie dem Empfänger auf anderem Weg Bescheid: Eine seiner Weiterleitungen ist falsch eingerichtet.',
  },
  unreachable: {
    title: 'Der Mailserver des Empfängers war nicht erreichbar',
    short: 'Nicht erreicht',
    meaning:
      'Es kam keine Verbindung zum anderen Server zustande, er antwortete nicht rechtzeitig, oder sein Platz im Netz ließ sich nicht ermitteln.',
    nextStep:
      'Warten Sie und versuchen Sie es erneut. Hält es tagelang an, prüfen Sie die Schreibweise des Teils nach dem @.',
  },
  'gave-up': {
    title: 'Ihr Anbieter hat die Versuche nach mehreren Tagen eingestellt',
    short: 'Aufgegeben',
    meaning: 'Die Nachricht lag in der Warteschlange und wurde immer wieder versucht, bis ihre Frist abgelaufen war.',
    nextStep: 'Prüfen Sie die Schreibweise des Teils nach dem @ und senden Sie erneut.',
  },
} satisfies Readonly<Partial<Record<ReasonId, ReasonWords>>>;
