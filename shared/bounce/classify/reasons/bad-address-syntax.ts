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
      lacks a domain | without a domain |
      not a valid address format | not a valid email address format |
      has no domain part | no domain part | invalid address blank | blank in local part | invalid address space | invalid internet address |
      illegal character in domain | invalid character in domain | illegal character in the domain | mailbox syntax |
      domain name required | email address syntax | e-mail address syntax | address syntax | user address required | rcpt to syntax error | syntax error in rcpt | bad address missing | invalid forward-path | invalid forward path | bad forward-path
      format of the address | format of the e-mail address | format of the email address | local part may not | local-part may not | missing at sign | no at sign | bad destination mailbox address syntax | bad address syntax | recipient address syntax
      invalid recipient syntax | malformed recipient | malformed recipient address | bad recipient address syntax
      syntax error in recipient | syntax error in mailbox address | syntax error … rcpt to
      syntax error … recipient address | invalid address syntax | address syntax error | address syntax is invalid
      recipient address has invalid syntax | not a valid rfc 5321 address | not a valid rfc-5321 address
      not a valid rfc-5322 address | not a valid rfc-2821 address | not a valid rfc 2821 address
      not rfc 5321 compliant recipient | illegal character in address | illegal characters in address
      invalid characters in address | invalid character in recipient | invalid characters in recipient
      invalid character in local part | restricted characters in address | bad character in address | missing domain
      domain part is missing | missing or malformed local part | malformed local part | local part is missing
      unqualified address | unqualified recipient | unqualified address not permitted
      recipient address must contain a domain | must have a domain | need fully-qualified recipient
      need fully qualified address | recipient … need fully-qualified address | address is not fully qualified
      address is malformed | address is incorrectly formatted | address is not formatted correctly
      address isn't in the correct format | address has incorrect format | invalid email address format
      invalid e-mail address format | email address is not in the correct format | bad email address format
      trailing dot in domain | domain name contains invalid | unmatched angle | recipient address contains invalid
      recipient address contains illegal | address contains invalid | address contains illegal
      recipientaddress is not valid smtp | invalid recipient address format | colon follows dot | local part too long
      user name too long | starts with … not a valid character | invalid smtp address | invalid x.400 address
      address literal … not allowed | domain literals not allowed | domain literal not | mailbox name invalid syntax
      recipient address is malformed | rcpt to … malformed address | unbalanced angle`),
    de: phraseList(`
      adresse ungültig formatiert | adressformat ist ungültig | ungültiges adressformat | adresse … falsches format
      syntaxfehler in der adresse | ungültige adresssyntax | syntaktisch falsch | syntaktisch ungültig | adresse … nicht korrekt formatiert`),
    fr: phraseList(
      `adresse mal formée | syntaxe d'adresse | adresse … mal formée | syntaxe de l'adresse | format de l'adresse | adresse … format incorrect`,
    ),
    es: phraseList(
      `dirección mal formada | sintaxis de la dirección | formato de la dirección | dirección … formato incorrecto`,
    ),
    it: phraseList(`sintassi dell'indirizzo | indirizzo malformato | formato dell'indirizzo`),
    pt: phraseList(`endereço mal formado | sintaxe do endereço | formato do endereço`),
    nl: phraseList(`ongeldig adresformaat | syntaxis van het adres | adres … onjuiste indeling`),
    pl: phraseList(`nieprawidłowy format adresu | błędna składnia adresu | składnia adresu`),
    ru: phraseList(
      `неверный формат адреса | некорректный адрес | недопустимый формат адреса | синтаксическая ошибка в адресе`,
    ),
    ja: phraseList(`アドレスの形式 | アドレスの書式 | 不正なメールアドレス`),
    zh: phraseList(`地址格式错误 | 地址格式不正确 | 地址格式有误 | 郵件地址格式 | 邮件地址格式`),
    et: phraseList(`vigane aadress | aadressi süntaks | aadressi vorming`),
  },
  hints: [],
  sisimai: ['syntaxerror', 'userunknown'],
  kumomta: ['InvalidRecipient'],
} as const satisfies ReasonFile;
