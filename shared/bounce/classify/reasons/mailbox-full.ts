import { phraseList } from './phrase-list.ts';
import type { ReasonFile } from './reason.ts';

export const mailboxFull = {
  id: 'mailbox-full',
  words: {
    en: {
      title: 'The mailbox is full',
      short: 'Mailbox full',
      meaning: 'The person has no storage space left, so new messages are turned away.',
      nextStep: 'Try again in a few days, or tell the person in another way. The address itself is fine.',
    },
    de: {
      title: 'Das Postfach ist voll',
      short: 'Postfach voll',
      meaning: 'Die Person hat keinen Speicherplatz mehr, deshalb werden neue Nachrichten abgewiesen.',
      nextStep:
        'Versuchen Sie es in einigen Tagen wieder, oder sagen Sie der Person auf anderem Weg Bescheid. Die Adresse selbst ist in Ordnung.',
    },
  },
  type: 'soft',
  side: 'recipient-server',
  addressBad: false,
  codes: ['x.2.2'],
  vagueCodes: ['552', '422', '522'],
  phrases: {
    en: phraseList(`
      no space left in … mailbox | no space in … mailbox |
      user has run out of disk space | user is out of disk space |
      user has run out of disk space | user is out of disk space |
      or the recipient's mailbox is full | or the recipient's mailbox is full | mailbox size limit for | message store full | store is full | disk space allowance | cannot hold any more | space allowance | mailbox full | mailbox is full | mailbox … is full | mailbox … full | mail box full | mail box is full
      inbox full | inbox is full | mailbox too full | mailbox is too full | mailfile is full | maildir full
      mail spool full | box is full | mail folder is full | over quota | over-quota | overquota | over its quota
      over their quota | over the quota | over his quota | over disk quota | over the limit for … mailbox
      over storage quota | over the maximum allowed | over the storage limit | out of quota | quota exceeded
      quota is exceeded | quota has been exceeded | quota exceed | quota … exceeded | exceeded quota | exceeds quota
      exceeded … quota | exceeds … quota | exceed … quota | exceeding … quota | quota full | quota is full
      quota violation | quota limit | quota exhausted | quota reached | reached … quota | mailquota | quotaexceeded
      quota_exceeded | overquotatemp | overquotaperm | mailbox size limit exceeded | mailbox size exceeded
      mailbox size exceeds | mailbox limit exceeded | mailbox has exceeded | mailbox exceeded | mailbox … exceeded
      mailbox … exceeds | mailbox would exceed | would exceed mailbox | would exceed the mailbox
      message would exceed … quota | would be over quota | exceeded storage allocation | exceeded its storage
      storage allocation exceeded | exceeded the storage | storage limit exceeded | storage space exceeded
      exceeded storage | storage quota | storage is full | out of storage space | out of storage
      insufficient storage in mailbox | not enough storage space … mailbox | no storage space
      no space left in mailbox | no space in mailbox | mailbox has no space | not enough space in mailbox
      not enough space in the mailbox | not enough disk space for user | insufficient disk space for user
      user has exhausted | user has too many messages | too many messages in mailbox
      too many messages in this mailbox | too many messages on this mailbox | maximum number of messages
      user is over | user over | user has exceeded | user … over quota | account is over quota | account is full
      account full | account … over quota | account has exceeded | recipient over quota | recipient is over quota
      recipient's mailbox is full | recipient mailbox is full | recipient's inbox is full
      recipient reached disk quota | recipient exceeded | recipient's mailbox … full | user's disk quota
      disk quota exceeded | exceeded disk quota | disk quota | user's mailbox is full | mailbox has reached
      has reached their quota | has reached … storage | has reached the maximum size | has reached its limit
      mail space is full | mailbox reached | mailbox is over | mailbox over | mailbox quota | email quota
      exceeded email quota | mailbox at maximum | message storage limit | mail quota | full mailbox
      incoming mailbox … full | temporarily over quota | is overquota | storeful | can't receive … storage
      doesn't have enough space | bigger than … mailbox | mailbox … limit reached | spool is full | mailbox ? full
      mailbox ? is full | mailbox of ? is full | user ? is over quota`),
    de: phraseList(`
      postfach voll | postfach ist voll | postfach … voll | postfach … überschritten | speicherplatz überschritten | postfach überfüllt
      postfach … überfüllt | postfach ist überfüllt | speicherlimit | kontingent überschritten | kontingent … überschritten | mailbox voll
      mailbox ist voll | mailbox … voll | speicherplatz … erschöpft | speicherplatz ist aufgebraucht | kontingentgrenze | quota überschritten
      speicherkontingent | posteingang … voll | keinen speicherplatz`),
    fr: phraseList(`
      boîte pleine | boîte … pleine | boîte aux lettres pleine | boîte mail pleine | quota dépassé | quota … dépassé | dépassé … quota
      dépassement de quota | messagerie pleine | espace … saturé | boîte … saturée | quota … atteint | espace de stockage … insuffisant
      limite de stockage | mailbox pleine | messagerie … saturée`),
    es: phraseList(`
      buzón lleno | buzón … lleno | buzón está lleno | cuota excedida | cuota … excedida | excedido … cuota | excede la cuota
      casilla llena | casilla … llena | bandeja … llena | espacio … agotado | cuota superada | superado … cuota | sin espacio
      cuota de almacenamiento | almacenamiento … lleno`),
    it: phraseList(`
      casella piena | casella … piena | casella di posta piena | quota superata | quota … superata | superato … quota | spazio esaurito
      spazio … esaurito | superata la quota | mailbox piena | cassetta … piena`),
    pt: phraseList(`
      caixa cheia | caixa … cheia | caixa postal cheia | quota excedida | cota excedida | cota … excedida | excedeu … cota
      excedeu … quota | limite de armazenamento | espaço … esgotado | sem espaço | conta cheia`),
    nl: phraseList(`
      mailbox vol | mailbox is vol | mailbox … vol | postvak vol | postvak is vol | postvak … vol | quotum overschreden | quota overschreden
      quotum … overschreden | opslaglimiet | postbus vol | postbus is vol | inbox is vol`),
    pl: phraseList(`
      skrzynka pełna | skrzynka jest pełna | skrzynka … pełna | przepełniona | przekroczony limit | limit pojemności | brak miejsca w skrzynce
      skrzynka przepełniona | przekroczono limit … skrzynk | zapełniona | skrzynka … przepełniona`),
    ru: phraseList(`
      ящик переполнен | ящик … переполнен | почтовый ящик переполнен | превышена квота | квота превышена | квота … превышена
      ящик полон | нет места | недостаточно места в ящике | превышен лимит … ящик | превышение квоты | переполнен`),
    ja: phraseList(`
      メールボックスがいっぱい | メールボックスが一杯 | メールボックスの容量 | 容量を超え | 容量超過 | 容量オーバー | 受信トレイがいっぱい
      受信トレイの容量 | 容量の上限 | ディスク容量 | ボックスがいっぱい`),
    zh: phraseList(`
      邮箱已满 | 信箱已满 | 郵箱已滿 | 信箱已滿 | 邮箱空间不足 | 邮箱容量 | 空间已满 | 收件人邮箱已满 | 超出配额 | 超过配额 | 空间不足 | 邮箱满
      容量已满 | 超过容量限制 | 邮箱空间已满`),
    ko: phraseList(`가득 찼 | 용량 초과 | 용량을 초과 | 용량이 초과 | 편지함이 꽉 | 메일함이 가득`),
    et: phraseList(
      `postkast on täis | postkast täis | postkast … täis | kvoot on ületatud | kvoot ületatud | mahupiirang`,
    ),
  },
  hints: phraseList(
    `quota | is full | too full | exceeded storage | insufficient storage | storage | exceeds the limit`,
  ),
  sisimai: ['mailboxfull'],
  kumomta: ['QuotaIssues'],
} as const satisfies ReasonFile;
