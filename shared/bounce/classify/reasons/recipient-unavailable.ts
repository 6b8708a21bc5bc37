import { phraseList } from './phrase-list.ts';
import type { ReasonFile } from './reason.ts';

export const recipientUnavailable = {
  id: 'recipient-unavailable',
  words: {
    en: {
      title: 'The server refused this recipient without saying why',
      short: 'Refused, unclear',
      meaning:
        'The answer was a general refusal such as "mailbox unavailable". The address may be wrong, or the mail was filtered.',
      nextStep:
        'Check the spelling and try once more later. If the same answer comes twice in a row, ask the person for another address.',
    },
    de: {
      title: 'Der Server hat diesen Empfänger ohne Begründung abgelehnt',
      short: 'Unklar abgelehnt',
      meaning:
        'Die Antwort war eine allgemeine Ablehnung wie „mailbox unavailable“. Die Adresse kann falsch sein, oder die Nachricht wurde ausgefiltert.',
      nextStep:
        'Prüfen Sie die Schreibweise und versuchen Sie es später noch einmal. Kommt zweimal dieselbe Antwort, fragen Sie die Person nach einer anderen Adresse.',
    },
  },
  type: 'soft',
  side: 'unclear',
  addressBad: null,
  codes: [],
  vagueCodes: [
    'x.1.0',
    'x.1.4',
    '4.1.1',
    '4.1.2',
    '4.1.3',
    '4.1.6',
    'x.2.0',
    'x.5.0',
    '4.2.1',
    '550',
    '551',
    '553',
    '450',
    '510',
    '511',
    '512',
    '513',
    '515',
    '521',
  ],
  phrases: {
    en: phraseList(`
      is not a registered gateway user
      recipient address rejected unverified address
      recipient temporarily unavailable
      recipient … temporarily unavailable
    `),
  },
  hints: phraseList(`
      account not available
      account unavailable
      address not valid
      address rejected
      all recipients refused
      all recipients rejected
      all recipients were rejected
      bad address
      bad host
      bestaat niet
      boîte aux lettres indisponible
      buzón no disponible
      caixa de correio indisponível
      cannot accept mail for this
      cannot be delivered to
      cannot deliver to recipient
      cannot route
      cannot verify recipient
      casella non disponibile
      could not verify recipient
      deactivated
      delivery to … is not possible
      disabled
      discontinued
      dns … not found
      does not exist
      existiert nicht
      following recipients was rejected
      inactive
      invalid address
      invalid mailbox or access denied
      mail for this recipient
      mailbox access denied
      mailbox busy
      mailbox in use
      mailbox is busy
      mailbox is currently unavailable
      mailbox is temporarily
      mailbox is unavailable
      mailbox name not allowed
      mailbox niet beschikbaar
      mailbox not available
      mailbox temporarily unavailable
      mailbox unavailable
      mailbox … refused
      message filtered
      n'existe pas
      nie istnieje
      no existe
      no longer active
      no longer active here
      no valid recipient
      no valid recipients
      non esiste
      not a local user
      not active
      not exist
      não existe
      postfach nicht verfügbar
      postkast ei ole saadaval
      rcpt rejected
      recipient address rejected
      recipient cannot be verified
      recipient could not be verified
      recipient denied
      recipient is temporarily
      recipient not accepted
      recipient not available
      recipient not ok
      recipient rejected
      recipient unavailable
      recipient … rejected
      recipients rejected
      recipients were refused
      recipients were rejected
      rejected by a remote mail server
      rejected by destination domain
      requested action not taken
      requested mail action aborted
      requested mail action not taken
      skrzynka niedostępna
      suspended
      syntax error in address
      temporarily locked
      unable to route
      unable to verify address
      unable to verify recipient
      unable to verify user
      unverified address
      user is temporarily
      user not available
      user not local
      user reject
      user rejected
      user unavailable
      wrong address
      не существует
      ящик недоступен
      メールボックスは利用できません
      不存在
      邮箱不可用
    `),
  sisimai: ['filtered', 'onhold'],
  kumomta: ['Uncategorized'],
} as const satisfies ReasonFile;
