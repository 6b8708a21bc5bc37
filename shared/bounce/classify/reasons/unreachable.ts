import { phraseList } from './phrase-list.ts';
import type { ReasonFile } from './reason.ts';

export const unreachable = {
  id: 'unreachable',
  words: {
    en: {
      title: "The recipient's mail server could not be reached",
      short: 'Not reached',
      meaning:
        'There was no connection to the other server, it did not answer in time, or its place in the network could not be looked up.',
      nextStep: 'Wait and try again. If it lasts for days, check the spelling of the part after the @.',
    },
    de: {
      title: 'Der Mailserver des Empfängers war nicht erreichbar',
      short: 'Nicht erreicht',
      meaning:
        'Es kam keine Verbindung zum anderen Server zustande, er antwortete nicht rechtzeitig, oder sein Platz im Netz ließ sich nicht ermitteln.',
      nextStep:
        'Warten Sie und versuchen Sie es erneut. Hält es tagelang an, prüfen Sie die Schreibweise des Teils nach dem @.',
    },
  },
  type: 'soft',
  side: 'network',
  addressBad: false,
  codes: ['x.4.1', 'x.4.2', 'x.4.3', '4.4.4', '5.4.312', '4.4.312', '5.4.316', '4.4.316'],
  vagueCodes: ['x.4.0', '420', '441', '442', '449'],
  phrases: {
    en: phraseList(`
      4.4.1 i'm not going to try again this message has been in the queue too long
      4.4.2 i'm not going to try again this message has been in the queue too long
      4.4.3 i'm not going to try again this message has been in the queue too long
      all hosts … failing
      all hosts … have been failing
      all mail exchangers … unreachable
      bad connection
      bad dns
      broken connection
      broken pipe
      cannot be contacted
      cannot connect
      cannot contact
      cannot establish
      cannot reach
      closed connection
      closed the connection
      closed the session
      cname lookup failed temporarily
      cname lookup failure
      communication error
      communication failure
      communications error
      connect timeout
      connection aborted
      connection broken
      connection closed
      connection died
      connection dropped
      connection failed
      connection lost
      connection refused
      connection reset
      connection terminated
      connection was closed
      connection was dropped
      connection was lost
      connection went away
      conversation … timed out
      could be reached
      could not be contacted
      could not be resolved at this time
      could not connect
      could not contact
      could not establish
      could not reach
      couldn't find any host by that name at this time
      did not answer
      did not respond
      dns error
      dns failure
      dns lookup failed
      dns lookup failure
      dns query failed
      dns resolver
      dns server … failure
      dns temporary
      dns timeout
      dns … timed out
      does not respond
      dropped connection
      dropped the connection
      failed to connect
      failed to contact
      failed to respond
      for this domain could be reached
      greeting failed
      host down
      host is down
      host is unreachable
      host lookup did not complete
      host name has no
      host name lookup failure
      host not found try again
      host not responding
      host or domain name not found name service error … try again
      host try again
      host … unreachable
      hung up
      i/o error
      intermittent dns
      lookup did not complete
      lost connection
      lost input channel
      mail server … down
      malformed or unexpected name server reply
      message expired dns query failed
      mx lookup failed
      mx lookup failure
      name lookup failure
      name server
      name service error
      network error
      network is unreachable
      network problem
      network unreachable
      no answer from host
      no hosts available
      no mail server … answered
      no relevant mail
      no response
      no route
      no route to host
      no server … answered
      none … answered
      not able to establish
      not be contacted
      not be reached
      not found try again
      not reachable
      not responding
      peer closed
      premature disconnect
      read error
      remote host closed
      remote mail server … unavailable
      remote server … not available
      route to host
      route to host not found
      routing error
      routing problem
      server misbehaving
      server … not reachable
      servfail
      session timeout
      smtp connection … failed
      socket closed
      socket error
      temporarily unable to resolve
      temporary dns
      temporary failure in name resolution
      temporary name
      timed out
      timed out waiting
      timed out while
      timeout waiting
      try again … host not found
      unable to connect
      unable to contact
      unable to establish
      unable to reach
      unexpected name server reply
      unreachable
      unresponsive
      wasn't able to establish an smtp connection
      wasn't able to reach
      without a reply
      without answering
      without reply
      write error
    `),
    de: phraseList(`
      antwortet nicht
      keine antwort
      keine verbindung
      konnte keine verbindung
      nicht erreichbar
      nicht erreicht
      server … antwortet nicht
      verbindung unterbrochen
      verbindung … abgelehnt
      verbindung … fehlgeschlagen
      verbindung … verloren
      zeitüberschreitung
    `),
    fr: phraseList(`
      connexion perdue
      connexion refusée
      connexion … expiré
      connexion … échoué
      délai d'attente
      délai … dépassé
      impossible de contacter
      impossible de joindre
      impossible de se connecter
      injoignable
      n'a pas répondu
      ne répond pas
    `),
    es: phraseList(`
      conexión perdida
      conexión rechazada
      inalcanzable
      no responde
      no respondió
      no se pudo conectar
      no se puede conectar
      tiempo agotado
      tiempo de espera
    `),
    it: phraseList(`
      connessione rifiutata
      connessione … scaduta
      impossibile connettersi
      impossibile contattare
      irraggiungibile
      non raggiungibile
      non risponde
      tempo scaduto
      timeout della connessione
    `),
    pt: phraseList(`
      conexão recusada
      inacessível
      inalcançável
      não foi possível conectar
      não responde
      não respondeu
      tempo esgotado
      tempo limite
    `),
    nl: phraseList(`
      geen verbinding
      kan geen verbinding
      niet bereikbaar
      onbereikbaar
      reageert niet
      time-out
      verbinding geweigerd
      verbinding verbroken
      verbinding … verbroken
    `),
    pl: phraseList(`
      brak połączenia
      nie można połączyć
      nie odpowiada
      nieosiągalny
      połączenie odrzucone
      przekroczono czas
      upłynął limit czasu
    `),
    ru: phraseList(`
      время ожидания
      не отвечает
      не удалось подключиться
      не удалось соединиться
      не удалось установить соединение
      недоступен сервер
      сервер … недоступен
      соединение разорвано
      соединение … отклонено
      тайм-аут
    `),
    ja: phraseList(`
      タイムアウト
      到達できません
      応答がありません
      応答しません
      接続できません
      接続できませんでした
      接続に失敗
    `),
    zh: phraseList(`
      无响应
      无法访问
      无法连接
      没有响应
      無法連接
      無法連線
      超时
      连接不上
      连接失败
      连接超时
      連接逾時
      連線失敗
      連線被拒
      連線逾時
    `),
    ko: phraseList(`
      연결 시간 초과
      연결에 실패
      연결이 거부
      연결하지 못했
      연결할 수 없
      접속할 수 없
    `),
    et: phraseList(`
      ei saa ühendust
      ei vasta
      ühendus aegus
      ühendus katkes
      ühendus puudub
      ühendust ei saadud
    `),
    th: phraseList(`
      การเชื่อมต่อถูกปฏิเสธ
      การเชื่อมต่อล้มเหลว
      หมดเวลาการเชื่อมต่อ
      เชื่อมต่อไม่สำเร็จ
      ไม่สามารถเชื่อมต่อ
    `),
  },
  hints: phraseList(`
      connect
      dns
      resolve
      timeout
    `),
  sisimai: ['networkerror'],
  kumomta: ['NoAnswerFromHost', 'BadConnection', 'RoutingErrors'],
} as const satisfies ReasonFile;
