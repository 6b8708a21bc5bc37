import { phraseList } from './phrase-list.ts';
import type { ReasonFile } from './reason.ts';

export const serverIdentity = {
  id: 'server-identity',
  words: {
    en: {
      title: 'The sending server is not set up properly',
      short: 'Server set-up',
      meaning:
        'The server that sends your mail does not present a proper name of its own, so the other side does not trust it.',
      nextStep: 'Tell your mail provider or administrator: reverse DNS (PTR) or the greeting name (HELO) needs repair.',
    },
    de: {
      title: 'Der sendende Server ist nicht richtig eingerichtet',
      short: 'Servereinrichtung',
      meaning:
        'Der Server, der Ihre E-Mails versendet, weist sich nicht mit einem ordentlichen eigenen Namen aus, deshalb vertraut ihm die Gegenseite nicht.',
      nextStep:
        'Melden Sie es Ihrem Mailanbieter oder Ihrer Administration: Der Reverse-DNS-Eintrag (PTR) oder der Begrüßungsname (HELO) muss berichtigt werden.',
    },
  },
  type: 'soft',
  side: 'sender-domain',
  addressBad: false,
  codes: ['x.7.25', '5.7.506'],
  vagueCodes: [],
  phrases: {
    en: phraseList(`
      your greeting | greeting must | greeting name | client host rejected unknown host | unknown client rejected | ehlo domain | ptr record | no ptr | ptr lookup | missing ptr | without ptr | invalid ptr | ptr record found | ptr check
      ptr … required | ptr name | rdns | reverse dns | reverse-dns | reverse lookup | reverse resolution
      reverse name | reverse hostname | reverse ip | reverse record | no reverse | inverse dns | inverse lookup
      cannot find your reverse hostname | cannot find your hostname | can't find your hostname
      cannot resolve your hostname | cannot resolve your address | cannot find your reverse | unable to find your host
      unknown client host | client host rejected cannot find | cannot verify your hostname | unresolvable ip
      ip name lookup failed | ip name possibly forged | possibly forged hostname | forged hostname
      hostname is forged | dns entries … do not match | forward confirmed | fcrdns | forward and reverse
      hostname … does not resolve | hostname does not match | domain name … does not match ip
      name … does not resolve back | dns name … for your ip | helo command rejected | helo rejected
      ehlo rejected | helo name | ehlo name | helo hostname | ehlo hostname | helo string | helo argument
      invalid helo | invalid ehlo | bad helo | bad ehlo | forged helo | fake helo | helo does not | helo mismatch
      helo invalid | helo/ehlo | helo … invalid | helo … not resolve | helo … fqdn | helo … forged | helo … rejected
      bogus helo | ehlo argument | need fully-qualified hostname | need fully qualified hostname
      fully qualified host name in helo | hostname not fully qualified | helo not allowed | polite people say helo
      you must say helo | say helo first | please say helo | own ip … helo | hello name | hello command rejected
      greeting … invalid | server name … invalid | host name invalid | misconfigured mail server
      your server is misconfigured | dns … mail server's ip | ptr resource record | dns ptr | no dns ptr | bad dns ptr
      helo domain … not | helo domain … invalid | invalid domain name in helo | unverifyable sending ips
      unverifiable sending | my name was rejected | permits 2 unverifyable`),
    de: phraseList(
      `kein ptr-eintrag | ptr-eintrag | reverse-dns | reverse dns eintrag | helo-name | rechnername in helo | ungültiger helo`,
    ),
    fr: phraseList(`enregistrement ptr | dns inverse | reverse dns | résolution inverse`),
    es: phraseList(`registro ptr | dns inverso | resolución inversa`),
    it: phraseList(`record ptr | dns inverso | risoluzione inversa`),
    pt: phraseList(`registro ptr | dns reverso | dns inverso`),
    nl: phraseList(`ptr-record | reverse-dns-record`),
    pl: phraseList(`rekord ptr | odwrotny dns | brak rekordu ptr`),
    ru: phraseList(`запись ptr | обратная запись | обратной записи | обратная зона | ptr-запись`),
    ja: phraseList(`逆引き | ptrレコード`),
    zh: phraseList(`反向解析 | 反向域名 | ptr记录`),
    et: phraseList(`ptr kirje | pöördkirje`),
  },
  hints: phraseList(`no dns entry | helo | ehlo | ptr`),
  sisimai: ['requireptr', 'blocked'],
  kumomta: ['BadConfiguration'],
} as const satisfies ReasonFile;
