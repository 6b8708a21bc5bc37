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
      exceeded … recipients
      exceeds … recipients
      max rcpt
      max recipients
      maximum number of recipients
      maximum recipients
      more recipients than
      multiple recipients not
      number of recipients
      one recipient at a time
      one recipient per
      only one recipient
      people at most
      rcpts per
      recipient count
      recipient limit
      recipient number exceed
      recipientlimit
      recipients exceed
      recipients limit
      recipients per email
      recipients per mail
      recipients per message
      recipients per session
      to … people at most
      too many addressees
      too many addresses
      too many bcc
      too many cc
      too many destinations
      too many rcpt
      too many receivers
      too many recipient
      too many recipients
    `),
    de: phraseList(`
      anzahl der empfänger
      empfängerlimit
      zu viele empfänger
    `),
    fr: phraseList(`
      nombre de destinataires
      trop de destinataires
    `),
    es: phraseList(`
      demasiados destinatarios
      límite de destinatarios
      número de destinatarios
    `),
    it: phraseList(`
      numero di destinatari
      troppi destinatari
    `),
    pt: phraseList(`
      muitos destinatários
    `),
    nl: phraseList(`
      aantal ontvangers
      te veel geadresseerden
      te veel ontvangers
    `),
    pl: phraseList(`
      liczba odbiorców
      zbyt wielu odbiorców
    `),
    ru: phraseList(`
      количество получателей
      слишком много получателей
    `),
    ja: phraseList(`
      受信者が多すぎ
      受信者の数が
      宛先が多すぎ
      宛先の数が上限
      宛先の数が多すぎ
      宛先数
    `),
    zh: phraseList(`
      收件人太多
      收件人数
      收件人数量
      收件人过多
      收件人過多
      收件者太多
      收件者過多
    `),
    et: phraseList(`
      liiga palju adressaate
      liiga palju saajaid
      saajate arv
    `),
    th: phraseList(`
      จำนวนผู้รับเกิน
      ผู้รับมากเกินไป
      มีผู้รับมากเกิน
    `),
    ko: phraseList(`
      받는 사람이 너무 많
      수신자 수가 초과
      수신자 수를 초과
      수신자가 너무 많
    `),
  },
  hints: [],
  sisimai: ['exceedlimit', 'toomanyconn'],
  kumomta: ['TooManyRecipients'],
} as const satisfies ReasonFile;
