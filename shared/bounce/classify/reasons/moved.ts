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
      changed her address | changed his address | changed their address |
      has a new address | have a new address |
      changed provider | changed providers | forward to the new |
      not here any more try | no longer here try | no longer local forward path | user no longer local | please write to … from now on |
      no longer in use please write to | no longer in use please use | has left the company please write to | please write to … instead | has moved to | user has moved | mailbox has moved | has moved please try | recipient has moved
      account has moved | address has moved | address has changed | address changed | new address is
      new email address is | new e-mail address is | my new address | please use the new address
      no longer at this address | is no longer at | user not local please try | not local please try forwarding
      please try forwarding to | moved to another | mailbox moved | has been migrated to
      please update your address book | no longer used please use | no longer in use please use
      this address is obsolete | address is obsolete | forwarding expired | mailbox has moved no forwarding
      destination mailbox has moved | please send mail to … instead | please mail to … instead
      address has been replaced by | address has been changed to | address has changed to
      please use the following address | please use the address | no longer on server | no longer on this server`),
    de: phraseList(
      `
      neue adresse lautet | neue e-mail-adresse | adresse hat sich geändert | e-mail-adresse hat sich geändert
      empfänger ist umgezogen`,
    ),
    fr: phraseList(`nouvelle adresse | a changé d'adresse | a déménagé`),
    es: phraseList(`nueva dirección | ha cambiado de dirección | ha cambiado su dirección`),
    it: phraseList(`nuovo indirizzo | ha cambiato indirizzo`),
    pt: phraseList(`novo endereço | mudou de endereço`),
    nl: phraseList(`nieuwe adres | nieuw adres | nieuw e-mailadres | is verhuisd`),
    pl: phraseList(`nowy adres | zmienił adres`),
    ru: phraseList(`новый адрес | сменил адрес | адрес изменился`),
    ja: phraseList(`新しいアドレス | 新しいメールアドレス | アドレスが変更されました | アドレスを変更`),
    zh: phraseList(`新邮箱地址 | 新地址 | 邮箱已变更 | 地址已变更`),
    et: phraseList(`uus aadress | aadress on muutunud`),
  },
  hints: [],
  sisimai: ['hasmoved'],
  kumomta: ['InactiveMailbox'],
} as const satisfies ReasonFile;
