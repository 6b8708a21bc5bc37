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
      recipient temporarily unavailable | recipient address rejected unverified address
      is not a registered gateway user | recipient … temporarily unavailable`),
  },
  hints: phraseList(`
      cannot accept mail for this | mail for this recipient
      mailbox is temporarily | user is temporarily | recipient is temporarily | mailbox … refused | delivery to … is not possible
      mailbox unavailable | mailbox is unavailable | mailbox not available | mailbox temporarily unavailable
      mailbox is currently unavailable | user unavailable | user not available | recipient unavailable
      recipient not available | account unavailable | account not available | recipient rejected
      recipient address rejected | recipient refused | recipient denied | recipient not accepted | rcpt rejected
      recipients were refused | recipient … rejected | address rejected | no valid recipients | no valid recipient
      user reject | user rejected | all recipients refused | all recipients rejected | all recipients were rejected
      recipients rejected | recipient not ok | requested action not taken | requested mail action not taken
      requested mail action aborted | unverified address | cannot verify recipient | could not verify recipient
      unable to verify recipient | unable to verify user | unable to verify address | recipient cannot be verified
      recipient could not be verified | invalid mailbox or access denied | mailbox busy | mailbox is busy
      mailbox in use | mailbox locked | mailbox access denied | cannot deliver to recipient | cannot be delivered to
      postfach nicht verfügbar | boîte aux lettres indisponible | buzón no disponible | casella non disponibile
      caixa de correio indisponível | mailbox niet beschikbaar | skrzynka niedostępna | ящик недоступен
      メールボックスは利用できません | 邮箱不可用 | postkast ei ole saadaval | mailbox name not allowed | not a local user
      no longer active here | does not exist | doesn't exist | not exist | bad address | invalid address
      wrong address | existiert nicht | n'existe pas | no existe | non esiste | não existe | bestaat niet
      nie istnieje | не существует | 不存在 | dns … not found | bad host | unable to route | cannot route | disabled
      inactive | suspended | deactivated | discontinued | no longer active | temporarily locked | not active
      user not local | mailbox has moved | bad address syntax | syntax error in address | address not valid
      following recipients was rejected | rejected by a remote mail server | recipients were rejected
      rejected by destination domain | message filtered`),
  sisimai: ['filtered', 'onhold'],
  kumomta: ['Uncategorized'],
} as const satisfies ReasonFile;
