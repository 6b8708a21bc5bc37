import { phraseList } from './phrase-list.ts';
import type { Reason } from './reason.ts';

export const blocklisted: Reason = {
  id: 'blocklisted',
  title: "Your provider's mail server is blocked",
  short: 'Server blocked',
  meaning:
    'The server that sends your mail, or your domain, is on a block list or has a bad name. The address you wrote to is fine.',
  nextStep: 'Tell your mail provider and forward this report to them. Try again later, or write from another account.',
  type: 'soft',
  side: 'sender-domain',
  addressBad: false,
  codes: ['5.7.511', '5.7.513', '5.7.708'],
  vagueCodes: [],
  phrases: {
    en: phraseList(`
      spamhaus | spamcop | sorbs | barracudacentral | barracuda reputation | uceprotect | mailspike | psbl | abuseat | cbl.abuseat | njabl
      dnsbl | rbl | dnswl | dsbl | senderbase | senderscore | sender score | invaluement | ivmsip | ivmuri | hostkarma | backscatterer
      proxybl | spamrats | mxtoolbox | blocklist.de | truncate.gbudb | trustedsource | ipremoval | ip removal | delisting | delist | unlisting
      kundenserver.de … blocked | manitu | nixspam | junkemailfilter | cloudmark | csi.cloudmark | proofpoint.com … dnsbl | dynablock
      blacklisted | black listed | blacklist | black list | blocklisted | blocklist | block list | blacklisting | is listed in | is listed by
      listed in | listed on | listed at | listed as | listed by | is on our … list | on a list | on our list | on our block | listed with
      your ip … listed | ip … is listed | host … listed | client host … blocked | client host blocked | client host rejected blocked
      service unavailable … blocked | blocked using | blocked by … using | rejected using | blocked because of | refused by dnsbl
      blocked by rbl | ip blocked | ip is blocked | ip address blocked | ip address is blocked | ip address has been blocked | ip has been blocked
      your ip is | your ip has | your ip address is | your ip address has | your ip address | from your ip | from this ip | from that ip | ip … blocked
      originating ip | sending ip | sender ip | sender's ip | connecting ip | source ip | ip address rejected | ip rejected | ip denied
      ip not allowed | ip … rejected | ip … banned | ip banned | banned ip | banned sending ip | blocked ip | client ip | remote ip
      your server is blocked | your server has been blocked | your server … blocked | your mail server … blocked | your host … blocked
      your system … blocked | your network … blocked | your network … block list | mail server has been blocked | mail server is blocked
      part of their network is on our block list | sending server … blocked | your isp … blocked | host … blocked | server … blacklist
      reputation | poor reputation | bad reputation | low reputation | reputation too low | poor ip | ip reputation | domain reputation | senderbase
      suspicious due to the very low reputation | too many complaints | user complaints | complaints about | complaint rate | abuse | abusive
      unexpected volume or user complaints | permanently deferred | messages from … temporarily deferred | all messages from | messages from … blocked
      mail from your server | mail from … refused | mail from … blocked | mail from … rejected due to | mail from your host | mail from your network
      mail from your ip | email from your server | emails from your server | traffic from your | connection refused by policy | connections from this host
      connection … blocked | connections from … blocked | connection rejected by policy | connection rejected | connection denied | your connection
      access denied … ip | access denied from | host access denied | client host rejected access denied | spam source | source of spam
      spam sender | spammer | spammers | known spam | spam house | spam has been sent | spam received from | sent spam | sending spam | sends spam
      dynamic ip | dynamic pool | dialup | dial-up | dial up | residential | dynamic address | dynamically assigned | generic reverse | generic ptr
      direct to mx | home user | end-user ip | botnet | zombie | compromised | infected host | infected computer | honeypot | spamtrap | spam trap
      local blacklist | local blocklist | internal blacklist | blocked by our | blocked for abuse | blocked due to abuse | we have blocked
      temporarily blocked | permanently blocked | administratively blocked | blocked temporarily | has been blocked | is blocked | are blocked
      banned for | banned sender | banned host | banned your | temporarily banned | country blocked | geoip | your country | blocked country
      mail from … not accepted here | not accepted from this | not accepting mail from your | not accept mail from … ip | mail server … rejected
      refused your connection | go away | you are not welcome | not allowed to connect | not allowed to send mail here | untrusted | not trusted
      suspicious activity | unusual activity | bulk sender | low trust | bad ip | poor sender | poor standing | unblock | contact your isp`),
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
    et: phraseList(`must nimekiri | mustas nimekirjas | ip aadress on blokeeritud | teie server on blokeeritud`),
  },
  hints: phraseList(`blocked | banned | listed | refused | spamming | trust`),
  sisimai: ['blocked', 'badreputation'],
  kumomta: ['SpamBlock'],
};
