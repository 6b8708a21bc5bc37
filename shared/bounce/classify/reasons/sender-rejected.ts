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
      sender address … deny list | sender address … block list | take no mail from | takes no mail from | accept no mail from | accepts no mail from | want no mail from | do not take mail from | don't take mail from | sender's address could not be verified | sender's address … not be verified | used for sending | sender address rejected | sender rejected | sender address refused | sender refused | sender denied
      sender address denied | sender not allowed | sender blocked | sender address blocked | sender is blocked
      blocked sender | sender is not allowed | sender address not allowed | sender domain rejected
      sender domain blocked | sender domain not found | sender domain does not exist | sender domain must
      sender domain must exist | sender domain must resolve | domain of sender | sender's domain does not exist
      domain of sender address … does not exist | domain of sender address … does not resolve
      domain of sender … not exist | sender … domain not found | unresolvable sender | unresolveable sender
      cannot resolve your domain | could not resolve sender | sender domain … not exist | sender domain … invalid
      invalid sender | sender invalid | sender is invalid | invalid sender domain | invalid sender address
      bad sender | bad sender address | bad sender's mailbox | bad sender's system address | illegal sender
      sender unknown | unknown sender | sender not found | sender does not exist | sender address does not exist
      nonexistent sender | sender not exist | sender verify failed | sender verify | sender verification failed
      sender address verification | sender verify callout | could not complete sender verify | callout … sender
      callback setup failed | callback verification | verify sender | verify your sender
      sender address could not be verified | sender cannot be verified | cannot verify sender | couldn't verify sender
      can't verify sender | unable to verify sender | sender unverified | sender could not be verified
      unverified sender | sender not permitted | sender email address rejected | mail from denied | mail from address
      from address rejected | mail from … refused | mail from domain | mail from your domain | return path rejected
      from address not verified | from address is not | email address is not verified | identity … not verified
      envelope sender | return address | envelope from | envelope-from | mail from must | sender must
      reverse-path rejected | reverse path | your address … blocked | your email address … blacklist
      your e-mail address … rejected | your domain is not allowed | not accepting mail from this sender
      no mail accepted from | mail from this sender | from this domain not allowed
      we do not accept mail from this address | do not accept mail from this domain | does not accept mail from your
      not accept mail from this | don't accept mail from | refuse mail from | messages from your domain
      your sender domain | domain you are sending from | your email address was rejected | unregistered sender
      sender is not registered | send as | sendas | sendasdenied | not allowed to send as | senderror
      not owned by user | sender address does not belong | sender blacklisted | sender is blacklisted
      sender address is blacklisted | sender blocklisted | blacklisted sender | sender in blacklist
      sender's address … blacklist | sender domain listed | sender in dynamic | sender access denied
      access denied … sender | need fully-qualified sender | sender … need fully-qualified | sender address syntax
      bad sender syntax | malformed sender | sender has been rejected | return address does not exist
      sender … does not have mx | sender mx | sender … no mx | no mx for sender | sender's mail server
      sender black listed | sender domain black listed | no access for this domain | no access for this user
      from domain must resolve | domain must resolve | domain must exist | null sender is not allowed
      null sender not allowed | empty sender | null reverse path | badmailfrom | list of refused senders | from address not owned | address not owned | sender is rejected | fake sender
      sender hangup | bad return path | bad outbound sender`),
    de: phraseList(`
      absender abgelehnt | absenderadresse nicht | absenderadresse abgelehnt | absenderadresse … ungültig | absender unbekannt | absenderdomain | absender gesperrt
      absender blockiert | absender nicht erlaubt | ungültiger absender | absenderadresse existiert nicht | absender … abgelehnt`),
    fr: phraseList(
      `expéditeur refusé | adresse d'expédition | expéditeur rejeté | adresse de l'expéditeur | domaine de l'expéditeur | expéditeur inconnu | expéditeur bloqué | expéditeur … refusé`,
    ),
    es: phraseList(
      `remitente rechazado | dirección de remitente | remitente bloqueado | dirección del remitente | dominio del remitente | remitente desconocido | remitente no válido`,
    ),
    it: phraseList(
      `mittente rifiutato | mittente bloccato | indirizzo del mittente | dominio del mittente | mittente sconosciuto | mittente non valido`,
    ),
    pt: phraseList(
      `remetente rejeitado | remetente bloqueado | endereço do remetente | domínio do remetente | remetente desconhecido | remetente inválido`,
    ),
    nl: phraseList(
      `afzender geweigerd | afzender geblokkeerd | afzenderadres | afzender onbekend | domein van de afzender | ongeldige afzender`,
    ),
    pl: phraseList(
      `nadawca odrzucony | nadawca zablokowany | adres nadawcy | domena nadawcy | nieznany nadawca | nieprawidłowy nadawca`,
    ),
    ru: phraseList(
      `отправитель отклонен | отправитель заблокирован | адрес отправителя | домен отправителя | неизвестный отправитель`,
    ),
    ja: phraseList(
      `差出人のメールアドレス | 差出人メールアドレス | 送信者のメールアドレス | 送信者アドレス | 送信者が拒否 | 送信者アドレス | 送信元アドレス | 差出人アドレス | 送信者のドメイン | 送信元ドメイン`,
    ),
    zh: phraseList(
      `发信人 | 发件人邮箱 | 寄件人地址 | 发件人地址 | 发件人域名 | 发信人地址 | 发信域名 | 发件人被拒绝 | 寄件者被拒 | 发件地址 | 发件人不存在`,
    ),
    et: phraseList(`saatja aadress | saatja on blokeeritud | saatja domeen | saatja tagasi lükatud | tundmatu saatja`),
  },
  hints: phraseList(`
      sender | your email address | your address | your domain | mail from … rejected | mail from … not allowed
      mail from rejected`),
  sisimai: ['rejected'],
  kumomta: ['InvalidSender'],
} as const satisfies ReasonFile;
