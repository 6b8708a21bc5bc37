import { phraseList } from './phrase-list.ts';
import type { ReasonFile } from './reason.ts';

export const badAddressSyntax = {
  id: 'bad-address-syntax',
  words: {
    en: {
      title: 'The address is not written correctly',
      short: 'Badly written',
      meaning:
        'The address has a form that mail servers cannot accept, such as a missing part, a space or an odd sign.',
      nextStep: 'Correct the address and send again.',
    },
    de: {
      title: 'Die Adresse ist nicht richtig geschrieben',
      short: 'Falsch geschrieben',
      meaning:
        'Die Adresse hat eine Form, die Mailserver nicht annehmen: Ein Teil fehlt, ein Leerzeichen oder ein unerlaubtes Zeichen steht darin.',
      nextStep: 'Berichtigen Sie die Adresse und senden Sie erneut.',
    },
  },
  type: 'hard',
  side: 'address',
  addressBad: true,
  codes: ['5.1.3'],
  vagueCodes: [],
  phrases: {
    en: phraseList(`
      address contains illegal
      address contains invalid
      address has incorrect format
      address is incorrectly formatted
      address is malformed
      address is not formatted correctly
      address is not fully qualified
      address isn't in the correct format
      address literal … not allowed
      address syntax
      address syntax is invalid
      bad address missing
      bad address syntax
      bad character in address
      bad destination mailbox address syntax
      bad email address format
      bad forward-path
      bad recipient address syntax
      blank in local part
      colon follows dot
      domain literal not
      domain literals not allowed
      domain name contains invalid
      domain name required
      domain part is missing
      dots in a row
      e-mail address syntax
      email address is not in the correct format
      email address syntax
      format of the address
      format of the e-mail address
      format of the email address
      has no domain part
      illegal character in address
      illegal character in domain
      illegal character in the domain
      illegal characters in address
      invalid address blank
      invalid address space
      invalid address syntax
      invalid character in domain
      invalid character in local part
      invalid character in recipient
      invalid characters in address
      invalid characters in recipient
      invalid e-mail address format
      invalid email address format
      invalid forward path
      invalid internet address
      invalid recipient address format
      invalid recipient syntax
      invalid smtp address
      invalid x.400 address
      lacks a domain
      local part is missing
      local part may not
      local part too long
      mailbox name invalid syntax
      mailbox syntax
      malformed local part
      malformed recipient
      missing at sign
      missing domain
      missing or malformed local part
      must have a domain
      need fully qualified address
      need fully-qualified recipient
      no at sign
      no domain part
      not a valid address format
      not a valid email address format
      not a valid rfc 2821 address
      not a valid rfc 5321 address
      not a valid rfc-5322 address
      not how an e-mail address is written
      not how an email address is written
      not rfc 5321 compliant recipient
      rcpt to syntax error
      rcpt to … malformed address
      recipient address has invalid syntax
      recipient address must contain a domain
      recipient address syntax
      recipient … need fully-qualified address
      recipientaddress is not valid smtp
      restricted characters in address
      starts with … not a valid character
      syntax error in mailbox address
      syntax error in rcpt
      syntax error in recipient
      syntax error … rcpt to
      syntax error … recipient address
      trailing dot in domain
      unbalanced angle
      unmatched angle
      unqualified address
      unqualified address not permitted
      unqualified recipient
      user address required
      user name too long
      without a domain
    `),
    de: phraseList(`
      adresse ungültig formatiert
      adresse … falsches format
      adresse … nicht korrekt formatiert
      adressformat ist ungültig
      syntaktisch falsch
      syntaktisch ungültig
      syntaxfehler in der adresse
      ungültige adresssyntax
      ungültiges adressformat
    `),
    fr: phraseList(`
      adresse … format incorrect
      adresse … mal formée
      format de l'adresse
      syntaxe d'adresse
      syntaxe de l'adresse
    `),
    es: phraseList(`
      dirección mal formada
      dirección … formato incorrecto
      formato de la dirección
      sintaxis de la dirección
    `),
    it: phraseList(`
      formato dell'indirizzo
      sintassi dell'indirizzo
    `),
    pt: phraseList(`
      endereço mal formado
      formato do endereço
      sintaxe do endereço
    `),
    nl: phraseList(`
      adres … onjuiste indeling
      ongeldig adresformaat
      syntaxis van het adres
    `),
    pl: phraseList(`
      błędna składnia adresu
      nieprawidłowy format adresu
      składnia adresu
    `),
    ru: phraseList(`
      неверный формат адреса
      недопустимый формат адреса
      некорректный адрес
      синтаксическая ошибка в адресе
    `),
    ja: phraseList(`
      アドレスの形式
      アドレスの書式
      不正なメールアドレス
    `),
    zh: phraseList(`
      地址格式不正确
      地址格式有误
      地址格式错误
      邮件地址格式
      郵件地址格式
    `),
    et: phraseList(`
      aadressi süntaks
      aadressi vorming
      vigane aadress
    `),
  },
  hints: [],
  sisimai: ['syntaxerror', 'userunknown'],
  kumomta: ['InvalidRecipient'],
} as const satisfies ReasonFile;
