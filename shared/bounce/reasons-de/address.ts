// Gründe, die an der Adresse liegen, und solche, die offen bleiben.
import type { ReasonId } from '../../domain/words.ts';
import type { ReasonWords } from '../reasons/reason.ts';

export const addressReasons = {
  'no-such-mailbox': {
    title: 'Diese Adresse gibt es nicht',
    short: 'Adresse unbekannt',
    meaning: 'Der Mailserver der Domain meldet, dass er kein Postfach mit diesem Namen hat.',
    nextStep:
      'Prüfen Sie die Schreibweise. Stimmt sie, fragen Sie die Person auf anderem Weg nach einer neuen Adresse und streichen Sie diese aus Ihrem Verteiler.',
  },
  'no-such-domain': {
    title: 'Den Teil nach dem @ gibt es nicht',
    short: 'Domain unbekannt',
    meaning: 'Zu dem Teil der Adresse nach dem @ ließ sich kein Mailserver finden.',
    nextStep:
      'Suchen Sie nach einem Tippfehler wie gmial.com oder .con. Gibt es die Domain nicht mehr, fragen Sie nach einer neuen Adresse und streichen Sie diese aus Ihrem Verteiler.',
  },
  'domain-takes-no-mail': {
    title: 'Diese Domain nimmt keine E-Mails an',
    short: 'Nimmt keine Mail',
    meaning: 'Die Domain gibt es, aber ihr Inhaber hat bekannt gemacht, dass sie überhaupt keine E-Mails empfängt.',
    nextStep: 'Fragen Sie die Person nach einer anderen Adresse und streichen Sie diese aus Ihrem Verteiler.',
  },
  'mailbox-disabled': {
    title: 'Dieses Postfach ist geschlossen oder gesperrt',
    short: 'Postfach zu',
    meaning:
      'Das Postfach gab es, aber es wurde abgeschaltet, gesperrt oder ist abgelaufen, weil niemand es benutzt hat.',
    nextStep:
      'Fragen Sie die Person nach einer anderen Adresse. Bleibt diese geschlossen, streichen Sie sie aus Ihrem Verteiler.',
  },
  moved: {
    title: 'Die Person hat eine neue Adresse',
    short: 'Umgezogen',
    meaning: 'Das Postfach ist zu einer anderen Adresse umgezogen, und E-Mails werden nicht dorthin weitergeleitet.',
    nextStep: 'Nehmen Sie die neue Adresse, wenn der Zustellbericht sie nennt; sonst fragen Sie die Person danach.',
  },
  'bad-address-syntax': {
    title: 'Die Adresse ist nicht richtig geschrieben',
    short: 'Falsch geschrieben',
    meaning:
      'Die Adresse hat eine Form, die Mailserver nicht annehmen: Ein Teil fehlt, ein Leerzeichen oder ein unerlaubtes Zeichen steht darin.',
    nextStep: 'Berichtigen Sie die Adresse und senden Sie erneut.',
  },
  'recipient-unavailable': {
    title: 'Der Server hat diesen Empfänger ohne Begründung abgelehnt',
    short: 'Unklar abgelehnt',
    meaning:
      'Die Antwort war eine allgemeine Ablehnung wie „mailbox unavailable“. Die Adresse kann falsch sein, oder die Nachricht wurde ausgefiltert.',
    nextStep:
      'Prüfen Sie die Schreibweise und versuchen Sie es später noch einmal. Kommt zweimal dieselbe Antwort, fragen Sie die Person nach einer anderen Adresse.',
  },
  unknown: {
    title: 'Der Zustellbericht nennt keinen klaren Grund',
    short: 'Grund unbekannt',
    meaning: 'Der Zustellbericht sagt nur, dass die Nachricht nicht zugestellt wurde.',
    nextStep:
      'Lesen Sie unten die Antwort des Servers im Wortlaut und versuchen Sie es erneut, oder fragen Sie den Empfänger auf anderem Weg.',
  },
} satisfies Readonly<Partial<Record<ReasonId, ReasonWords>>>;
