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
      alias expansion
      backend not reachable
      backend … not reachable
      bad configuration
      cannot allocate memory
      cannot append message
      cannot chdir
      cannot create
      cannot execute
      cannot fork
      cannot lock
      cannot open
      cannot write
      child process
      child … returned
      command died
      command failed
      command not found
      command output
      configuration error
      configuration problem
      core dumped
      could not execute
      could not lock
      could not write
      couldn't create
      crashed
      database error
      database … unavailable
      delivery agent
      delivery failed: local
      died with status
      directory server
      disk full
      disk is full
      dovecot lda
      error in alias
      error in forward
      error in processing
      error writing message
      exit code
      exit status
      exit value
      exited with
      failed to be replicated
      failed to execute
      failed to lock
      failed to write
      file exists
      file system full
      filesystem full
      filter error
      filter failed
      forward file
      forward line
      forward no such file
      high load
      home directory
      include file
      input output error
      insufficient disk space
      insufficient memory
      insufficient resources
      insufficient system resources
      insufficient system storage
      internal error
      internal resources
      internal server error
      killed by signal
      ldap error
      ldap lookup
      ldap server
      license expired
      license has expired
      list expansion
      load too high
      local delivery failed
      local error in
      local error in processing
      local mailer
      lock file
      mail system configuration
      mail system error
      mailbox database
      mailbox file is
      mailbox is locked by
      mailbox server
      maildir delivery failed
      maildrop
      mailer … exited
      mailing list expansion
      mapiexception
      memory exhausted
      message store
      milter
      mysql
      nfs server
      nfs server not responding
      no healthy secondary
      no space left
      no space left on device
      no such file or directory
      not accepting messages
      not accepting network messages
      not available at this time
      not enough disk space
      not enough memory
      operation not permitted
      organization queue quota
      out of disk space
      out of memory
      out of order
      out of resources
      out of service
      overloaded
      pipe … returned
      policy server
      policy service
      problem with the recipient's mail
      problem with the server
      procmail
      program failure
      queue file write error
      queue quota exceeded
      read-only file system
      resource unavailable
      resources temporarily unavailable
      returned exit code
      returned temporary failure
      scanner not responding
      scanner overloaded
      script error
      segmentation fault
      server busy
      server configuration problem
      server error
      server is busy
      server overloaded
      server shutting down
      service shutting down
      service … down
      shutting down
      software error
      sql error
      stack trace
      storage error
      storage failure
      stordrv
      storedrv
      system busy
      system configuration error
      system error
      system incapable
      system load
      system not accepting
      system not capable
      technical difficulties
      technical error
      technical problem
      temporary authentication
      temporary local problem
      temporary lookup
      temporary lookup failure
      temporary server error
      temporary system problem
      terminated by signal
      too busy
      too busy please come back
      traceback
      unable to chdir
      unable to create
      unable to expand
      unable to lock
      unable to open
      unable to run
      unable to switch
      unable to write
      under maintenance
      unexpected error
      unsafe permissions
      user lookup
      vdeliver
      vdelivermail
      virus scanner failed
      virus scanner is not
      virus scanner not
      virus scanner unavailable
      write error on
      wrong configuration
    `),
    de: phraseList(`
      endete mit status
      festplatte voll
      interner fehler
      serverfehler
      später erneut
      systemfehler
      technische störung
      technischer fehler
      temporärer fehler
      vorübergehend nicht verfügbar
      vorübergehender fehler
      wartungsarbeiten
      überlastet
    `),
    fr: phraseList(`
      erreur du serveur
      erreur interne
      erreur système
      erreur temporaire
      maintenance
      momentanément indisponible
      problème technique
      réessayer plus tard
      service indisponible
      service … indisponible
      temporairement indisponible
    `),
    es: phraseList(`
      error del servidor
      error del sistema
      error interno
      error temporal
      inténtelo más tarde
      mantenimiento
      servicio no disponible
      temporalmente no disponible
    `),
    it: phraseList(`
      errore del server
      errore di sistema
      errore interno
      errore temporaneo
      riprovare più tardi
      servizio non disponibile
      temporaneamente non disponibile
    `),
    pt: phraseList(`
      erro do servidor
      erro do sistema
      erro interno
      erro temporário
      serviço indisponível
      temporariamente indisponível
      tente novamente mais tarde
    `),
    nl: phraseList(`
      interne fout
      probeer het later
      serverfout
      systeemfout
      tijdelijk niet beschikbaar
      tijdelijke fout
    `),
    pl: phraseList(`
      błąd serwera
      błąd systemu
      błąd wewnętrzny
      chwilowo niedostępn
      spróbuj później
      tymczasowo niedostępn
      tymczasowy błąd
      wewnętrzny błąd
    `),
    ru: phraseList(`
      внутренняя ошибка
      временная ошибка
      временно недоступ
      ошибка сервера
      повторите попытку позже
      попробуйте позже
      системная ошибка
      техническая ошибка
    `),
    ja: phraseList(`
      サーバエラー
      サーバーエラー
      システムエラー
      メンテナンス
      一時的な
      一時的に利用
      内部エラー
      障害
    `),
    zh: phraseList(`
      伺服器忙碌
      伺服器錯誤
      内部错误
      暂时不可用
      暫時無法使用
      服务器忙
      服务器繁忙
      服务器错误
      稍后再试
      稍后重试
      稍後再試
      系統忙碌
      系统繁忙
      系统错误
    `),
    et: phraseList(`
      ajutine viga
      ajutiselt
      hiljem uuesti
      proovige hiljem
      serveri viga
      sisemine viga
      süsteemi viga
    `),
    th: phraseList(`
      ขัดข้องชั่วคราว
      ปิดปรับปรุง
      ระบบขัดข้อง
      ลองใหม่ภายหลัง
      ลองใหม่อีกครั้งในภายหลัง
      เซิร์ฟเวอร์ขัดข้อง
      เซิร์ฟเวอร์ไม่ว่าง
    `),
    ko: phraseList(`
      서버 오류
      서버가 혼잡
      일시적으로 혼잡
      일시적인 오류
      일시적인 장애
      잠시 후 다시
    `),
  },
  hints: phraseList(`
      backend
      cannot accept
      cannot process
      closing connection
      closing transmission channel
      could not accept
      could not process
      deferred
      exception
      is busy
      lookup error
      lookup failed
      lookup failure
      misconfiguration
      misconfigured
      operation failed
      pipe to
      please retry later
      please try later
      requested action aborted
      retry later
      returned error
      service currently unavailable
      service is unavailable
      service not available
      service temporarily unavailable
      service unavailable
      signal
      temporarily
      temporarily rejected
      temporarily unable
      temporarily unavailable
      temporary
      temporary error
      temporary failure
      temporary problem
      temporary rejection
      transaction failed
      try again later
      try later
      unable to accept
      unable to process
      unavailable
      unexpectedly
      unknown error
      upstream error
      veuillez essayer plus tard
    `),
  sisimai: ['systemerror', 'systemfull', 'mailererror'],
  kumomta: ['TransientFailure', 'BadConfiguration'],
} as const satisfies ReasonFile;
