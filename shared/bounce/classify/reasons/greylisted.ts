import { phraseList } from './phrase-list.ts';
import type { ReasonFile } from './reason.ts';

export const greylisted = {
  id: 'greylisted',
  words: {
    en: {
      title: 'The server asked to try again later',
      short: 'Put off',
      meaning: 'A first message from an unknown server is put off on purpose, to keep out spam.',
      nextStep:
        'Nothing to do while your provider still tries. If the message came back in the end, send it once more.',
    },
    de: {
      title: 'Der Server bittet um einen späteren Versuch',
      short: 'Aufgeschoben',
      meaning: 'Die erste Nachricht eines unbekannten Servers wird absichtlich aufgeschoben, um Spam abzuhalten.',
      nextStep:
        'Solange Ihr Anbieter es noch versucht, ist nichts zu tun. Kam die Nachricht am Ende zurück, senden Sie sie noch einmal.',
    },
  },
  type: 'soft',
  side: 'recipient-server',
  addressBad: false,
  codes: [],
  vagueCodes: ['4.7.1'],
  phrases: {
    en: phraseList(`
      greylist | sender triplet | unknown triplet | unknown sender triplet | first attempt from | try again in a few minutes | grey-listing | grey listing | grey list | graylist | gray list | greylisted | greylisting | graylisted | graylisting | grey-listed | gray-listed | postgrey | milter-greylist
      try again in … seconds | try again in … minutes | come back in |  retry in … seconds | retry in … minutes
      please retry in | retry after | try again after | deferred for … seconds | delay required | first time sender | first contact | not seen before
      temporarily deferred for address verification | address verification in progress | verification in progress | unverified recipient … in progress
      recipient verification in progress | sender verification in progress | verify in progress | in progress please try | nolisting | tarpit
      new sender | waiting period | triplet | sgreylist`),
    de: phraseList(`in einigen minuten erneut | später erneut versuchen | zeitweise zurückgestellt`),
    fr: phraseList(`liste grise | réessayer dans | veuillez réessayer dans`),
    es: phraseList(`lista gris | listas grises | vuelva a intentarlo en`),
    it: phraseList(`lista grigia | riprovare tra`),
    pt: phraseList(`lista cinza | tente novamente em`),
    nl: phraseList(`grijze lijst | probeer het over`),
    pl: phraseList(`szara lista | szarej liście`),
    ru: phraseList(`серый список | серые списки | сером списке`),
    ja: phraseList(`グレーリスト | グレイリスト`),
    zh: phraseList(`灰名单 | 灰名單`),
    et: phraseList(`hallnimekiri | hallis nimekirjas | hall nimekiri`),
  },
  hints: phraseList(`come back later | please come back`),
  sisimai: ['onhold', 'policyviolation'],
  kumomta: ['TransientFailure'],
} as const satisfies ReasonFile;
