import { phraseList } from './phrase-list.ts';
import type { ReasonFile } from './reason.ts';

export const recipientServerTrouble = {
  id: 'recipient-server-trouble',
  words: {
    en: {
      title: "The recipient's server had a fault",
      short: 'Server fault',
      meaning: 'Something is broken or overloaded on the other side, such as a full disk or a faulty filter.',
      nextStep: 'Try again later. Tell the recipient in another way if it stays.',
    },
    de: {
      title: 'Der Server des Empfängers hatte eine Störung',
      short: 'Serverstörung',
      meaning:
        'Auf der Gegenseite ist etwas defekt oder überlastet, etwa eine volle Festplatte oder ein fehlerhafter Filter.',
      nextStep: 'Versuchen Sie es später wieder. Bleibt es dabei, sagen Sie dem Empfänger auf anderem Weg Bescheid.',
    },
  },
  type: 'soft',
  side: 'recipient-server',
  addressBad: false,
  codes: ['x.3.0', 'x.3.1', 'x.3.2', 'x.3.3', 'x.3.5', 'x.2.4'],
  vagueCodes: ['421', '431', '432', '451', '452', '454', '458', '4.7.0', '4.0.0', '4.2.0', '4.5.0', '4.5.1', '4.4.5'],
  phrases: {
    en: phraseList(`
      virus scanner not | virus scanner is not | virus scanner failed | virus scanner unavailable | scanner not responding |
      local error in processing | mailbox file is | backend not reachable | backend … not reachable | problem with the server | nfs server not responding | nfs server | home directory | antispam engine | anti-spam engine | virus scanner failed | scanner overloaded | unsafe permissions | too busy please come back | error in processing | internal error | internal server error | server error
      system error | technical error | technical problem | technical difficulties | software error | unexpected error
      temporary local problem | temporary system problem | temporary server error | service shutting down
      server shutting down | shutting down | server busy | system busy | too busy | server is busy | server overloaded
      overloaded | load too high | high load | system load | resources temporarily unavailable
      insufficient system resources | insufficient system storage | insufficient resources | insufficient memory
      out of memory | resource unavailable | out of resources | not enough memory | memory exhausted
      cannot allocate memory | cannot fork | no space left on device | no space left | disk full | disk is full
      out of disk space | insufficient disk space | file system full | filesystem full | read-only file system
      not enough disk space | queue file write error | write error on | cannot open | can't open | can't create
      cannot create | couldn't create | unable to create | unable to open | unable to write | can't write
      cannot write | could not write | failed to write | input output error | input/output error
      operation not permitted | no such file or directory | file exists | cannot chdir | can't chdir | unable to chdir
      unable to lock | failed to lock | cannot lock | could not lock | can't lock | lock file | mailbox is locked by
      mailbox locked | unable to switch | cannot append message | error writing message | mail system configuration
      configuration error | server configuration problem | configuration problem | bad configuration
      wrong configuration | command died | command failed | command output | child process | pipe … returned
      procmail | maildrop | vdelivermail | vdeliver | dovecot-lda | dovecot lda | delivery agent
      local delivery failed | delivery failed: local | local mailer | mailer … exited | exited with | exit value
      terminated by signal | core dumped | segmentation fault | crashed | stack trace | traceback | script error
      filter error | filter failed | program failure | returned temporary failure | child … returned | unable to run
      failed to execute | cannot execute | could not execute | system configuration error | database error
      database … unavailable | sql error | mysql | ldap error | ldap lookup | ldap server | directory server
      user lookup | temporary lookup | storage error | storage failure | message store | mailbox database
      mailbox server | maildir delivery failed | error delivering | milter | system not accepting
      not accepting messages | not accepting network messages | system not capable | system incapable
      under maintenance | out of service | out of order | service … down | not available at this time
      mailing list expansion | list expansion | alias expansion | unable to expand | include file | error in alias
      forward file | forward no such file | error in forward | forward line | temporary authentication | policy server | policy service
      problem with the recipient's mail | storedrv | mapiexception | stordrv | mail system error
      failed to be replicated | no healthy secondary | killed by signal | internal resources | license expired
      license has expired | queue quota exceeded | organization queue quota | local error in
      temporary lookup failure`),
    de: phraseList(`
      interner fehler | serverfehler | systemfehler | technischer fehler | technische störung | vorübergehend nicht verfügbar | temporärer fehler | vorübergehender fehler | wartungsarbeiten
      festplatte voll | später erneut | überlastet`),
    fr: phraseList(
      `
      erreur interne | problème technique | momentanément indisponible | service … indisponible | erreur système | erreur du serveur | temporairement indisponible | service indisponible
      réessayer plus tard | maintenance | erreur temporaire`,
    ),
    es: phraseList(
      `error interno | error del sistema | error del servidor | temporalmente no disponible | servicio no disponible | inténtelo más tarde | error temporal | mantenimiento`,
    ),
    it: phraseList(
      `errore interno | errore di sistema | errore del server | temporaneamente non disponibile | servizio non disponibile | riprovare più tardi | errore temporaneo`,
    ),
    pt: phraseList(
      `erro interno | erro do sistema | erro do servidor | temporariamente indisponível | serviço indisponível | tente novamente mais tarde | erro temporário`,
    ),
    nl: phraseList(
      `interne fout | systeemfout | serverfout | tijdelijk niet beschikbaar | tijdelijke fout | probeer het later`,
    ),
    pl: phraseList(
      `błąd wewnętrzny | wewnętrzny błąd | błąd systemu | błąd serwera | chwilowo niedostępn | tymczasowo niedostępn | spróbuj później | tymczasowy błąd`,
    ),
    ru: phraseList(
      `внутренняя ошибка | системная ошибка | ошибка сервера | временно недоступ | попробуйте позже | временная ошибка | техническая ошибка | повторите попытку позже`,
    ),
    ja: phraseList(
      `内部エラー | システムエラー | サーバーエラー | サーバエラー | 一時的に利用 | 一時的な | 障害 | メンテナンス`,
    ),
    zh: phraseList(
      `系统错误 | 内部错误 | 服务器错误 | 系统繁忙 | 服务器忙 | 稍后再试 | 稍后重试 | 暂时不可用 | 系統忙碌`,
    ),
    et: phraseList(
      `sisemine viga | süsteemi viga | serveri viga | ajutine viga | ajutiselt | proovige hiljem | hiljem uuesti`,
    ),
  },
  hints: phraseList(`
      temporary | temporarily | deferred | unavailable | service unavailable | service temporarily unavailable
      service not available | service is unavailable | service currently unavailable | closing transmission channel
      closing connection | try again later | try later | please try later | please retry later | retry later
      temporarily unavailable | temporarily unable | temporarily rejected | temporary rejection | temporary failure
      temporary error | temporary problem | requested action aborted | permission denied | cannot process
      could not process | unable to process | unable to accept | cannot accept | can't accept | could not accept
      lookup failure | lookup error | lookup failed | signal | backend | maintenance | exception | is busy
      unknown error | returned error | misconfigured | misconfiguration | unexpectedly | transaction failed
      upstream error | operation failed | veuillez essayer plus tard | pipe to | delivery agent`),
  sisimai: ['systemerror', 'systemfull', 'mailererror'],
  kumomta: ['TransientFailure', 'BadConfiguration'],
} as const satisfies ReasonFile;
