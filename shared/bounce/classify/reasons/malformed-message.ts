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
      8 bit data
      8-bit
      8bit characters
      address has been ignored
      bad header
      bad sequence
      badly formatted
      bare carriage
      bare cr
      bare lf
      bare line feed
      bare linefeed
      bare newline
      bare newlines
      body type not supported
      broken mime
      character set
      charset not
      command not implemented
      command not recognized
      command parameter not implemented
      command unrecognized
      commands out of order
      content conversion
      conversion failed
      conversion not supported
      conversion required
      data format error
      date header is missing
      date header … missing
      does not comply with rfc
      does not conform to rfc
      duplicate header
      duplicate headers
      duplicated message-id
      empty from
      empty message
      field given
      format restriction
      fragmented message
      from address in the header
      from header is missing
      from header … empty
      from header … invalid
      from header … missing
      has no … header
      header contains illegal
      header contains invalid
      header contains non
      header field
      header fields … missing
      header is missing
      header missing
      header syntax
      headers are not
      headers contain
      headers missing
      html only
      illegal header
      improper command
      internationalized
      invalid domain in header
      invalid domain in message-id
      invalid domain in received
      invalid format
      invalid header
      invalid headers
      invalid message header
      invalid mime
      invalid parameter
      lacks a
      line length
      line too long
      lines too long
      lone cr
      lone lf
      malformed header
      malformed message
      malformed mime
      maximum line length
      may not follow
      message body is empty
      message could not be converted
      message format
      message has no content
      message is empty
      message is malformed
      message-id header
      mime content
      mime error
      mime format
      mime message
      mime parts
      mime structure
      mime type not
      missing a valid
      missing date
      missing from header
      missing header
      missing headers
      missing mandatory
      missing message-id
      missing required header
      more than one from
      multiple addresses in from
      multiple from
      multiple from addresses
      multiple headers
      multiple instances
      naked lf
      no date header
      no from header
      no message body
      no message-id header
      no resent-from field
      no subject header
      no to header
      no valid from
      non-ascii characters
      non-ascii headers
      non-compliant with rfc
      not a valid message
      not compliant with rfc
      not compliant with … rfc
      not in accordance with rfc
      not rfc 2822
      not rfc compliant
      nul bytes
      nul character
      nul characters
      null byte
      null character
      null characters
      out of sequence
      partial message
      required header
      rfc 2822 compliant
      rfc 2822 format
      rfc 5321 compliant
      rfc 5322 compliant
      rfc 5322 header
      rfc 5322 specifications
      rfc 822 compliant
      rfc compliance
      rfc violation
      rfc2822 compliant
      rfc5322 compliant
      smtputf8
      stray newline
      synchronization error
      syntax error in parameters
      syntax error … parameters
      syntax errors in message header
      too many hops header
      unencoded
      unknown command
      unrecognized command
      unsupported charset
      unsupported option
      unsupported parameter
      violates rfc
      without a date
      without a date header
      without a message-id
      without a subject
      without message-id
    `),
    de: phraseList(`
      fehlende kopfzeile
      fehlerhafte nachricht
      kopfzeile fehlt
      nicht rfc-konform
      ungültiger header
      ungültiges format der nachricht
    `),
    fr: phraseList(`
      en-tête manquant
      en-tête … invalide
      message mal formé
      non conforme
    `),
    es: phraseList(`
      encabezado … no válido
      falta el encabezado
      mensaje mal formado
      no cumple con rfc
    `),
    it: phraseList(`
      intestazione mancante
      manca l'intestazione
      messaggio malformato
      messaggio non valido
    `),
    pt: phraseList(`
      cabeçalho ausente
      cabeçalho inválido
      mensagem malformada
      não está em conformidade
    `),
    nl: phraseList(`
      header ontbreekt
      ongeldige header
      onjuist opgemaakt bericht
    `),
    pl: phraseList(`
      brak nagłówka
      niepoprawny format wiadomości
      nieprawidłowy nagłówek
    `),
    ru: phraseList(`
      неверный заголовок
      неверный формат сообщения
      некорректный заголовок
      отсутствует заголовок
    `),
    ja: phraseList(`
      ヘッダが不正
      ヘッダーがありません
      ヘッダーが不正
      不正な形式
    `),
    zh: phraseList(`
      信头
      格式错误
      邮件头
      邮件格式
    `),
    et: phraseList(`
      päis puudub
      vigane kiri
      vigane päis
    `),
  },
  hints: phraseList(`
      8bit
      header
      header error
      malformed
      non-ascii
      protocol error
      protocol violation
      rfc 2822
      rfc 5321
      rfc 5322
      rfc 822
      smtp protocol
      syntax error
    `),
  sisimai: ['notcompliantrfc', 'syntaxerror', 'contenterror'],
  kumomta: ['ProtocolErrors'],
} as const satisfies ReasonFile;
