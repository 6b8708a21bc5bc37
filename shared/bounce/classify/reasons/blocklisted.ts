import { phraseList } from './phrase-list.ts';
import type { ReasonFile } from './reason.ts';

export const blocklisted = {
  id: 'blocklisted',
  words: {
    en: {
      title: "Your provider's mail server is blocked",
      short: 'Server blocked',
      meaning:
        'The server that sends your mail, or your domain, is on a block list or has a bad name. The address you wrote to is fine.',
      nextStep:
        'Tell your mail provider and forward this report to them. Try again later, or write from another account.',
    },
    de: {
      title: 'Der Mailserver Ihres Anbieters ist gesperrt',
      short: 'Server gesperrt',
      meaning:
        'Der Server, der Ihre E-Mails versendet, oder Ihre Domain steht auf einer Sperrliste oder hat einen schlechten Ruf. Die Adresse, an die Sie geschrieben haben, ist in Ordnung.',
      nextStep:
        'Melden Sie es Ihrem Mailanbieter und leiten Sie ihm diesen Zustellbericht weiter. Versuchen Sie es später wieder, oder schreiben Sie von einem anderen Konto.',
    },
  },
  type: 'soft',
  side: 'sender-domain',
  addressBad: false,
  codes: ['5.7.511', '5.7.513', '5.7.708'],
  vagueCodes: [],
  phrases: {
    en: phraseList(`
      .blocklist
      .dnsbl
      .rbl
      abuseat
      accepts no network mail from
      access denied banned sender
      access denied from
      access denied … ip
      access from ip address … blocked
      access from your ip
      administratively blocked
      backscatterer
      bad ip
      bad reputation
      banned host
      banned ip
      banned sender
      banned sending ip
      banned your
      barracuda reputation
      barracudacentral
      black hole list
      black list
      black listed
      blackhole list
      blackholed
      blacklist
      blacklisted
      blacklisting
      block list
      blocked because of
      blocked by our
      blocked by rbl
      blocked country
      blocked due to abuse
      blocked for abuse
      blocked ip
      blocked using
      blocklist.de
      blocklisted
      botnet
      bulk sender
      by rbl
      cbl.abuseat
      client host blocked
      client host rejected access denied
      client host rejected blocked
      client host … blocked
      closing connection … reputation
      cloudmark
      complaint rate
      complaints about
      connecting ip
      connection denied
      connection refused by policy
      connection rejected
      connection rejected by policy
      connections from this host
      connections from … blocked
      country blocked
      csi.cloudmark
      delist
      delisting
      deny list
      denylist
      dial up
      dialup
      direct to mx
      dnswl
      domain reputation
      dsbl
      dynablock
      dynamic address
      dynamic customer
      dynamic customers
      dynamic ip
      dynamic ips
      dynamic pool
      dynamically assigned
      email from your server
      emails from your server
      end-user ip
      for removal
      found on … rbl
      from rfc2606 reserved domain
      from unknown tld
      generic ptr
      generic reverse
      geoip
      home user
      host access denied
      host … is blacklisted
      hostkarma
      infected computer
      infected host
      internal blacklist
      invalid ip
      invaluement
      ip address blacklisted by recipient
      ip address blocked
      ip address has been blocked
      ip address has been blocked due to spam
      ip address is blocked
      ip address is not allowed
      ip address rejected
      ip address … blocked
      ip banned
      ip blocked
      ip denied
      ip hangup
      ip has been blocked
      ip is blocked
      ip is hangup
      ip is not authorized
      ip is rejected
      ip not allowed
      ip not authorized
      ip rejected
      ip removal
      ip reputation
      ip … blacklisted
      ip … has been blocked
      ip … is blocked
      ip … is listed
      ipremoval
      is an open relay
      is listed in
      ivmsip
      ivmuri
      junkemailfilter
      known spam
      kundenserver.de … blocked
      listed in rbl
      local blacklist
      local blocklist
      local deny
      low reputation
      low trust
      mail from refused see rbl
      mail from your ip
      mail from your network
      mail from your server
      mail from … not accepted here
      mail from … rejected due to
      mail server has been blocked
      mail server is blocked
      mail.live.com mail troubleshooting
      mailspike
      manitu
      may not be mail exchanger
      messages from your ip
      messages from … blocked
      messages from … temporarily deferred
      messages from … weren't sent
      mxtoolbox
      network blocked
      nixspam
      njabl
      no access for this ip
      no access from mail server
      no access from your
      not accept mail from … ip
      not accepted from this
      not accepting mail from your
      not allowed to connect
      not allowed to send mail here
      on our block
      open proxy
      open relay found
      originating ip
      part of their network is on our block list
      permanently deferred
      poor ip
      poor reputation
      poor sender
      poor standing
      proofpoint.com … dnsbl
      provider blocked
      proxybl
      psbl
      rbl lookup
      rbl … listed
      refused by dnsbl
      refused connection from
      refused see rbl
      refused your connection
      rejected using
      removal form
      reputation
      reputation too low
      request removal
      sender ip
      sender score
      sender's ip
      senderbase
      senderscore
      sending ip
      sending server … blocked
      sending spam
      sends spam
      sent spam
      service unavailable client host … blocked
      smtp server of your isp
      sorbs
      source ip
      source of spam
      spam has been sent
      spam received from
      spam sender
      spam source
      spam trap
      spamcop
      spamhaus
      spammer
      spammers
      spamrats
      spamtrap
      suspicious activity
      suspicious due to the very low reputation
      takes no network mail from
      temporarily banned
      too many complaints
      too many unwanted messages
      traffic from your
      truncate.gbudb
      trustedsource
      uceprotect
      unexpected volume or user complaints
      unlisting
      unusual activity
      use the smtp server of your isp
      use your isp
      user complaints
      via your isp
      we have blocked
      which is an open relay
      you are not welcome
      your address range
      your country
      your host … blocked
      your ip address has
      your ip address is
      your ip has been
      your ip is
      your ip … listed
      your isp … blocked
      your mail server is on
      your mail server … blocked
      your netblock
      your network … block list
      your server has been blocked
      your server is blocked
      your server … blocked
      zombie
    `),
    de: phraseList(`
      auf einer sperrliste
      blockliste
      geblacklistet
      ihr server … gesperrt
      ihre ip
      ip … gesperrt
      ip-adresse … blockiert
      schlechte reputation
      schwarze liste
      schwarzen liste
      server blockiert
      sperrliste
      wurde blockiert
    `),
    fr: phraseList(`
      adresse ip … bloquée
      blacklistée
      ip … bloquée
      liste de blocage
      liste noire
      mauvaise réputation
      votre ip
      votre serveur … bloqué
    `),
    es: phraseList(`
      ip … bloqueada
      lista de bloqueados
      lista de bloqueo
      lista negra
      mala reputación
      su ip
      su servidor … bloqueado
    `),
    it: phraseList(`
      cattiva reputazione
      elenco di blocco
      ip … bloccato
      lista nera
      server … bloccato
      suo ip
    `),
    pt: phraseList(`
      ip … bloqueado
      lista de bloqueio
      má reputação
      seu ip
      seu servidor … bloqueado
    `),
    nl: phraseList(`
      blokkeerlijst
      ip-adres … geblokkeerd
      server … geblokkeerd
      slechte reputatie
      uw ip
      zwarte lijst
    `),
    pl: phraseList(`
      adres ip … zablokowany
      czarna lista
      czarnej liście
      listy blokowanych
      serwer … zablokowany
      zła reputacja
    `),
    ru: phraseList(`
      ip … заблокирован
      ваш ip
      плохая репутация
      сервер … заблокирован
      спам-лист
      черного списка
      черном списке
      черный список
    `),
    ja: phraseList(`
      ipアドレス … ブロック
      ブラックリスト
      ブロックリスト
      接続が拒否
      評判
    `),
    zh: phraseList(`
      ip地址被
      ip被
      信誉
      发信ip
      拦截
      發信ip
      连接被拒绝
      黑名单
      黑名單
    `),
    ko: phraseList(`
      ip가 차단
      블랙리스트
      아이피가 차단
    `),
    et: phraseList(`
      must nimekiri
      mustas nimekirjas
      teie server on blokeeritud
    `),
    th: phraseList(`
      ขึ้นบัญชีดำ
      บัญชีดำ
      แบล็กลิสต์
      แบล็คลิสต์
      ไอพีของคุณถูกบล็อก
    `),
  },
  hints: phraseList(`
      abuse
      abusive
      all messages from
      are blocked
      banned for
      blocked temporarily
      compromised
      from this ip
      from your ip
      go away
      has been blocked
      honeypot
      ip … blocked
      is blocked
      is listed by
      listed
      listed as
      listed at
      listed by
      listed in
      listed on
      listed with
      mail from … blocked
      not accept your
      not trusted
      on a list
      on our list
      permanently blocked
      refused to talk to me
      residential
      service refuse
      service refused
      spamming
      temporarily blocked
      trust
      unblock
      untrusted
      your connection
      your host
      your ip
      your ip address
      your network
    `),
  sisimai: ['blocked', 'badreputation'],
  kumomta: ['SpamBlock'],
} as const satisfies ReasonFile;
