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
      no mail server … answered | none … answered | no server … answered |
      closed the session | without reply | without a reply | without answering |
      4.4.1 i'm not going to try again this message has been in the queue too long | 4.4.2 i'm not going to try again this message has been in the queue too long
      4.4.3 i'm not going to try again this message has been in the queue too long | route to host not found | route to host | connect timeout | for this domain could be reached | could be reached | hung up | server misbehaving | socket closed | broken connection | greeting failed | timed out while | timed out waiting | timed out | session timeout | timeout waiting
      conversation … timed out | lost connection | connection lost | connection was lost | lost input channel
      connection refused | connection reset | connection closed | connection dropped | connection was dropped
      connection failed | connection terminated | connection died | connection aborted | connection broken
      connection was closed | closed connection | closed the connection | dropped connection | dropped the connection
      remote host closed | broken pipe | no route to host | network is unreachable | network unreachable
      host is unreachable | host is down | host down | unreachable | could not connect | couldn't connect
      cannot connect | can't connect | unable to connect | failed to connect
      wasn't able to establish an smtp connection | not able to establish | unable to establish | could not establish
      cannot establish | not be reached | could not reach | couldn't reach | unable to reach | cannot reach
      no answer from host | did not respond | didn't respond | not responding | does not respond | no response
      didn't answer | did not answer | failed to respond | unresponsive | server … not reachable | not reachable
      temporary dns | dns temporary | dns failure | dns error | dns lookup failed | dns lookup failure
      dns query failed | dns resolver | dns timeout | dns … timed out | name server | name lookup failure
      host name lookup failure | name service error | servfail | host try again | host name has no | temporary name
      temporary failure in name resolution | temporarily unable to resolve | lookup did not complete
      host lookup did not complete | could not be resolved at this time | mx lookup failed | mx lookup failure
      bad dns | intermittent dns | dns server … failure | all hosts … failing | all hosts … have been failing
      no hosts available | no relevant mail | all mail exchangers … unreachable | bad connection
      couldn't find any host by that name at this time | cname lookup failed temporarily | cname lookup failure
      wasn't able to reach | network error | network problem | routing problem | routing error | no route
      smtp connection … failed | connection went away | premature disconnect | peer closed | i/o error | read error
      write error | remote server … not available | remote mail server … unavailable | mail server … down
      communication failure | communications error | communication error | host not responding
      host not found try again | not found try again | try again … host not found
      malformed or unexpected name server reply | unexpected name server reply | socket error | host … unreachable
      message expired dns query failed | message expired connection refused | message expired … connection | host or domain name not found name service error … try again
      unable to contact | could not contact | cannot contact | failed to contact | could not be contacted
      cannot be contacted | not be contacted`),
    de: phraseList(`
      zeitüberschreitung | verbindung … abgelehnt | verbindung … verloren | verbindung unterbrochen | keine verbindung | nicht erreichbar | nicht erreicht
      server … antwortet nicht | antwortet nicht | keine antwort | verbindung … fehlgeschlagen | konnte keine verbindung`),
    fr: phraseList(`
      délai … dépassé | connexion refusée | connexion perdue | injoignable | impossible de joindre | impossible de contacter | ne répond pas | connexion … échoué
      impossible de se connecter | connexion … expiré | n'a pas répondu | délai d'attente`),
    es: phraseList(`
      tiempo de espera | tiempo agotado | conexión rechazada | conexión perdida | no se pudo conectar | no responde | inalcanzable | no se puede conectar | no respondió`),
    it: phraseList(
      `tempo scaduto | timeout della connessione | connessione rifiutata | connessione … scaduta | impossibile connettersi | irraggiungibile | non raggiungibile | non risponde | impossibile contattare`,
    ),
    pt: phraseList(
      `tempo esgotado | tempo limite | conexão recusada | não foi possível conectar | não responde | inacessível | não respondeu | inalcançável`,
    ),
    nl: phraseList(
      `time-out | verbinding geweigerd | verbinding verbroken | verbinding … verbroken | niet bereikbaar | reageert niet | geen verbinding | onbereikbaar | kan geen verbinding`,
    ),
    pl: phraseList(
      `przekroczono czas | upłynął limit czasu | połączenie odrzucone | nie można połączyć | nie odpowiada | nieosiągalny | brak połączenia`,
    ),
    ru: phraseList(
      `тайм-аут | время ожидания | соединение … отклонено | соединение разорвано | не отвечает | недоступен сервер | сервер … недоступен | не удалось подключиться | не удалось соединиться | не удалось установить соединение`,
    ),
    ja: phraseList(
      `タイムアウト | 接続できません | 接続できませんでした | 応答がありません | 応答しません | 到達できません | 接続に失敗`,
    ),
    zh: phraseList(
      `连接超时 | 无法连接 | 连接失败 | 無法連接 | 超时 | 没有响应 | 无响应 | 連線逾時 | 无法访问 | 连接不上`,
    ),
    ko: phraseList(`연결할 수 없 | 연결 시간 초과 | 연결이 거부`),
    et: phraseList(`ühendus katkes | ühendus aegus | ei vasta | ühendust ei saadud | ei saa ühendust | ühendus puudub`),
  },
  hints: phraseList(`timeout | connect | dns | resolve`),
  sisimai: ['networkerror'],
  kumomta: ['NoAnswerFromHost', 'BadConnection', 'RoutingErrors'],
} as const satisfies ReasonFile;
