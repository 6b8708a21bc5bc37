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
      dynamic ips | dynamic customer | dynamic customers | your address range | your netblock |
      access denied banned sender | banned sender | closing connection … reputation | mail from refused see rbl | refused see rbl |
      spamhaus | blackhole list | black hole list | blackholed | deny list | denylist | local deny | spamcop | sorbs | barracudacentral | barracuda reputation | uceprotect | mailspike | psbl | abuseat
      cbl.abuseat | njabl | dnsbl | dnswl | dsbl | senderbase | senderscore | sender score | invaluement | ivmsip
      ivmuri | hostkarma | backscatterer | proxybl | spamrats | mxtoolbox | blocklist.de | truncate.gbudb
      trustedsource | ipremoval | ip removal | delisting | delist | for removal | request removal | removal form | .dnsbl | .rbl | unlisting | kundenserver.de … blocked | manitu
      nixspam | junkemailfilter | cloudmark | csi.cloudmark | proofpoint.com … dnsbl | dynablock | blacklisted
      black listed | blacklist | black list | blocklisted | blocklist | block list | blacklisting | is listed in
      on our block | your ip … listed | ip … is listed | client host … blocked | client host blocked
      client host rejected blocked | blocked using | rejected using | blocked because of | refused by dnsbl
      blocked by rbl | ip blocked | ip is blocked | ip address blocked | ip address is blocked
      ip address has been blocked | ip has been blocked | your ip address is | your ip address has | originating ip
      sending ip | sender ip | sender's ip | connecting ip | source ip | ip address rejected | ip rejected | ip denied
      ip not allowed | ip banned | banned ip | banned sending ip | blocked ip | your server is blocked
      your server has been blocked | your server … blocked | your mail server … blocked | your host … blocked
      your network … block list | mail server has been blocked | mail server is blocked
      part of their network is on our block list | sending server … blocked | your isp … blocked | reputation
      poor reputation | bad reputation | low reputation | reputation too low | poor ip | ip reputation
      domain reputation | senderbase | suspicious due to the very low reputation | too many complaints
      user complaints | complaints about | complaint rate | unexpected volume or user complaints
      permanently deferred | messages from … temporarily deferred | messages from … blocked | mail from your server
      mail from … rejected due to | mail from your network | mail from your ip | email from your server
      emails from your server | traffic from your | connection refused by policy | connections from this host
      connections from … blocked | connection rejected by policy | connection rejected | connection denied
      access denied … ip | access denied from | host access denied | client host rejected access denied | spam source
      source of spam | spam sender | spammer | spammers | known spam | spam has been sent | spam received from
      sent spam | sending spam | sends spam | dynamic ip | dynamic pool | dialup | dial-up | dial up | dynamic address
      dynamically assigned | generic reverse | generic ptr | direct to mx | home user | end-user ip | botnet | zombie
      infected host | infected computer | spamtrap | spam trap | local blacklist | local blocklist
      internal blacklist | blocked by our | blocked for abuse | blocked due to abuse | we have blocked
      administratively blocked | banned sender | banned host | banned your | temporarily banned | country blocked
      geoip | your country | blocked country | mail from … not accepted here | not accepted from this
      not accepting mail from your | not accept mail from … ip | refused your connection | you are not welcome
      not allowed to connect | not allowed to send mail here | suspicious activity | unusual activity | bulk sender
      low trust | bad ip | poor sender | poor standing | which is an open relay | is an open relay | open relay found
      open proxy | no access from mail server | refused connection from | use the smtp server of your isp
      smtp server of your isp | use your isp | via your isp | messages from … weren't sent
      too many unwanted messages | may not be mail exchanger | ip address blacklisted by recipient
      mail.live.com mail troubleshooting | service unavailable client host … blocked | your ip has been | your ip is
      ip … is blocked | ip … has been blocked | ip address … blocked | host … is blacklisted | messages from your ip
      listed in rbl | rbl … listed | found on … rbl | by rbl | rbl lookup | ip … blacklisted | ip is rejected
      invalid ip | no access for this ip | access from ip address … blocked | access from your ip
      no access from your | ip address is not allowed | ip not authorized | ip is not authorized | ip hangup
      ip is hangup | network blocked | your mail server is on | provider blocked
      ip address has been blocked due to spam | from rfc2606 reserved domain | from unknown tld`),
    de: phraseList(`
      sperrliste | auf einer sperrliste | blockliste | schwarze liste | schwarzen liste | ip-adresse … gesperrt | ip … gesperrt | ihr server … gesperrt
      ihre ip | wurde blockiert | server blockiert | schlechte reputation | geblacklistet | ip-adresse … blockiert`),
    fr: phraseList(
      `liste noire | liste de blocage | adresse ip … bloquée | votre serveur … bloqué | ip … bloquée | mauvaise réputation | votre ip | blacklistée`,
    ),
    es: phraseList(
      `lista negra | lista de bloqueo | ip … bloqueada | su servidor … bloqueado | su ip | mala reputación | lista de bloqueados`,
    ),
    it: phraseList(
      `lista nera | ip … bloccato | blacklist | server … bloccato | cattiva reputazione | suo ip | elenco di blocco`,
    ),
    pt: phraseList(
      `lista negra | lista de bloqueio | ip … bloqueado | seu servidor … bloqueado | seu ip | má reputação`,
    ),
    nl: phraseList(
      `zwarte lijst | blokkeerlijst | ip-adres … geblokkeerd | server … geblokkeerd | uw ip | slechte reputatie`,
    ),
    pl: phraseList(
      `czarna lista | czarnej liście | adres ip … zablokowany | serwer … zablokowany | listy blokowanych | zła reputacja`,
    ),
    ru: phraseList(
      `черный список | черном списке | черного списка | ip … заблокирован | ваш ip | сервер … заблокирован | плохая репутация | спам-лист`,
    ),
    ja: phraseList(`ブラックリスト | ブロックリスト | ipアドレス … ブロック | 接続が拒否 | 評判`),
    zh: phraseList(`黑名单 | 黑名單 | ip被 | ip地址被 | 连接被拒绝 | 信誉 | 發信ip | 发信ip | 拦截`),
    ko: phraseList(`ip가 차단 | 아이피가 차단 | 블랙리스트`),
    et: phraseList(`must nimekiri | mustas nimekirjas | ip aadress on blokeeritud | teie server on blokeeritud`),
  },
  hints: phraseList(`
      listed | spamming | trust | refused to talk to me | service refuse
      service refused | not accept your |  is blocked | are blocked | has been blocked
      your connection | abuse | abusive | go away | mail from … refused | mail from … blocked | listed as
      listed with | listed by | on a list | listed at | listed on | untrusted | not trusted | listed in | is listed by
      unblock | compromised | residential | ip … blocked | temporarily blocked | permanently blocked
      blocked temporarily | on our list | banned for | honeypot | all messages from | client host rejected | your ip
      from this ip | your ip address | from your ip | rbl | your network | your host`),
  sisimai: ['blocked', 'badreputation'],
  kumomta: ['SpamBlock'],
} as const satisfies ReasonFile;
