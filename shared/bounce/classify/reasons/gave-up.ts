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
      attempted delivery … times
      attempts exhausted
      attempts timed out
      attempts to deliver have failed
      connect timed out
      connection timed out
      connection timeout
      could not be delivered for too long
      could not be delivered for … days
      could not be delivered for … hours
      could not be delivered within
      could not deliver for the last
      days of retrying
      delivery attempts exceeded
      delivery attempts expired
      delivery attempts have failed
      delivery attempts timed out
      delivery delayed too
      delivery expired
      delivery has been failing
      delivery retry timeout
      delivery time expired
      delivery time limit
      did not accept our requests to connect
      due to being unable to connect successfully
      exceeded maximum … attempts
      exceeded the maximum queue
      expired in queue
      failed after … attempts
      failing for a long time
      giving up after … days
      giving up after … hours
      has been queued for too long
      has been queued for … days
      hours in the queue
      hours of retrying
      i'm not going to try again
      in our queue for
      in queue for more than
      in the queue for more than
      in the queue for … days
      in the queue for … hours
      in the queue too long
      last attempt failed
      longer than … days in the queue
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
      message expired cannot connect
      message expired connection refused
      message expired connection reset
      message expired connection timed out
      message expired … connection
      message has expired
      message has timed out
      message is expired
      message is too old
      message timed out
      message too old
      no further attempts
      no longer be retried
      no more attempts
      no more retries
      not accepted within
      not be delivered after … days
      not deliverable within
      not delivered within
      operation timed out
      queue expired
      queue for too long
      queue lifetime
      queue longer than
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
      retry time of … has been reached
      retry timeout exceeded
      smtp timed out
      stop trying
      stopped trying
      timed out during
      too long in queue
      too long in the queue
      too many attempts to deliver
      too many retries
      tried … times
      trying for too long
      unable to deliver for … days
      unable to deliver for … hours
      unable to deliver message for
      undeliverable after … attempts
      undeliverable after … days
      undeliverable after … hours
      undeliverable for … days
      undelivered for
      waiting too long
      was not delivered within
      without success
    `),
    de: phraseList(`
      alle zustellversuche
      keine weiteren zustellversuche
      lag zu lange in
      nach … versuchen aufgegeben
      nachricht ist abgelaufen
      nicht innerhalb
      stunden lang nicht zugestellt
      stunden lang versucht
      stunden lang … zugestellt
      stunden nicht zustellbar
      tage lang nicht zugestellt
      tage lang versucht
      tage lang … zugestellt
      tagen nicht zustellbar
      tagen vergeblicher
      trotz mehrerer versuche
      versuchen abgebrochen
      versuchen nicht zustellbar
      wartezeit überschritten
      zu lange in der warteschlange
      zustellversuche … aufgegeben
      zustellzeit abgelaufen
    `),
    fr: phraseList(`
      abandon de la remise
      abandonnée après … essais
      après … essais
      après … tentatives
      délai d'expiration
      délai de livraison dépassé
      délai de livraison expiré
      délai de remise
      délai maximal de conservation
      essais infructueux
      essayé pendant
      message expiré
      pu être délivré pendant
      pu être remis pendant
      tentatives de livraison ont échoué
      tentatives de remise ont échoué
      toutes les tentatives
      trop longtemps dans la file
    `),
    es: phraseList(`
      agotaron los intentos
      demasiado tiempo en la cola
      después de varios intentos
      después de … intentos
      expiró el tiempo
      intentado durante
      intentos de entrega han fallado
      intentó durante
      mensaje caducado
      mensaje expirado
      no se pudo entregar … durante
      plazo de entrega
      se intentó entregar … veces
      tiempo de entrega agotado
      tras … intentos
    `),
    it: phraseList(`
      dopo vari tentativi
      dopo … tentativi
      giorni impossibile consegnare
      impossibile consegnare … per … giorni
      messaggio per … giorni
      messaggio scaduto
      numero massimo di tentativi
      provato per … giorni
      provato per … ore
      tempo di consegna scaduto
      tentata la consegna … volte
      troppo tempo in coda
      tutti i tentativi di consegna
    `),
    pt: phraseList(`
      após … tentativas
      depois de várias tentativas
      esgotaram-se as tentativas
      mensagem expirada
      mensagem expirou
      muito tempo na fila
      não pôde ser entregue durante
      tempo de entrega expirou
      tentado durante
      tentamos entregar … vezes
      tentativas de entrega falharam
      tentou durante
    `),
    nl: phraseList(`
      alle bezorgpogingen
      bericht is verlopen
      bericht verlopen
      dagen geprobeerd
      dagen lang niet bezorgd
      dagen lang niet worden bezorgd
      na meerdere pogingen
      na … pogingen
      pogingen opgegeven
      te lang in de wachtrij
      uur geprobeerd
      uur lang niet worden bezorgd
    `),
    pl: phraseList(`
      czas dostarczenia
      czas dostarczenia … upłynął
      mimo wielu prób
      po … próbach
      próbowano dostarczyć … razy
      próbowano przez
      próbował przez
      udało się dostarczyć … przez
      upłynął czas dostarczenia
      wiadomość wygasła
      wszystkie próby dostarczenia
      zbyt długo w kolejce
    `),
    ru: phraseList(`
      время доставки истекло
      все попытки доставки
      истек срок доставки
      не удавалось доставить
      попыток доставки
      после нескольких попыток
      после … попыток
      пытались доставить
      пытался доставить
      срок доставки истек
      срок хранения в очереди
    `),
    ja: phraseList(`
      再送を試み
      回配信を試み
      日間再送
      日間配信でき
      時間再送
      時間配信でき
      有効期限が切れ
      配信を断念
      配信を試みましたが
      配信期限
    `),
    zh: phraseList(`
      多次尝试投递
      多次投递失败
      天内无法投递
      天后放弃
      小时内无法投递
      小时后放弃
      已尝试投递
      投递时间已过
      投递超时
      次投递尝试
      超过投递期限
      邮件过期
    `),
    et: phraseList(`
      kiri on aegunud
      kohaletoimetamise aeg
    `),
    ko: phraseList(`
      배달 시간이 초과
      번 전송을 시도
      여러 번 시도
      일 동안 전송하지 못
      재시도했으나
      전송을 시도했습니다
    `),
  },
  hints: phraseList(`
      aantal pogingen
      attempts made
      delivery attempts
      expired
      for too long
      gave up
      given up
      giving up
      intentos
      liczba prób
      lifetime
      nombre de tentatives
      number of attempts
      numero di tentativi
      número de intentos
      número de tentativas
      retry time
      retry timeout
      tentatives
      zustellversuche
      попыток
      число попыток
    `),
  sisimai: ['expired'],
  kumomta: ['MessageExpired'],
} as const satisfies ReasonFile;
