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
      5.3.4 message
      attachment is too large
      attachment size
      attachment too large
      attachments exceed
      attachments too large
      bigger than allowed
      bigger than the allowed
      body size exceeds
      body too large
      data exceeds maximum
      data size exceeds
      e-mail too large
      email is too large
      email too large
      exceeded maximum message size
      exceeded message size
      exceeds administrative limit
      exceeds fixed maximum message size
      exceeds local size limit
      exceeds maximum allowed
      exceeds maximum message size
      exceeds maximum size
      exceeds message size limit
      exceeds permitted length
      exceeds size limit
      exceeds the allowed size
      exceeds the maximum message size
      exceeds the maximum size
      exceeds the permitted
      exceeds the size limit
      exceeds … message size
      exceeds … size limit
      header too big
      header too large
      headers too large
      is larger than the
      larger than allowed
      larger than the allowed
      larger than the current system limit or
      limit message size
      line limit exceeded
      mail size exceeds
      mail size limit
      mail too big
      mail too large
      max mail size
      max message size
      maximum allowed size
      maximum message size
      maximum size
      message bigger than
      message content … too large
      message exceeded
      message exceeds recipient
      message file too big
      message header size exceeds
      message header too large
      message is larger than
      message is too big
      message is too large
      message is too long
      message larger than
      message length exceeds
      message length limit
      message size exceed
      message size exceeded
      message size exceeds
      message size limit
      message size too large
      message size violation
      message too big
      message too large
      message too long
      message was larger than
      message was too large
      message … too large
      over maximum allowed message size
      over the maximum message size
      over the maximum size
      over the size limit
      recipient size limit
      recipsizelimit
      sendsizelimit
      size exceeded
      size exceeds
      size greater than
      size is too large
      size limit exceeded
      size limit for this
      size too big
      size violation
      your message exceeded google's message size limits
    `),
    de: phraseList(`
      e-mail ist zu groß
      größe der nachricht
      größenbeschränkung
      größenlimit
      mail zu groß
      maximale größe
      maximale nachrichtengröße
      nachricht ist zu groß
      nachricht zu groß
      nachricht … zu groß
      nachrichtengröße
      zu große nachricht
    `),
    fr: phraseList(`
      dépasse la taille
      est trop gros
      est trop volumineux
      limite de taille
      message trop gros
      message trop volumineux
      message … trop grand
      message … trop volumineux
      taille du message
      taille maximale
      taille maximum
      trop volumineux
    `),
    es: phraseList(`
      demasiado grande
      excede el tamaño
      límite de tamaño
      mensaje demasiado grande
      mensaje … demasiado grande
      supera el tamaño
      tamaño del mensaje
      tamaño máximo
    `),
    it: phraseList(`
      dimensione del messaggio
      dimensione massima
      dimensioni del messaggio
      dimensioni massime
      messaggio troppo grande
      messaggio … troppo grande
      supera le dimensioni
      troppo grande
    `),
    pt: phraseList(`
      excede o tamanho
      limite de tamanho
      mensagem muito grande
      mensagem … grande demais
      mensagem … muito grande
      tamanho da mensagem
      tamanho máximo
    `),
    nl: phraseList(`
      bericht is te groot
      bericht te groot
      bericht … te groot
      berichtgrootte
      maximale berichtgrootte
      maximale grootte
      te groot
    `),
    pl: phraseList(`
      maksymalny rozmiar
      przekracza dopuszczalny rozmiar
      rozmiar wiadomości
      wiadomość jest zbyt duża
      wiadomość zbyt duża
      wiadomość … za duża
      zbyt duży rozmiar
    `),
    ru: phraseList(`
      максимальный размер
      письмо слишком большое
      превышает максимальный размер
      размер письма
      размер сообщения
      слишком большое сообщение
      слишком большой размер
      сообщение слишком большое
      сообщение слишком велико
    `),
    ja: phraseList(`
      サイズが大きすぎ
      サイズの上限
      サイズ制限
      メッセージが大きすぎ
      メッセージサイズ
      メールのサイズ
      メールサイズ
      最大サイズ
    `),
    zh: phraseList(`
      信件過大
      大小超过
      大小超過
      大小限制
      訊息過大
      超过大小限制
      邮件大小
      邮件大小超过
      邮件太大
      邮件超过 … 大小
      邮件过大
      郵件大小
      郵件太大
      郵件過大
      附件太大
      附件过大
    `),
    ko: phraseList(`
      메시지 크기
      메시지가 너무 큽니다
      메시지의 크기가
      메일 용량이 너무
      메일 크기
      메일의 크기가
      메일이 너무 큽니다
      첨부 용량
    `),
    et: phraseList(`
      kiri on liiga suur
      liiga suur
      maksimaalne suurus
      sõnumi suurus
    `),
    th: phraseList(`
      ขนาดของข้อความเกิน
      ขนาดข้อความเกิน
      ขนาดจดหมายเกิน
      ขนาดอีเมลเกิน
      ข้อความมีขนาดใหญ่เกินไป
      จดหมายมีขนาดใหญ่เกิน
      อีเมลมีขนาดใหญ่เกิน
    `),
  },
  hints: phraseList(`
      larger than
      message exceeds
      size limit
      too big
      too large
      too much data
      too much mail data
    `),
  sisimai: ['mesgtoobig', 'exceedlimit', 'emailtoolarge'],
  kumomta: ['QuotaIssues'],
} as const satisfies ReasonFile;
