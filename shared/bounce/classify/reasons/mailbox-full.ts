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
      account full
      account has exceeded
      bigger than … mailbox
      box is full
      can't receive … storage
      cannot hold any more
      disk quota
      disk quota exceeded
      disk space allowance
      doesn't have enough space
      domain has exceeded its storage
      domain is over quota
      domain quota exceeded
      domain size limit
      domain size limit exceeded
      domain size limit has been
      email quota
      exceed … quota
      exceeded disk quota
      exceeded email quota
      exceeded its storage
      exceeded quota
      exceeded storage
      exceeded storage allocation
      exceeded the domain size limit
      exceeded the storage
      exceeded … quota
      exceeding … quota
      exceeds quota
      exceeds the domain size limit
      exceeds … quota
      full mailbox
      has reached its limit
      has reached the maximum size
      has reached their quota
      has reached … storage
      inbox full
      insufficient disk space for user
      insufficient storage in mailbox
      is overquota
      mail box full
      mail folder is full
      mail quota
      mail space is full
      mail spool full
      mailbox at maximum
      mailbox exceeded
      mailbox has exceeded
      mailbox has no space
      mailbox has reached
      mailbox is over
      mailbox limit exceeded
      mailbox over
      mailbox quota
      mailbox reached
      mailbox size exceeded
      mailbox size exceeds
      mailbox size limit exceeded
      mailbox size limit for
      mailbox would exceed
      mailbox … exceeded
      mailbox … exceeds
      mailbox … full
      mailbox … limit reached
      maildir full
      mailfile is full
      mailquota
      maximum number of messages
      mbox exceeded
      mbox full
      mbox is over
      message storage limit
      message store full
      message would exceed … quota
      no space in mailbox
      no space in … mailbox
      no space left in mailbox
      no space left in … mailbox
      no storage space
      not enough disk space for user
      not enough space in mailbox
      not enough space in the mailbox
      not enough storage space … mailbox
      out of quota
      out of storage
      out of storage space
      over disk quota
      over his quota
      over its quota
      over quota
      over storage quota
      over the limit for … mailbox
      over the maximum allowed
      over the quota
      over the storage limit
      over their quota
      overquota
      overquotaperm
      overquotatemp
      quota exceed
      quota exceeded
      quota exhausted
      quota full
      quota has been exceeded
      quota is exceeded
      quota is full
      quota limit
      quota of the domain
      quota reached
      quota violation
      quota … exceeded
      quotaexceeded
      reached … quota
      recipient exceeded
      recipient reached disk quota
      room of the domain
      space allowance
      space of the domain
      spool is full
      storage allocation exceeded
      storage is full
      storage limit exceeded
      storage quota
      storage space exceeded
      store is full
      storeful
      temporarily over quota
      too many messages in mailbox
      too many messages in this mailbox
      too many messages on this mailbox
      user has exceeded
      user has exhausted
      user has run out of disk space
      user has too many messages
      user is out of disk space
      user is over
      user over
      user's disk quota
      would be over quota
      would exceed mailbox
      would exceed the mailbox
    `),
    de: phraseList(`
      keinen speicherplatz
      kontingent überschritten
      kontingent … erschöpft
      kontingent … überschritten
      kontingentgrenze
      mailbox … voll
      posteingang … voll
      postfach … voll
      postfach … überfüllt
      postfach … überschritten
      quota überschritten
      speicherkontingent
      speicherlimit
      speicherplatz ist aufgebraucht
      speicherplatz überschritten
      speicherplatz … erschöpft
    `),
    fr: phraseList(`
      boîte … pleine
      boîte … saturée
      dépassement de quota
      dépassé … quota
      espace de stockage … insuffisant
      espace … saturé
      limite de stockage
      mailbox pleine
      messagerie pleine
      messagerie … saturée
      quota de l'utilisateur
      quota de l'utilisateur … dépassé
      quota dépassé
      quota … atteint
      quota … dépassé
    `),
    es: phraseList(`
      almacenamiento … lleno
      bandeja … llena
      buzón … lleno
      casilla … llena
      cuota de almacenamiento
      cuota excedida
      cuota superada
      cuota … excedida
      espacio … agotado
      excede la cuota
      excedido … cuota
      sin espacio
      superado … cuota
    `),
    it: phraseList(`
      casella … piena
      cassetta … piena
      mailbox piena
      quota superata
      quota … superata
      spazio esaurito
      spazio … esaurito
      superata la quota
      superato … quota
    `),
    pt: phraseList(`
      caixa … cheia
      conta cheia
      cota excedida
      cota … excedida
      espaço … esgotado
      excedeu … cota
      excedeu … quota
      limite de armazenamento
      quota excedida
      sem espaço
    `),
    nl: phraseList(`
      inbox is vol
      mailbox … vol
      opslaglimiet
      postbus is vol
      postbus vol
      postvak … vol
      quota overschreden
      quotum overschreden
      quotum … overschreden
    `),
    pl: phraseList(`
      brak miejsca w skrzynce
      limit pojemności
      przekroczono limit … skrzynk
      przekroczony limit
      przepełniona
      skrzynka … pełna
      zapełniona
    `),
    ru: phraseList(`
      квота превышена
      квота … превышена
      недостаточно места в ящике
      нет места
      переполнен
      превышен лимит … ящик
      превышена квота
      превышение квоты
      ящик полон
    `),
    ja: phraseList(`
      ディスク容量
      ボックスがいっぱい
      メールボックスがいっぱい
      メールボックスが一杯
      メールボックスの容量
      受信トレイがいっぱい
      受信トレイの容量
      容量の上限
      容量を超え
      容量オーバー
      容量超過
    `),
    zh: phraseList(`
      信箱容量已滿
      信箱已满
      信箱已滿
      信箱已超過容量
      信箱空間已滿
      容量已满
      容量已滿
      收件人邮箱已满
      空間不足
      空间不足
      空间已满
      超出配额
      超过容量限制
      超过配额
      超過配額
      邮箱容量
      邮箱已满
      邮箱满
      邮箱空间不足
      邮箱空间已满
      郵箱已滿
    `),
    ko: phraseList(`
      가득 찼
      메일함 용량이 초과
      메일함이 가득
      메일함이 꽉
      용량 초과
      용량을 초과
      용량이 부족
      용량이 초과
      저장 공간이 부족
      편지함이 꽉
      할당량을 초과
    `),
    et: phraseList(`
      kvoot on ületatud
      kvoot ületatud
      mahupiirang
      postkast … täis
    `),
    th: phraseList(`
      กล่องขาเข้าเต็ม
      กล่องจดหมายของผู้รับเต็ม
      กล่องจดหมายเต็ม
      พื้นที่เก็บข้อมูลเต็ม
      พื้นที่เต็ม
      เกินโควตา
      เกินโควต้า
    `),
  },
  hints: phraseList(`
      exceeds the limit
      insufficient storage
      is full
      quota
      storage
      too full
    `),
  sisimai: ['mailboxfull'],
  kumomta: ['QuotaIssues'],
} as const satisfies ReasonFile;
