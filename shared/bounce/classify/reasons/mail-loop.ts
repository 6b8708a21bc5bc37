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
      visited the same |
      too many hops | mail for loops | loops | is in a loop | received header count | received header | too many received headers | hop count exceeded | hop limit | hopcount | hop count | hops exceeded | maximum hops | max hops
      too many received | received headers | received lines | mail loop | mailloop | mail-loop | message loop
      message is looping | message looping | mail is looping | looping mail | forwarding loop | forward loop
      loop detected | routing loop | alias loop | delivery loop | loops back to | loops back | loop back to myself
      looped | is looping | looping | loop … detected | infinite loop | possible loop | possible mail loop
      circular forward | circular route | circular alias | duplicate delivery … loop | already delivered to
      mail forwarding loop | too many trips | message is in a loop | hopcountexceeded | routing.loop
      maximum forwarding | too many forwards | recursive | forwarded too many times
      wants to send mail back to itself | best mx host for … myself`),
    de: phraseList(`mailschleife | mail-schleife | schleife | zu viele hops | endlosschleife | weiterleitungsschleife`),
    fr: phraseList(`boucle de messagerie | boucle de courrier | boucle | trop de sauts`),
    es: phraseList(`bucle de correo | demasiados saltos | bucle`),
    it: phraseList(`ciclo di posta | troppi hop | loop di posta`),
    pt: phraseList(`loop de e-mail | loop de mensagens | muitos saltos`),
    nl: phraseList(`e-maillus | mail-lus | te veel hops`),
    pl: phraseList(`pętla pocztowa | zbyt wiele przeskoków | pętla`),
    ru: phraseList(`зацикливание | почтовая петля | петля | зациклилось`),
    ja: phraseList(`メールループ | ループ | ホップ数`),
    zh: phraseList(`邮件循环 | 循环投递 | 转发循环 | 死循环`),
    et: phraseList(`kirjaring | kirjasilmus | liiga palju hüppeid`),
  },
  hints: phraseList(`loop | aliasing forwarding loop broken`),
  sisimai: ['networkerror', 'systemerror'],
  kumomta: ['RoutingErrors'],
} as const satisfies ReasonFile;
