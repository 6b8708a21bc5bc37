import { phraseList } from './phrase-list.ts';
import type { ReasonFile } from './reason.ts';

export const rateLimited = {
  id: 'rate-limited',
  words: {
    en: {
      title: 'Too many messages in a short time',
      short: 'Too many, too fast',
      meaning: 'You, your provider or the recipient passed a limit on how many messages or connections are allowed.',
      nextStep: 'Wait an hour, then send in smaller groups.',
    },
    de: {
      title: 'Zu viele Nachrichten in kurzer Zeit',
      short: 'Zu viel, zu schnell',
      meaning:
        'Sie, Ihr Anbieter oder der Empfänger haben eine Grenze überschritten, wie viele Nachrichten oder Verbindungen erlaubt sind.',
      nextStep: 'Warten Sie eine Stunde und senden Sie dann in kleineren Gruppen.',
    },
  },
  type: 'soft',
  side: 'sender-domain',
  addressBad: false,
  codes: [
    'x.7.28',
    '5.7.508',
    'x.4.5',
    '5.2.121',
    '5.2.122',
    '5.7.705',
    '5.1.90',
    '5.7.232',
    '5.7.233',
    '4.2.121',
    '4.2.122',
  ],
  vagueCodes: [],
  phrases: {
    en: phraseList(`
      at a rate that
      concurrent connections
      connection frequency
      connection limit
      connection rate
      connections exceeded
      daily limit
      daily quota
      daily sending
      daily user sending
      daily … quota exceeded
      emails per
      exceeded permitted limits
      exceeded submission
      exceeded … messages
      exceeded … rate
      exceeded … sending
      exceeds … rate
      excess flow
      excessive mail
      excessive number
      excessive volume
      frequency limit
      frequency limited
      high volume
      hourly limit
      hourly quota
      hourly sending
      hourly … quota exceeded
      limit on connections
      limit per day
      limit per hour
      limits exceeded
      mail bombing
      mail faster than
      mail flood
      mail rate
      mailbox … too many messages … recently
      mails per
      max message per connection
      max messages per connection
      maximum concurrent
      maximum connections
      maximum number of concurrent
      maximum number of connections
      message limit per hour
      message per connection
      message rate
      messages faster than
      messages per
      messages per connection
      more mail than we allow
      number of connections
      number of emails
      number of mails
      outbound limit
      outgoing limit
      outgoing mail limit
      outgoing message limit
      rate control
      rate exceeded
      rate limit
      rate limited
      rate … exceeded
      ratelimit
      ratelimited
      receiving email at a rate
      receiving mail at a rate
      receiving mail too
      receiving too many
      receiving too quickly
      recipients in the last
      recipients per day
      recipients per hour
      recipients this hour
      recipients today
      resource forest has exceeded
      resources restricted
      resources temporarily restricted
      sending limit
      sending limits
      sending quota
      sending quota exceeded
      sending rate
      sending too
      sent to too many recipients
      sent too many
      sent too many recipients
      sent … within the hour
      slow down
      submission rate
      submissionquotaexceeded
      system load too high for your
      throttle
      throttled
      throttling
      too fast
      too frequent
      too many attempts
      too many concurrent
      too many connections
      too many delivery attempts
      too many e-mails
      too many emails
      too many failed
      too many mail
      too many mails
      too many messages
      too many messages from
      too many messages in
      too many messages sent
      too many open connections
      too many requests
      too many sessions
      too many simultaneous
      too many smtp sessions
      too much email
      too much mail
      too quickly
      too rapidly
      traffic limit
      try again at a slower
      unusual rate
      unusual rate of unsolicited
      volume limit
      you have sent … per hour
      you have sent … this hour
      you have sent … today
    `),
    de: phraseList(`
      sendelimit
      versandkontingent
      versandlimit
      zu viele anfragen
      zu viele e-mails
      zu viele mails
      zu viele nachrichten
      zu viele verbindungen
    `),
    fr: phraseList(`
      débit … dépassé
      limite d'envoi
      trop d'e-mails
      trop de connexion
      trop de connexions
      trop de mails
      trop de messages
    `),
    es: phraseList(`
      demasiadas conexiones
      demasiados correos
      demasiados mensajes
      límite diario
    `),
    it: phraseList(`
      limite di invio
      limite giornaliero
      troppe connessioni
      troppe e-mail
      troppi messaggi
    `),
    pt: phraseList(`
      demasiadas ligações
      limite de envio
      muitas conexões
      muitas mensagens
    `),
    nl: phraseList(`
      te veel berichten
      te veel e-mails
      te veel verbindingen
      verzendlimiet
    `),
    pl: phraseList(`
      limit wysyłania
      limit wysyłki
      zbyt dużo wiadomości
      zbyt wiele połączeń
      zbyt wiele wiadomości
    `),
    ru: phraseList(`
      лимит отправки
      превышен лимит отправки
      превышено количество
      слишком много писем
      слишком много соединений
      слишком много сообщений
    `),
    ja: phraseList(`
      同時接続
      接続数
      短時間に大量
      送信制限
      送信数
    `),
    zh: phraseList(`
      发信频率
      发送过快
      发送量
      发送频率
      次数过多
      超过发送限制
      连接数过多
      频率受限
      频率过快
      频率限制
    `),
    et: phraseList(`
      liiga palju kirju
      liiga palju ühendusi
      saatmislimiit
    `),
  },
  hints: phraseList(`
      exceed limit
      exceeded limit
      exceeded the limit
      flood
      frequency
      limit exceeded
      limit reached
      limit … exceeded
      limit … reached
      message limit
      messages limit
      number of messages
      per day
      per hour
      per minute
      rate of
      reached … limit
      too many
      too many bad
      too many errors
      too many invalid
      too many unknown
      too often
      volume
    `),
  sisimai: ['speeding', 'toomanyconn', 'ratelimited'],
  kumomta: ['TransientFailure'],
} as const satisfies ReasonFile;
