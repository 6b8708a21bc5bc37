import { phraseList } from './phrase-list.ts';
import type { ReasonFile } from './reason.ts';

export const mailLoop = {
  id: 'mail-loop',
  words: {
    en: {
      title: 'The message went round in circles',
      short: 'Mail loop',
      meaning: 'Forwarding rules on the other side send the message back and forth without end.',
      nextStep: 'Tell the recipient in another way: one of their forwards is set up wrongly.',
    },
    de: {
      title: 'Die Nachricht ist im Kreis gelaufen',
      short: 'Mailschleife',
      meaning: 'Weiterleitungen auf der Gegenseite schicken die Nachricht endlos hin und her.',
      nextStep:
        'Sagen Sie dem Empfänger auf anderem Weg Bescheid: Eine seiner Weiterleitungen ist falsch eingerichtet.',
    },
  },
  type: 'soft',
  side: 'recipient-server',
  addressBad: false,
  codes: ['x.4.6', 'x.4.8', '5.4.14', '4.4.14'],
  vagueCodes: ['446', '546'],
  phrases: {
    en: phraseList(`
      alias loop
      already delivered to
      best mx host for … myself
      circular alias
      circular forward
      circular route
      delivery loop
      duplicate delivery … loop
      forward loop
      forwarded too many times
      forwarding loop
      hop count
      hop count exceeded
      hop limit
      hopcount
      hopcountexceeded
      hops exceeded
      infinite loop
      is in a loop
      is looping
      loop back to myself
      loop detected
      loop … detected
      looped
      looping
      looping mail
      loops
      loops back
      loops back to
      mail for loops
      mail forwarding loop
      mail is looping
      mail loop
      mailloop
      max hops
      maximum forwarding
      maximum hops
      message is in a loop
      message is looping
      message loop
      message looping
      possible loop
      possible mail loop
      received header
      received header count
      received headers
      received lines
      recursive
      routing loop
      routing.loop
      too many forwards
      too many hops
      too many received
      too many received headers
      too many trips
      visited the same
      wants to send mail back to itself
    `),
    de: phraseList(`
      endlosschleife
      mail-schleife
      mailschleife
      schleife
      weiterleitungsschleife
      zu viele hops
    `),
    fr: phraseList(`
      boucle
      boucle de courrier
      boucle de messagerie
      trop de sauts
    `),
    es: phraseList(`
      bucle
      bucle de correo
      demasiados saltos
    `),
    it: phraseList(`
      ciclo di posta
      loop di posta
      troppi hop
    `),
    pt: phraseList(`
      loop de e-mail
      loop de mensagens
      muitos saltos
    `),
    nl: phraseList(`
      e-maillus
      mail-lus
      te veel hops
    `),
    pl: phraseList(`
      pętla
      pętla pocztowa
      zbyt wiele przeskoków
    `),
    ru: phraseList(`
      зацикливание
      зациклилось
      петля
      почтовая петля
    `),
    ja: phraseList(`
      ホップ数
      メールループ
      ループ
    `),
    zh: phraseList(`
      循环投递
      死循环
      转发循环
      迴圈
      邮件循环
      郵件循環
      郵件迴圈
    `),
    et: phraseList(`
      kirjaring
      kirjasilmus
      liiga palju hüppeid
    `),
    th: phraseList(`
      วนซ้ำ
      วนลูป
      เมลลูป
    `),
    ko: phraseList(`
      루프가 감지
      메일 루프
      무한 반복
    `),
  },
  hints: phraseList(`
      aliasing forwarding loop broken
      loop
    `),
  sisimai: ['networkerror', 'systemerror'],
  kumomta: ['RoutingErrors'],
} as const satisfies ReasonFile;
