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
      accepts no email
      accepts no mail
      all mx records point to localhost
      configured not to accept
      configured not to receive
      configured to not accept
      configured to not receive
      could not find a mail exchanger or ip address
      do not accept mail
      does not accept any e-mail
      does not accept any email
      does not accept any mail
      does not accept e-mail
      does not accept email
      does not accept mail
      does not receive any email
      does not receive any mail
      does not receive email
      does not receive mail
      does not take network mail
      doesn't receive email according to the administrator
      domain is parked
      domain … not accepting email
      domain … not accepting mail
      email is not hosted here
      host unknown name server … no data known
      indicated no smtp service
      is not configured to accept email
      is not configured to accept mail
      is not configured to receive email
      is not configured to receive mail
      mail is not hosted here
      mail service is not offered
      never accepts email
      never accepts mail
      no data known
      no e-mail is accepted for
      no e-mail is received
      no email is accepted for
      no email is received
      no mail accepted here
      no mail is accepted for
      no mail is received
      no mail service at
      no mail service for
      no mx found for domain
      not a mail exchanger
      not accepting mail for this domain
      null mx
      null mx published
      nullmx
      parked domain
      publishes a null mx
      receives no mail
      returned null mx
      rfc 7505
      rfc7505
      send only system
      send-only domain
      send-only server
      server does not accept mail
      smtp service not available here
      takes no network mail
      this host does not receive
      this machine does not receive
      thus accepts no mail
    `),
    de: phraseList(`
      akzeptiert keine e-mail
      akzeptiert keine mail
      empfängt keine e-mail
      nimmt keine e-mail
      nimmt keine mail
      werden keine e-mails angenommen
      werden keine mails angenommen
    `),
    fr: phraseList(`
      n'accepte pas d'e-mail
      n'accepte pas de courrier
      n'accepte pas les e-mails
      ne reçoit pas de courrier
    `),
    es: phraseList(`
      dominio … no recibe correo
      no acepta correo
      no admite correo
    `),
    it: phraseList(`
      non accetta e-mail
      non accetta posta
      non riceve posta
    `),
    pt: phraseList(`
      não aceita correio
      não aceita e-mail
      não aceita email
      não recebe e-mail
      o domínio não aceita correio
    `),
    nl: phraseList(`
      accepteert geen e-mail
      accepteert geen mail
      ontvangt geen e-mail
    `),
    pl: phraseList(`
      domena nie przyjmuje
      nie odbiera poczty
      nie przyjmuje poczty
    `),
    ru: phraseList(`
      не принимает почту
    `),
    ja: phraseList(`
      ドメインではメールを受け付けておりません
      ドメインではメールを受信できません
      ドメインはメールを受け付けておりません
      ドメインはメールを受信しておりません
      メールを受け付けていません
      メールを受信しません
    `),
    zh: phraseList(`
      不接受邮件
      不接收邮件
      域名不接受邮件
      域名不接收邮件
      網域不接受郵件
      網域不接收郵件
    `),
    et: phraseList(`
      ei võta e-kirju vastu
      ei võta kirju vastu
    `),
    th: phraseList(`
      โดเมนนี้ไม่รับจดหมาย
      โดเมนนี้ไม่รับอีเมล
      โดเมนไม่รับอีเมล
    `),
    ko: phraseList(`
      도메인은 메일을 받지 않
      도메인은 메일을 수신하지 않
    `),
  },
  hints: [],
  sisimai: ['notaccept'],
  kumomta: ['BadDomain'],
} as const satisfies ReasonFile;
