import { phraseList } from './phrase-list.ts';
import type { ReasonFile } from './reason.ts';

export const malformedMessage = {
  id: 'malformed-message',
  words: {
    en: {
      title: 'The message is not in a form the server accepts',
      short: 'Malformed',
      meaning: 'A header is missing or doubled, or the message is written in a way this server does not understand.',
      nextStep: 'Update or change your mail program, then write the message anew and send it again.',
    },
    de: {
      title: 'Der Server nimmt die Form der Nachricht nicht an',
      short: 'Fehlerhafte Form',
      meaning:
        'Eine Kopfzeile fehlt oder ist doppelt, oder die Nachricht ist so geschrieben, dass dieser Server sie nicht versteht.',
      nextStep:
        'Aktualisieren oder wechseln Sie Ihr Mailprogramm, schreiben Sie die Nachricht neu und senden Sie sie noch einmal.',
    },
  },
  type: 'soft',
  side: 'message',
  addressBad: false,
  codes: [
    'x.6.0',
    'x.6.1',
    'x.6.2',
    'x.6.3',
    'x.6.5',
    'x.6.6',
    'x.6.7',
    'x.6.8',
    'x.6.9',
    '5.6.11',
    '5.7.512',
    '5.1.20',
    '5.5.6',
  ],
  vagueCodes: ['x.5.1', 'x.5.2', 'x.5.4', 'x.5.5', 'x.6.4', '500', '501', '502', '503', '504', '455', '555'],
  phrases: {
    en: phraseList(`
      rfc 5322 compliant | rfc 2822 compliant | rfc 822 compliant | rfc5322 compliant | rfc2822 compliant
      rfc 5321 compliant | not rfc compliant | not compliant with rfc | rfc compliance | does not conform to rfc
      does not comply with rfc | rfc 2822 format | not rfc 2822 | violates rfc | rfc violation
      non-compliant with rfc | not in accordance with rfc | rfc 5322 specifications | not compliant with … rfc
      nul characters | null characters | nul bytes | without a message-id | without message-id | without a date | without a subject | invalid domain in message-id | invalid domain in received | invalid domain in header | bare lf | bare line feed | bare linefeed | bare cr | bare carriage | stray newline | bare newline | naked lf
      missing from header | from header is missing | no from header | missing header | missing headers
      header missing | headers missing | missing required header | missing a valid | lacks a | no valid from
      message-id header | missing message-id | missing date | missing mandatory | required header | header is missing
      invalid header | invalid headers | invalid message header | header syntax | syntax errors in message header
      bad header | illegal header | malformed header | headers are not | multiple from | more than one from
      multiple addresses in from | multiple from addresses | duplicate header | duplicate headers | multiple headers
      multiple instances | empty from | from address in the header | 8-bit | 8 bit data | nul character
      null character | null byte | smtputf8 | internationalized | character set | charset not | unsupported charset
      mime structure | mime error | malformed mime | mime message | mime format | broken mime | mime type not
      message is malformed | malformed message | mime parts | badly formatted | invalid format | message format
      conversion required | conversion not supported | conversion failed | content conversion
      message could not be converted | line too long | lines too long | line length | maximum line length
      too many hops header | partial message | fragmented message | empty message | message is empty | no message body
      message body is empty | message has no content | improper command | command unrecognized | unrecognized command
      command not recognized | unknown command | command not implemented | command parameter not implemented
      syntax error in parameters | syntax error … parameters | out of sequence | bad sequence | commands out of order
      synchronization error | invalid parameter | unsupported parameter | unsupported option | data format error
      body type not supported | unencoded | html only | from header … missing | from header … invalid
      from header … empty | no from: header | header contains illegal | header contains invalid | header contains non
      headers contain | header field | 8bit characters | non-ascii characters | non-ascii headers
      header fields … missing | no resent-from field | field given | rfc 5322 header | date header … missing
      not a valid message | may not follow | address has been ignored | format restriction | bare newlines | lone cr
      lone lf | invalid mime | mime content | duplicated message-id`),
    de: phraseList(
      `kopfzeile fehlt | fehlende kopfzeile | nicht rfc-konform | ungültiger header | fehlerhafte nachricht | ungültiges format der nachricht`,
    ),
    fr: phraseList(`en-tête manquant | en-tête … invalide | message mal formé | non conforme`),
    es: phraseList(`falta el encabezado | encabezado … no válido | mensaje mal formado | no cumple con rfc`),
    it: phraseList(`intestazione mancante | messaggio non valido | messaggio malformato | non conforme`),
    pt: phraseList(`cabeçalho ausente | cabeçalho inválido | mensagem malformada | não está em conformidade`),
    nl: phraseList(`ongeldige header | header ontbreekt | onjuist opgemaakt bericht`),
    pl: phraseList(`brak nagłówka | nieprawidłowy nagłówek | niepoprawny format wiadomości`),
    ru: phraseList(`отсутствует заголовок | неверный заголовок | некорректный заголовок | неверный формат сообщения`),
    ja: phraseList(`ヘッダーがありません | ヘッダが不正 | ヘッダーが不正 | 不正な形式`),
    zh: phraseList(`邮件格式 | 信头 | 邮件头 | 格式错误`),
    et: phraseList(`vigane päis | päis puudub | vigane kiri`),
  },
  hints: phraseList(`
      header | malformed | rfc 5321 | rfc 5322 | rfc 2822 | rfc 822 | protocol error | protocol violation
      header error | syntax error | smtp protocol | non-ascii | 8bit`),
  sisimai: ['notcompliantrfc', 'syntaxerror', 'contenterror'],
  kumomta: ['ProtocolErrors'],
} as const satisfies ReasonFile;
