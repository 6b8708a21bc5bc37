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
      allowed queue period
      attempts exhausted
      attempts timed out
      connect timed out
      connection timed out
      connection timeout
      could not be delivered for too long
      could not be delivered for … days
      could not be delivered for … hours
      could not be delivered within
      delivery attempts exceeded
      delivery attempts expired
      delivery attempts timed out
      delivery delayed too
      delivery expired
      delivery has been failing
      delivery retry timeout
      delivery time expired
      did not accept our requests to connect
      due to being unable to connect successfully
      exceeded maximum … attempts
      exceeded the maximum queue
      expired in queue
      failing for a long time
      giving up after … days
      giving up after … hours
      giving up on
      has been queued for too long
      i'm not going to try again
      in our queue for
      in queue for more than
      in the queue for more than
      in the queue for … days
      in the queue for … hours
      in the queue too long
      mail expired
      max queue
      max retries
      maximum delivery attempts
      maximum number of delivery attempts
      maximum queue
      maximum retries
      maximum retry
      maximum time in queue
      message could not be delivered for
      message delivery … timed out after
      message expired
      message has expired
      message has timed out
      message is expired
      message is too old
      message timed out
      message too old
      no further attempts
      no longer be retried
      no more attempts
      not be delivered after … days
      not deliverable within
      not delivered within
      operation timed out
      queue expired
      queue for too long
      queue lifetime
      queue period
      queue time expired
      queue too long
      queued for … days
      queued for … hours
      retention time
      retries exceeded
      retries exhausted
      retries have been exhausted
      retry count exceeded
      retry limit exceeded
      retry time exceeded
      retry time expired
      retry time not reached
      retry timeout exceeded
      smtp timed out
      stop trying
      stopped trying
      timed out during
      too long in queue
      too long in the queue
      too many attempts to deliver
      too many retries
      trying for too long
      unable to deliver message for
      undeliverable for … days
      undelivered for
      waiting too long
      was not delivered within
      without success
    `),
    de: phraseList(`
      keine weiteren zustellversuche
      nachricht ist abgelaufen
      nicht innerhalb
      stunden lang nicht zugestellt
      tage lang nicht zugestellt
      wartezeit überschritten
      zu lange in der warteschlange
      zustellversuche … aufgegeben
      zustellzeit abgelaufen
    `),
    fr: phraseList(`
      abandon de la remise
      délai d'expiration
      délai de livraison dépassé
      délai de livraison expiré
      délai de remise
      message expiré
      trop longtemps dans la file
    `),
    es: phraseList(`
      demasiado tiempo en la cola
      expiró el tiempo
      mensaje caducado
      mensaje expirado
      plazo de entrega
      tiempo de entrega agotado
    `),
    it: phraseList(`
      messaggio scaduto
      tempo di consegna scaduto
      troppo tempo in coda
    `),
    pt: phraseList(`
      mensagem expirada
      mensagem expirou
      muito tempo na fila
      tempo de entrega expirou
    `),
    nl: phraseList(`
      bericht is verlopen
      bericht verlopen
      te lang in de wachtrij
    `),
    pl: phraseList(`
      czas dostarczenia
      czas dostarczenia … upłynął
      upłynął czas dostarczenia
      wiadomość wygasła
      zbyt długo w kolejce
    `),
    ru: phraseList(`
      время доставки истекло
      истек срок доставки
      срок доставки истек
      срок хранения в очереди
    `),
    ja: phraseList(`
      有効期限が切れ
      配信を断念
      配信期限
    `),
    zh: phraseList(`
      投递时间已过
      投递超时
      超过投递期限
      邮件过期
    `),
    et: phraseList(`
      kiri on aegunud
      kohaletoimetamise aeg
    `),
  },
  hints: phraseList(`
      expired
      for too long
      gave up
      given up
      giving up
      lifetime
      retry time
      retry timeout
    `),
  sisimai: ['expired'],
  kumomta: ['MessageExpired'],
} as const satisfies ReasonFile;
