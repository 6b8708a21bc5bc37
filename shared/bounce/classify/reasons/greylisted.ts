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
      address verification in progress
      come back in
      deferred for … seconds
      delay required
      first attempt from
      first contact
      first time sender
      gray list
      gray-listed
      graylist
      graylisted
      graylisting
      grey list
      grey listing
      grey-listed
      greylist
      greylisted
      greylisting
      in progress please try
      milter-greylist
      new sender
      nolisting
      not seen before
      please retry in
      postgrey
      recipient verification in progress
      retry after
      retry in … minutes
      retry in … seconds
      sender triplet
      sender verification in progress
      sgreylist
      tarpit
      temporarily deferred for address verification
      triplet
      try again after
      try again in a few minutes
      try again in … minutes
      try again in … seconds
      unknown sender triplet
      unknown triplet
      unverified recipient … in progress
      verification in progress
      verify in progress
      waiting period
    `),
    de: phraseList(`
      in einigen minuten erneut
      später erneut versuchen
      zeitweise zurückgestellt
    `),
    fr: phraseList(`
      liste grise
      réessayer dans
      veuillez réessayer dans
    `),
    es: phraseList(`
      lista gris
      listas grises
      vuelva a intentarlo en
    `),
    it: phraseList(`
      lista grigia
      riprovare tra
    `),
    pt: phraseList(`
      lista cinza
      tente novamente em
    `),
    nl: phraseList(`
      grijze lijst
      probeer het over
    `),
    pl: phraseList(`
      szara lista
      szarej liście
    `),
    ru: phraseList(`
      сером списке
      серые списки
      серый список
    `),
    ja: phraseList(`
      グレイリスト
      グレーリスト
    `),
    zh: phraseList(`
      灰名单
      灰名單
    `),
    et: phraseList(`
      hall nimekiri
      hallis nimekirjas
      hallnimekiri
    `),
  },
  hints: phraseList(`
      come back later
      please come back
    `),
  sisimai: ['onhold', 'policyviolation'],
  kumomta: ['TransientFailure'],
} as const satisfies ReasonFile;
