import { phraseList } from './phrase-list.ts';
import type { ReasonFile } from './reason.ts';

export const tooManyRecipients = {
  id: 'too-many-recipients',
  words: {
    en: {
      title: 'Too many recipients in one message',
      short: 'Too many people',
      meaning: 'The server limits how many people one message may go to.',
      nextStep: 'Send the message again in smaller groups.',
    },
    de: {
      title: 'Zu viele Empfänger in einer Nachricht',
      short: 'Zu viele Empfänger',
      meaning: 'Der Server begrenzt, an wie viele Personen eine Nachricht gehen darf.',
      nextStep: 'Senden Sie die Nachricht noch einmal in kleineren Gruppen.',
    },
  },
  type: 'soft',
  side: 'message',
  addressBad: false,
  codes: ['x.5.3'],
  vagueCodes: [],
  phrases: {
    en: phraseList(`
      too many recipients | too many rcpt | too many receivers | too many recipient | too many addressees | too many addresses | too many destinations
      recipient limit | recipients limit | recipient count | recipients per message | recipients per mail | recipients per email | rcpts per | recipients per session
      number of recipients | maximum recipients | max recipients | maximum number of recipients | max rcpt | exceeded … recipients | exceeds … recipients
      recipient number exceed | recipients exceed | only one recipient | one recipient at a time | one recipient per | multiple recipients not | more recipients than
      too many bcc | too many cc | max_rcpt | recipientlimit`),
    de: phraseList(`zu viele empfänger | anzahl der empfänger | empfängerlimit`),
    fr: phraseList(`trop de destinataires | nombre de destinataires`),
    es: phraseList(`demasiados destinatarios | número de destinatarios | límite de destinatarios`),
    it: phraseList(`troppi destinatari | numero di destinatari`),
    pt: phraseList(`muitos destinatários | demasiados destinatários | número de destinatários`),
    nl: phraseList(`te veel ontvangers | aantal ontvangers | te veel geadresseerden`),
    pl: phraseList(`zbyt wielu odbiorców | liczba odbiorców`),
    ru: phraseList(`слишком много получателей | количество получателей`),
    ja: phraseList(`受信者が多すぎ | 宛先が多すぎ | 宛先数`),
    zh: phraseList(`收件人过多 | 收件人太多 | 收件人数量 | 收件人数`),
    et: phraseList(`liiga palju saajaid | liiga palju adressaate | saajate arv`),
  },
  hints: [],
  sisimai: ['exceedlimit', 'toomanyconn'],
  kumomta: ['TooManyRecipients'],
} as const satisfies ReasonFile;
