import { phraseList } from './phrase-list.ts';
import type { ReasonFile } from './reason.ts';

export const senderRejected = {
  id: 'sender-rejected',
  words: {
    en: {
      title: 'Your own address was refused',
      short: 'Sender refused',
      meaning: "The recipient's server does not accept your sender address or the domain it belongs to.",
      nextStep: 'Check your own address in the account settings. Its domain must exist and be able to receive mail.',
    },
    de: {
      title: 'Ihre eigene Adresse wurde abgelehnt',
      short: 'Absender abgelehnt',
      meaning: 'Der Server des Empfängers nimmt Ihre Absenderadresse oder deren Domain nicht an.',
      nextStep:
        'Prüfen Sie Ihre eigene Adresse in den Kontoeinstellungen. Ihre Domain muss bestehen und E-Mails empfangen können.',
    },
  },
  type: 'soft',
  side: 'sender-domain',
  addressBad: false,
  codes: ['x.1.7', 'x.1.8', 'x.7.27', '5.7.60', '5.7.750', '5.7.501', '5.7.502', '5.7.503', '5.1.9'],
  vagueCodes: ['517'],
  phrases: {
    en: phraseList(`
      accept no mail from
      accepts no mail from
      access denied … sender
      address not owned
      bad outbound sender
      bad return path
      bad sender
      bad sender address
      bad sender syntax
      bad sender's mailbox
      bad sender's system address
      badmailfrom
      blacklisted sender
      blocked sender
      callback setup failed
      callback verification
      callout … sender
      cannot verify sender
      could not complete sender verify
      couldn't verify sender
      do not accept mail from this domain
      do not take mail from
      does not accept mail from your
      domain must exist
      domain must resolve
      domain of sender
      domain you are sending from
      don't accept mail from
      email address is not verified
      empty sender
      envelope from
      envelope sender
      fake sender
      from address is not
      from address not owned
      from address not verified
      from address rejected
      from domain must resolve
      from this domain not allowed
      identity … not verified
      illegal sender
      invalid sender
      list of refused senders
      mail from address
      mail from denied
      mail from domain
      mail from must
      mail from this sender
      mail from your domain
      mail from … refused
      messages from your domain
      need fully-qualified sender
      no access for this domain
      no access for this user
      no mail accepted from
      no mx for sender
      not accept mail from this
      not accepting mail from this sender
      not allowed to send as
      not owned by user
      null reverse path
      null sender is not allowed
      null sender not allowed
      refuse mail from
      return address
      return address does not exist
      return path rejected
      reverse path
      reverse-path rejected
      send as
      sendas
      sendasdenied
      sender access denied
      sender address blocked
      sender address could not be verified
      sender address denied
      sender address does not belong
      sender address is blacklisted
      sender address not allowed
      sender address refused
      sender address rejected
      sender address syntax
      sender address verification
      sender address … block list
      sender address … deny list
      sender black listed
      sender blacklisted
      sender blocked
      sender blocklisted
      sender cannot be verified
      sender could not be verified
      sender denied
      sender domain black listed
      sender domain blocked
      sender domain listed
      sender domain must
      sender domain must exist
      sender domain must resolve
      sender domain rejected
      sender email address rejected
      sender hangup
      sender has been rejected
      sender in blacklist
      sender in dynamic
      sender is blacklisted
      sender is blocked
      sender is not allowed
      sender is rejected
      sender must
      sender mx
      sender not allowed
      sender not permitted
      sender refused
      sender rejected
      sender unverified
      sender verification failed
      sender verify
      sender verify callout
      sender verify failed
      sender … does not have mx
      sender … domain not found
      sender … need fully-qualified
      sender … no mx
      sender's address could not be verified
      sender's address … blacklist
      sender's address … not be verified
      sender's mail server
      senderror
      take no mail from
      takes no mail from
      unable to verify sender
      unresolvable sender
      unresolveable sender
      unverified sender
      used for sending
      verify sender
      verify your sender
      want no mail from
      we do not accept mail from this address
      your address … blocked
      your domain is not allowed
      your e-mail address … rejected
      your email address was rejected
      your email address … blacklist
      your sender domain
    `),
    de: phraseList(`
      absender abgelehnt
      absender blockiert
      absender nicht erlaubt
      absender … abgelehnt
      absenderadresse abgelehnt
      absenderadresse nicht
      absenderadresse … ungültig
      absenderdomain
      ungültiger absender
    `),
    fr: phraseList(`
      adresse d'expédition
      adresse de l'expéditeur
      domaine de l'expéditeur
      expéditeur bloqué
      expéditeur refusé
      expéditeur rejeté
      expéditeur … refusé
    `),
    es: phraseList(`
      dirección de remitente
      dirección del remitente
      dominio del remitente
      remitente bloqueado
      remitente rechazado
    `),
    it: phraseList(`
      dominio del mittente
      indirizzo del mittente
      mittente bloccato
      mittente rifiutato
    `),
    pt: phraseList(`
      domínio do remetente
      endereço do remetente
      remetente bloqueado
      remetente rejeitado
    `),
    nl: phraseList(`
      afzender geweigerd
      afzenderadres
      domein van de afzender
      ongeldige afzender
    `),
    pl: phraseList(`
      adres nadawcy
      domena nadawcy
      nadawca odrzucony
      nadawca zablokowany
      nieprawidłowy nadawca
      nieznany nadawca
    `),
    ru: phraseList(`
      адрес отправителя
      домен отправителя
      неизвестный отправитель
      отправитель отклонен
    `),
    ja: phraseList(`
      差出人のメールアドレス
      差出人アドレス
      差出人メールアドレス
      送信元アドレス
      送信元ドメイン
      送信者が拒否
      送信者のドメイン
      送信者のメールアドレス
      送信者アドレス
    `),
    zh: phraseList(`
      发件人不存在
      发件人地址
      发件人域名
      发件人被拒绝
      发件人邮箱
      发件地址
      发信人
      发信人地址
      发信域名
      寄件人地址
      寄件者被拒
    `),
    et: phraseList(`
      saatja aadress
      saatja domeen
      saatja tagasi lükatud
      tundmatu saatja
    `),
  },
  hints: phraseList(`
      mail from … not allowed
      mail from … rejected
      sender
      your address
      your domain
      your email address
    `),
  sisimai: ['rejected'],
  kumomta: ['InvalidSender'],
} as const satisfies ReasonFile;
