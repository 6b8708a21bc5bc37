// Mail that quotes, counts or explains failures and reports none, and genuine reports beside it.
import { describe, expect, it } from 'vitest';
import { AUTO, failedIn, NOT_DELIVERED, NULL_SENDER, REFUSED, type SmallMail } from './small-mail.ts';

const LIST = ['List-Id: Mail bounces <mail-bounces.forum.example>', 'Return-Path: <talk@forum.example>'];

const QUESTIONS: readonly (readonly [what: string, mail: SmallMail])[] = [
  [
    'posted to a list that is called so',
    {
      from: 'Gull via Forum <talk@forum.example>',
      to: 'mail-bounces@forum.example',
      subject: 'Delivery failed',
      fields: LIST,
      text: NOT_DELIVERED,
    },
  ],
  [
    'sent on by a machine',
    {
      from: 'Forum <noreply@forum.example>',
      to: 'mail-bounces@forum.example',
      subject: 'Delivery failed',
      fields: [...LIST, AUTO],
      text: NOT_DELIVERED,
    },
  ],
  [
    'in a project that is called so',
    {
      from: 'Hendrik <notifications@forge.example>',
      to: 'bounceboard@noreply.forge.example',
      subject: '[x/bounceboard] 550 5.1.1 user unknown (#12)',
      fields: LIST.slice(0, 1),
      text: NOT_DELIVERED,
    },
  ],
  [
    'by Sandra, who is no machine',
    {
      from: 'Sandra <sandra@kade.example>',
      to: 'bounces@werft.example',
      subject: 'delivery failed',
      text: 'This came back to me: kai@bucht.example 550 5.1.1',
    },
  ],
  [
    'in a forum of another language, by bulk mail',
    {
      from: 'Форум <noreply@more.example>',
      subject: 'Новый ответ: не удалось доставить письмо',
      fields: ['Return-Path: <bounce@more.example>', AUTO],
      text: `чайка пишет:\n\n${REFUSED}`,
    },
  ],
];

const SERVICES: readonly (readonly [what: string, mail: SmallMail])[] = [
  [
    'a warning before the mailbox is full',
    {
      from: 'postmaster@werft.example',
      subject: 'Quota warning',
      fields: [NULL_SENDER, AUTO],
      text: 'Your mailbox ole@werft.example is 95% full. Then mail is rejected with 552 5.2.2. Help: help@werft.example',
    },
  ],
  [
    'the same in German',
    {
      from: 'postmaster@werft.example',
      subject: 'Ihr Postfach ist fast voll',
      fields: [NULL_SENDER, AUTO],
      text: 'Ihr Postfach ole@werft.example ist zu 95 % voll. Danach: 552 5.2.2. Fragen an hilfe@werft.example',
    },
  ],
  [
    'blocked letters of a day, in French',
    {
      from: 'Filtre <postmaster@chantier.example>',
      subject: 'Messages bloqués : résumé',
      fields: [NULL_SENDER, AUTO],
      text: 'gift@strand.example   Cadeau\npromo@strand.example  554 5.7.1 refusé',
    },
  ],
  [
    'a report on spam',
    {
      from: 'Gateway <postmaster@mx.werft.example>',
      subject: 'Spam Report for ole@werft.example',
      fields: [NULL_SENDER, AUTO],
      text: 'gift@strand.example   Gift   12.1\npromo@strand.example  554 5.7.1   9.0',
    },
  ],
  [
    'a report on DMARC',
    {
      from: 'Reports <postmaster@bucht.example>',
      subject: 'DMARC failure report for werft.example',
      fields: [NULL_SENDER, AUTO],
      text: 'The message from ole@werft.example to kai@bucht.example was rejected.\n550 5.7.1 DMARC policy',
    },
  ],
  [
    'a ticket, in Spanish',
    {
      from: 'Soporte <soporte@ayuda.example>',
      subject: 'Caso 00412: correo devuelto',
      fields: ['Auto-Submitted: auto-replied'],
      text: 'Su consulta: "No se pudo entregar el mensaje a kai@bucht.example: 550 5.1.1 usuario desconocido"',
    },
  ],
  [
    'a help desk that was written to',
    {
      from: 'Support <support@werft-it.example>',
      subject: 'Wir haben Ihre Anfrage erhalten: Mail kam zurück',
      fields: [NULL_SENDER, 'Auto-Submitted: auto-replied'],
      text: 'Ihre Anfrage:\n\nMeine Mail an kai@bucht.example konnte nicht zugestellt werden: 550 5.1.1 User unknown',
    },
  ],
  [
    'a check of a monitor',
    {
      from: 'Wächter <noreply@waechter.example>',
      subject: 'Zustellprüfung fehlgeschlagen',
      fields: [AUTO],
      text: 'Ziel: probe@bucht.example\nAntwort: 450 4.7.1 Greylisted',
    },
  ],
  [
    'a letter on bounces',
    {
      from: 'Post <news@post.example>',
      subject: 'Hard Bounce oder Soft Bounce?',
      fields: ['List-Unsubscribe: <https://post.example/u>'],
      text: 'Im Rückläufer steht zum Beispiel\n\n550 5.1.1 <max@beispiel.example>: User unknown',
    },
  ],
];

const GENUINE: readonly (readonly [what: string, mail: SmallMail])[] = [
  [
    'to the owner of a list, with the fields of the list',
    {
      from: 'm7@bucht.example',
      to: 'segeln-bounces@listen.example',
      subject: 'Undeliverable',
      fields: [NULL_SENDER, 'List-Id: <segeln.listen.example>'],
      text: NOT_DELIVERED,
    },
  ],
  [
    'by a system that sends as bounce',
    {
      from: 'Gateway <bounce@mx.bucht.example>',
      subject: 'Undeliverable: Offer',
      fields: ['Return-Path: <bounce@mx.bucht.example>', 'Auto-Submitted: auto-replied'],
      text: NOT_DELIVERED,
    },
  ],
  [
    'by a gateway that reads no answer',
    {
      from: 'Gateway <noreply@mx.bucht.example>',
      subject: 'Undeliverable: Offer',
      fields: ['Auto-Submitted: auto-replied'],
      text: NOT_DELIVERED,
    },
  ],
  [
    'about a letter on quotas',
    {
      from: 'Mail Delivery System <mailer-daemon@bucht.example>',
      subject: 'Undelivered Mail: quota warning',
      fields: [NULL_SENDER],
      text: NOT_DELIVERED,
    },
  ],
  [
    'by the server of a domain called Andrea',
    {
      from: 'Server <admin@andrea.example>',
      subject: 'Nicht zustellbar: Angebot',
      fields: [NULL_SENDER],
      text: NOT_DELIVERED,
    },
  ],
];

describe('mail that quotes or counts failures', () => {
  it.each(QUESTIONS)('is no bounce: a question %s', async (_what, mail) => {
    expect(await failedIn(mail)).toEqual([]);
  });

  it.each(SERVICES)('is no bounce: %s', async (_what, mail) => {
    expect(await failedIn(mail)).toEqual([]);
  });

  it.each(GENUINE)('stands beside a report %s', async (_what, mail) => {
    expect(await failedIn(mail)).toEqual(['kai@bucht.example']);
  });
});
