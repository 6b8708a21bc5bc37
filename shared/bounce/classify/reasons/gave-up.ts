import { phraseList } from './phrase-list.ts';
import type { ReasonFile } from './reason.ts';

export const gaveUp = {
  id: 'gave-up',
  words: {
    en: {
      title: 'Your provider stopped trying after several days',
      short: 'Gave up trying',
      meaning: 'The message waited in the queue and was tried again and again until its time ran out.',
      nextStep: 'Check the spelling of the part after the @, then send again.',
    },
    de: {
      title: 'Ihr Anbieter hat die Versuche nach mehreren Tagen eingestellt',
      short: 'Aufgegeben',
      meaning: 'Die Nachricht lag in der Warteschlange und wurde immer wieder versucht, bis ihre Frist abgelaufen war.',
      nextStep: 'Prüfen Sie die Schreibweise des Teils nach dem @ und senden Sie erneut.',
    },
  },
  type: 'soft',
  side: 'network',
  addressBad: false,
  codes: ['x.4.7'],
  vagueCodes: ['447', '547'],
  phrases: {
    en: phraseList(`
      message too old | message is too old | undelivered for |
      delivery time expired | in queue for more than | in the queue for more than | in the queue for … hours | in the queue for … days | in our queue for | queued for … hours | queued for … days | attempts exhausted | no further attempts | no more attempts | retries have been exhausted | without success | has been queued for too long | exceeded the maximum queue | retry timeout exceeded | retry time not reached | retry time expired
      retry limit exceeded | retries exceeded | retries exhausted | message expired | mail expired
      message has expired | message is expired | message timed out | message has timed out | queue expired
      queue time expired | expired in queue | i'm not going to try again | queue too long | in the queue too long | queue for too long
       too long in queue | too long in the queue | retention time
      queue lifetime | maximum queue | max queue | maximum time in queue | delivery expired
      delivery attempts expired | delivery has been failing | message could not be delivered for
      could not be delivered for too long | could not be delivered for … days | could not be delivered for … hours
      not be delivered after … days | giving up on | stop trying | stopped trying
      no longer be retried | trying for too long | too many delivery attempts | too many retries
      too many attempts to deliver | maximum retries | maximum retry | retry time exceeded | max retries | maximum delivery attempts
      delivery attempts exceeded | exceeded maximum … attempts | retry count exceeded
      maximum number of delivery attempts | unable to deliver message for | undeliverable for … days
      delivery delayed too | delivery retry timeout | message delivery … timed out after | was not delivered within
      not delivered within | not deliverable within | could not be delivered within | waiting too long
      connection timed out | connect timed out | connection timeout | operation timed out
      did not accept our requests to connect | allowed queue period | queue period | timed out during | smtp timed out
      failing for a long time | due to being unable to connect successfully | giving up after … hours
      giving up after … days | delivery attempts timed out | attempts timed out`),
    de: phraseList(
      `zustellversuche … aufgegeben | zustellzeit abgelaufen | tage lang nicht zugestellt | stunden lang nicht zugestellt | nachricht ist abgelaufen | zu lange in der warteschlange | nicht innerhalb | keine weiteren zustellversuche | wartezeit überschritten`,
    ),
    fr: phraseList(
      `délai de livraison dépassé | délai de livraison expiré | délai de remise | message expiré | délai d'expiration | trop longtemps dans la file | abandon de la remise`,
    ),
    es: phraseList(
      `mensaje caducado | mensaje expirado | tiempo de entrega agotado | plazo de entrega | expiró el tiempo | demasiado tiempo en la cola`,
    ),
    it: phraseList(`messaggio scaduto | tempo di consegna scaduto | troppo tempo in coda`),
    pt: phraseList(`mensagem expirada | tempo de entrega expirou | mensagem expirou | muito tempo na fila`),
    nl: phraseList(`bericht verlopen | bericht is verlopen | te lang in de wachtrij`),
    pl: phraseList(
      `wiadomość wygasła | upłynął czas dostarczenia | czas dostarczenia … upłynął | czas dostarczenia | zbyt długo w kolejce`,
    ),
    ru: phraseList(`истек срок доставки | срок доставки истек | время доставки истекло | срок хранения в очереди`),
    ja: phraseList(`配信期限 | 有効期限が切れ | 配信を断念`),
    zh: phraseList(`投递超时 | 投递时间已过 | 邮件过期 | 超过投递期限`),
    et: phraseList(`kohaletoimetamise aeg | kiri on aegunud`),
  },
  hints: phraseList(`expired | lifetime | retry time | retry timeout | gave up | given up | for too long | giving up`),
  sisimai: ['expired'],
  kumomta: ['MessageExpired'],
} as const satisfies ReasonFile;
