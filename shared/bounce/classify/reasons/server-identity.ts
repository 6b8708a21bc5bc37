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
      address of the client does not match
      bad dns ptr
      bad ehlo
      bad helo
      bogus helo
      cannot find your hostname
      cannot find your reverse
      cannot find your reverse hostname
      cannot resolve your address
      cannot resolve your hostname
      cannot verify your hostname
      client address does not match
      client host not found
      client host rejected cannot find
      client host rejected unknown host
      client hostname mismatch
      client name … does not resolve
      dns entries … do not match
      dns name … for your ip
      dns ptr
      dns … mail server's ip
      does not match its host name
      does not match its hostname
      does not match its name
      does not resolve to your address
      domain name … does not match ip
      ehlo argument
      ehlo domain
      ehlo hostname
      ehlo name
      ehlo rejected
      fake helo
      fcrdns
      forged helo
      forged hostname
      forward and reverse
      forward confirmed
      fully qualified host name in helo
      greeting must
      greeting name
      greeting … invalid
      hello command rejected
      hello name
      helo argument
      helo command rejected
      helo does not
      helo domain … not
      helo hostname
      helo mismatch
      helo name
      helo not allowed
      helo rejected
      helo string
      helo … forged
      helo … fqdn
      helo … invalid
      helo … not resolve
      helo … rejected
      helo/ehlo
      host name invalid
      hostname does not match
      hostname is forged
      hostname not fully qualified
      hostname … does not resolve
      invalid domain name in helo
      inverse dns
      inverse lookup
      ip name lookup failed
      ip name possibly forged
      misconfigured mail server
      missing ptr
      my name was rejected
      name of the client does not resolve
      name … does not resolve back
      need fully qualified hostname
      no dns ptr
      no ptr
      no reverse
      own ip … helo
      permits 2 unverifyable
      please say helo
      polite people say helo
      possibly forged hostname
      ptr check
      ptr lookup
      ptr name
      ptr record
      ptr record found
      ptr resource record
      ptr … do not match
      ptr … required
      rdns
      reverse dns
      reverse hostname
      reverse ip
      reverse lookup
      reverse name
      reverse names of the client differ
      reverse record
      reverse resolution
      say helo first
      server name … invalid
      unable to find your host
      unknown client host
      unknown client rejected
      unresolvable ip
      unverifiable sending
      unverifyable sending ips
      without ptr
      you must say helo
      your greeting
      your server is misconfigured
    `),
    de: phraseList(`
      adresse des clients stimmen nicht überein
      hostname passt nicht zur
      hostname stimmt nicht
      kein ptr-eintrag
      name stimmt nicht mit der ip
      name und adresse … stimmen nicht
      passt nicht zum hostnamen
      ptr-eintrag
      rechnername in helo
      reverse dns eintrag
    `),
    fr: phraseList(`
      dns inverse
      enregistrement ptr
      nom d'hôte ne correspond pas
      résolution inverse
    `),
    es: phraseList(`
      dns inverso
      nombre de host no coincide
      nombre del servidor no coincide
      registro ptr
      resolución inversa
    `),
    it: phraseList(`
      nome del server non corrisponde
      nome host non corrisponde
      record ptr
      risoluzione inversa
    `),
    pt: phraseList(`
      dns reverso
      nome do host não corresponde
      nome do servidor não corresponde
    `),
    nl: phraseList(`
      hostnaam komt niet overeen
      reverse-dns-record
    `),
    pl: phraseList(`
      brak rekordu ptr
      nazwa hosta nie zgadza
      odwrotny dns
      rekord ptr
    `),
    ru: phraseList(`
      ptr-запись
      запись ptr
      имя хоста не соответствует
      обратная запись
      обратная зона
      обратной записи
    `),
    ja: phraseList(`
      ptrレコード
      逆引き
    `),
    zh: phraseList(`
      ptr记录
      反向域名
      反向解析
    `),
    et: phraseList(`
      ptr kirje
      pöördkirje
    `),
  },
  hints: phraseList(`
      ehlo
      helo
      no dns entry
      ptr
    `),
  sisimai: ['requireptr', 'blocked'],
  kumomta: ['BadConfiguration'],
} as const satisfies ReasonFile;
