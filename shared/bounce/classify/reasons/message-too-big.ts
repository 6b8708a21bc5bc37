import { phraseList } from './phrase-list.ts';
import type { ReasonFile } from './reason.ts';

export const messageTooBig = {
  id: 'message-too-big',
  words: {
    en: {
      title: 'The message is too big',
      short: 'Too big',
      meaning: 'The message or its attachment is larger than a server on the way allows.',
      nextStep: 'Send a link to the file, or smaller files in several messages.',
    },
    de: {
      title: 'Die Nachricht ist zu groß',
      short: 'Zu groß',
      meaning: 'Die Nachricht oder ihr Anhang ist größer, als ein Server auf dem Weg erlaubt.',
      nextStep: 'Senden Sie einen Link zur Datei, oder kleinere Dateien in mehreren Nachrichten.',
    },
  },
  type: 'soft',
  side: 'message',
  addressBad: false,
  codes: ['x.3.4', 'x.2.3'],
  vagueCodes: ['523'],
  phrases: {
    en: phraseList(`
      message too big | message is too big | message too large | message is too large | message was too large
      message size too large | message size exceeds | message size exceed | message size exceeded | message exceeded
      message length exceeds | message larger than | message is larger than | exceeds permitted length | exceeds the permitted | exceeds the allowed size | bigger than the allowed | larger than the allowed | larger than allowed | bigger than allowed | is larger than the | over the size limit | over the maximum size | larger than the current system limit or | message bigger than
      message … too large | mail too large | mail too big | mail size exceeds | mail size limit | email too large
      email is too large | e-mail too large | message file too big | message header size exceeds | headers too large
      header too big | header too large | message header too large | exceeds maximum message size
      exceeds the maximum message size | exceeds fixed maximum message size | exceeds maximum size
      exceeds size limit | exceeds the size limit | exceeds maximum allowed | exceeds administrative limit
      exceeds local size limit | exceeded maximum message size | exceeded message size | exceeds message size limit
      exceeds the maximum size | exceeds … size limit | exceeds … message size | maximum message size | maximum size
      max message size | maximum allowed size | max mail size | message size limit | size limit exceeded
      size limit for this | size exceeds | size exceeded | over maximum allowed message size
      over the maximum message size | attachment too large | attachment is too large | attachments too large
      attachment size | attachments exceed | data size exceeds | data exceeds maximum | body too large
      body size exceeds | sendsizelimit | recipsizelimit | recipient size limit | size is too large | size too big
      size greater than | limit message size | message content … too large | message too long | message is too long
      message length limit | message exceeds recipient | 5.3.4 message
      your message exceeded google's message size limits | message was larger than | line limit exceeded`),
    de: phraseList(`
      nachricht zu groß | nachricht ist zu groß | nachricht … zu groß | mail zu groß | e-mail ist zu groß | maximale nachrichtengröße
      nachrichtengröße | größenbeschränkung | größenlimit | zu große nachricht | maximale größe | größe der nachricht`),
    fr: phraseList(`
      message trop volumineux | message trop gros | est trop gros | est trop volumineux | message … trop volumineux | message … trop grand | taille maximale | taille du message
      taille maximum | dépasse la taille | limite de taille | trop volumineux`),
    es: phraseList(`
      mensaje demasiado grande | mensaje … demasiado grande | tamaño máximo | tamaño del mensaje | excede el tamaño | límite de tamaño
      supera el tamaño | demasiado grande`),
    it: phraseList(`
      messaggio troppo grande | messaggio … troppo grande | dimensione massima | dimensioni massime | dimensione del messaggio
      supera le dimensioni | troppo grande | dimensioni del messaggio`),
    pt: phraseList(`
      mensagem muito grande | mensagem … muito grande | mensagem … grande demais | tamanho máximo | tamanho da mensagem | excede o tamanho
      limite de tamanho | demasiado grande`),
    nl: phraseList(`
      bericht te groot | bericht is te groot | bericht … te groot | maximale berichtgrootte | maximale grootte | berichtgrootte | te groot`),
    pl: phraseList(`
      wiadomość zbyt duża | wiadomość jest zbyt duża | wiadomość … za duża | maksymalny rozmiar | rozmiar wiadomości | zbyt duży rozmiar
      przekracza dopuszczalny rozmiar`),
    ru: phraseList(`
      сообщение слишком большое | сообщение слишком велико | письмо слишком большое | слишком большое сообщение | размер сообщения | превышает максимальный размер | максимальный размер
      слишком большой размер | письмо слишком большое | размер письма`),
    ja: phraseList(
      `メッセージが大きすぎ | メッセージサイズ | メールサイズ | サイズが大きすぎ | サイズ制限 | サイズの上限 | 最大サイズ | メールのサイズ`,
    ),
    zh: phraseList(
      `大小超過 | 大小超过 | 邮件过大 | 邮件太大 | 邮件大小超过 | 超过大小限制 | 大小限制 | 信件過大 | 邮件超过 … 大小 | 郵件過大 | 邮件大小 | 附件过大 | 附件太大`,
    ),
    ko: phraseList(`메일 크기 | 메시지 크기 | 메시지가 너무 큽니다 | 첨부 용량`),
    et: phraseList(`kiri on liiga suur | liiga suur | sõnumi suurus | maksimaalne suurus`),
  },
  hints: phraseList(
    `too large | too big | larger than | too much mail data | too much data | size limit | message exceeds`,
  ),
  sisimai: ['mesgtoobig', 'exceedlimit', 'emailtoolarge'],
  kumomta: ['QuotaIssues'],
} as const satisfies ReasonFile;
