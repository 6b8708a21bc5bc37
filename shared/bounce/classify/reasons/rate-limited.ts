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
      unusual rate of unsolicited |
      sending quota exceeded | daily … quota exceeded | hourly … quota exceeded |
      sending quota exceeded | daily … quota exceeded | hourly … quota exceeded |
      too many connections | max message per connection | max messages per connection | messages per connection | message per connection | sending quota | hourly quota | hourly sending | daily quota | daily sending | message limit per hour | limit per hour | limit per day | too many concurrent | too many simultaneous | too many sessions | too many smtp sessions
      too many open connections | too many messages from | too many messages sent | too many messages in
      too many emails | too many mails | too many e-mails | too many mail | too many requests | too many attempts
      too many failed | too many delivery attempts | too much mail | too much email | too frequent | too fast
      too quickly | too rapidly | sending too | receiving too quickly | receiving mail too | receiving mail at a rate
      receiving email at a rate | at a rate that | receiving too many | rate limit | rate-limit | ratelimit
      rate limited | rate-limited | ratelimited | rate exceeded | rate control | rate … exceeded | exceeded … rate
      exceeds … rate | unusual rate | message rate | sending rate | connection rate | submission rate | mail rate
      throttled | throttling | throttle | connection limit | connections exceeded | connection frequency
      maximum number of concurrent | maximum concurrent | maximum connections | maximum number of connections
      concurrent connections | limit on connections | number of connections | number of emails | number of mails
      messages per | emails per | mails per | hourly limit | daily limit | daily quota | daily sending
      daily user sending | sending limit | sending limits | sending quota | outgoing mail limit
      outgoing message limit | exceeded … messages | exceeded … sending | limits exceeded | exceeded permitted limits
      mail flood | mailbox … too many messages … recently | sent too many | volume limit | traffic limit
      excessive volume | excessive number | excessive mail | high volume | excess flow | frequency limit
      frequency limited | slow down | try again at a slower | mail bombing | system load too high for your
      resources restricted | resources temporarily restricted | resource forest has exceeded | exceeded submission
      submissionquotaexceeded | sent to too many recipients | sent too many recipients | recipients this hour
      recipients per hour | recipients per day | recipients in the last | recipients today | outbound limit
      outgoing limit | too many messages`),
    de: phraseList(
      `zu viele verbindungen | zu viele nachrichten | zu viele e-mails | sendelimit | versandlimit | versandkontingent | zu viele mails | zu viele anfragen`,
    ),
    fr: phraseList(
      `trop de connexions | trop de messages | trop d'e-mails | trop de mails | limite d'envoi | débit … dépassé | trop de connexion`,
    ),
    es: phraseList(
      `demasiadas conexiones | demasiados mensajes | límite de envío | demasiados correos | límite diario`,
    ),
    it: phraseList(`troppe connessioni | troppi messaggi | limite di invio | troppe e-mail | limite giornaliero`),
    pt: phraseList(`muitas conexões | demasiadas ligações | muitas mensagens | limite de envio | limite diário`),
    nl: phraseList(`te veel verbindingen | te veel berichten | verzendlimiet | te veel e-mails`),
    pl: phraseList(
      `zbyt wiele połączeń | zbyt wiele wiadomości | limit wysyłania | limit wysyłki | zbyt dużo wiadomości`,
    ),
    ru: phraseList(
      `слишком много соединений | слишком много сообщений | слишком много писем | превышен лимит отправки | лимит отправки | превышено количество`,
    ),
    ja: phraseList(`接続数 | 送信数 | 送信制限 | 短時間に大量 | 同時接続`),
    zh: phraseList(
      `频率过快 | 发送频率 | 发信频率 | 频率限制 | 连接数过多 | 超过发送限制 | 发送量 | 频率受限 | 发送过快 | 次数过多`,
    ),
    et: phraseList(`liiga palju ühendusi | liiga palju kirju | saatmislimiit`),
  },
  hints: phraseList(`
      too many | limit exceeded | volume | frequency | limit reached | limit … exceeded | limit … reached
      reached … limit | exceeded the limit | exceed limit | exceeded limit | per hour | per minute | per day | rate of
      flood | too often | message limit | messages limit | number of messages | too many invalid | too many bad
      too many unknown | too many errors`),
  sisimai: ['speeding', 'toomanyconn', 'ratelimited'],
  kumomta: ['TransientFailure'],
} as const satisfies ReasonFile;
