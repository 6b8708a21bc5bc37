import { phraseList } from './phrase-list.ts';
import type { ReasonFile } from './reason.ts';

export const domainTakesNoMail = {
  id: 'domain-takes-no-mail',
  words: {
    en: {
      title: 'This domain does not accept e-mail',
      short: 'Takes no mail',
      meaning: 'The domain exists, but its owner has made known that it receives no e-mail at all.',
      nextStep: 'Ask the person for another address and take this one off your list.',
    },
    de: {
      title: 'Diese Domain nimmt keine E-Mails an',
      short: 'Nimmt keine Mail',
      meaning: 'Die Domain gibt es, aber ihr Inhaber hat bekannt gemacht, dass sie überhaupt keine E-Mails empfängt.',
      nextStep: 'Fragen Sie die Person nach einer anderen Adresse und streichen Sie diese aus Ihrem Verteiler.',
    },
  },
  type: 'hard',
  side: 'address',
  addressBad: true,
  codes: [],
  vagueCodes: ['556'],
  phrases: {
    en: phraseList(`
      rfc 7505 | rfc7505 |
      thus accepts no mail | publishes a null mx | null mx published |
      null mx | nullmx | does not accept any email | does not accept any e-mail | doesn't accept any email | mail service is not offered | does not receive any email | no mail service at | never accepts mail | never accepts email | no mail is accepted for | no email is accepted for | no e-mail is accepted for | no mail is received
      no e-mail is received | no email is received | configured not to receive | configured not to accept | configured to not accept | configured to not receive | send-only system | send only system
      send-only server | send-only domain | publishes a null mx | does not receive any mail | doesn't receive any mail | does not accept any mail | does not accept mail | does not accept email | does not accept e-mail | doesn't accept mail
      doesn't accept email | doesn't accept e-mail | do not accept mail | does not receive mail
      does not receive email | not accepting mail for this domain | domain … not accepting mail
      domain … not accepting email | accepts no mail | accepts no email | receives no mail
      server does not accept mail | no mail accepted here | not a mail exchanger | no mail service for
      this machine does not receive | this host does not receive | is not configured to receive mail
      is not configured to receive email | is not configured to accept mail | is not configured to accept email
      all mx records point to localhost | smtp service not available here | domain is parked | parked domain
      email is not hosted here | mail is not hosted here | couldn't find a mail exchanger or ip address
      could not find a mail exchanger or ip address | doesn't receive email according to the administrator
      doesn't receive email | doesn't receive mail | returned null mx | indicated no smtp service
      no mx found for domain | host unknown name server … no data known | no data known`),
    de: phraseList(
      `werden keine e-mails angenommen | werden keine mails angenommen | nimmt keine e-mail | nimmt keine mail | empfängt keine e-mail | akzeptiert keine e-mail | akzeptiert keine mail`,
    ),
    fr: phraseList(
      `n'accepte pas de courrier | n'accepte pas les e-mails | ne reçoit pas de courrier | n'accepte pas d'e-mail`,
    ),
    es: phraseList(`no acepta correo | dominio … no recibe correo | no admite correo`),
    it: phraseList(`non accetta posta | non accetta e-mail | non riceve posta`),
    pt: phraseList(`não aceita e-mail | não aceita email | não recebe e-mail`),
    nl: phraseList(`accepteert geen e-mail | accepteert geen mail | ontvangt geen e-mail`),
    pl: phraseList(`nie przyjmuje poczty | domena nie przyjmuje | nie odbiera poczty`),
    ru: phraseList(`домен не принимает почту | не принимает почту`),
    ja: phraseList(`メールを受け付けていません | メールを受信しません`),
    zh: phraseList(`域名不接收邮件 | 不接收邮件 | 不接受邮件`),
    et: phraseList(`ei võta kirju vastu | ei võta e-kirju vastu`),
  },
  hints: [],
  sisimai: ['notaccept'],
  kumomta: ['BadDomain'],
} as const satisfies ReasonFile;
