import { phraseList } from './phrase-list.ts';
import type { ReasonFile } from './reason.ts';

export const moved = {
  id: 'moved',
  words: {
    en: {
      title: 'The person has a new address',
      short: 'Has moved',
      meaning: 'The mailbox has moved to another address, and mail is not passed on to it.',
      nextStep: 'Use the new address if the report names it; otherwise ask the person for it.',
    },
    de: {
      title: 'Die Person hat eine neue Adresse',
      short: 'Umgezogen',
      meaning: 'Das Postfach ist zu einer anderen Adresse umgezogen, und E-Mails werden nicht dorthin weitergeleitet.',
      nextStep: 'Nehmen Sie die neue Adresse, wenn der Zustellbericht sie nennt; sonst fragen Sie die Person danach.',
    },
  },
  type: 'hard',
  side: 'address',
  addressBad: true,
  codes: ['5.1.6'],
  vagueCodes: [],
  phrases: {
    en: phraseList(`
      account has moved
      address changed
      address has been changed to
      address has been replaced by
      address has changed
      address has moved
      address is obsolete
      changed her address
      changed his address
      changed provider
      changed providers
      changed their address
      forward to the new
      forwarding expired
      has a new address
      has been migrated to
      has left the company please write to
      has moved please try
      has moved to
      have a new address
      is no longer at
      mailbox has moved
      mailbox moved
      moved to another
      my new address
      new address is
      new e-mail address is
      new email address is
      no longer at this address
      no longer here try
      no longer in use please use
      no longer in use please write to
      no longer local forward path
      no longer on server
      no longer on this server
      no longer used please use
      not here any more try
      not local please try forwarding
      please mail to … instead
      please send mail to … instead
      please try forwarding to
      please update your address book
      please use the address
      please use the following address
      please use the new address
      please write to … from now on
      please write to … instead
      this address is obsolete
      user has moved
      user no longer local
      user not local please try
    `),
    de: phraseList(`
      adresse hat sich geändert
      neue adresse lautet
      neue e-mail-adresse
    `),
    fr: phraseList(`
      a changé d'adresse
      a déménagé
      nouvelle adresse
    `),
    es: phraseList(`
      ha cambiado de dirección
      ha cambiado su dirección
      nueva dirección
    `),
    it: phraseList(`
      ha cambiato indirizzo
      nuovo indirizzo
    `),
    pt: phraseList(`
      mudou de endereço
      novo endereço
    `),
    nl: phraseList(`
      is verhuisd
      nieuw adres
      nieuw e-mailadres
      nieuwe adres
    `),
    pl: phraseList(`
      nowy adres
      zmienił adres
    `),
    ru: phraseList(`
      адрес изменился
      новый адрес
      сменил адрес
    `),
    ja: phraseList(`
      アドレスが変更されました
      アドレスを変更
      新しいアドレス
      新しいメールアドレス
    `),
    zh: phraseList(`
      地址已变更
      地址已變更
      已更換地址
      新地址
      新的邮箱地址
      新的電子郵件地址
      新邮箱地址
      更换了邮箱
      邮箱已变更
    `),
    et: phraseList(`
      aadress on muutunud
      uus aadress
    `),
    th: phraseList(`
      ที่อยู่อีเมลใหม่
      ย้ายไปใช้ที่อยู่
      ย้ายไปใช้อีเมล
      เปลี่ยนที่อยู่อีเมล
      เปลี่ยนอีเมลใหม่
    `),
    ko: phraseList(`
      새 메일 주소
      새 이메일 주소
      새로운 이메일 주소
      주소가 변경되었
      주소를 변경하였
    `),
  },
  hints: [],
  sisimai: ['hasmoved'],
  kumomta: ['InactiveMailbox'],
} as const satisfies ReasonFile;
