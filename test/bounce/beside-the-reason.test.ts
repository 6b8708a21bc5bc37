// What is quoted in a report, and what is a heading in it, is not the reason; what stands beside a bare code is.
import { describe, expect, it } from 'vitest';
import { read } from './read-fixture.ts';
import { mailWithLetter } from './small-mail.ts';

const OLGA = 'olga@old.example';

const LETTER = `--b\nContent-Type: message/rfc822\n\nMessage-ID: <1@mine.example>\nFrom: me@mine.example\nTo: ${OLGA}\nSubject: Spring\n\nHello\n--b--\n`;

const notice = (text: string, letterSubject = 'Spring'): string =>
  mailWithLetter({
    from: 'postmaster@old.example',
    subject: 'Undeliverable mail',
    text,
    letterTo: OLGA,
    letterSubject,
  });

function withFields(text: string, status: string, diagnostic: string | null): string {
  const head = `Return-Path: <>\nFrom: MAILER-DAEMON@mine.example\nTo: me@mine.example\nSubject: Undelivered mail\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary="b"\n\n`;
  const fields = `Reporting-MTA: dns; mx.mine.example\n\nFinal-Recipient: rfc822; ${OLGA}\nAction: failed\nStatus: ${status}\n${diagnostic === null ? '' : `Diagnostic-Code: smtp; ${diagnostic}\n`}`;
  return `${head}--b\nContent-Type: text/plain; charset=UTF-8\n\n${text}\n\n--b\nContent-Type: message/delivery-status\n\n${fields}\n${LETTER}`;
}

describe('the subject of the returned message', () => {
  it.each([
    [
      'User unknown: please update',
      `Your message with the subject "User unknown: please update" to ${OLGA} could not be delivered.`,
    ],
    [
      'Mailbox full - what to do?',
      `Your message could not be delivered.\n\nSubject: Mailbox full - what to do?\nRecipient: ${OLGA}`,
    ],
    ['Benutzer unbekannt', `Ihre Nachricht „Benutzer unbekannt“ an ${OLGA} konnte nicht zugestellt werden.`],
    [
      'Boîte aux lettres pleine',
      `Votre message « Boîte aux lettres pleine » à ${OLGA} n'a pas été remis.\nObjet : Boîte aux lettres pleine`,
    ],
    ['La cuenta no existe', `Su mensaje "La cuenta no existe" no se ha podido entregar a ${OLGA}.`],
    ['Utente sconosciuto', `Il messaggio "Utente sconosciuto" per ${OLGA} non è stato consegnato.`],
    ['Gebruiker onbekend', `Uw bericht 'Gebruiker onbekend' aan ${OLGA} is niet afgeleverd.`],
    ['Nieznany użytkownik', `Wiadomość „Nieznany użytkownik” do ${OLGA} nie została dostarczona.`],
    ['Пользователь не найден', `Сообщение «Пользователь не найден» для ${OLGA} не доставлено.`],
    ['how to mend a user unknown', `The message how to mend a\nuser unknown could not be delivered to ${OLGA}.`],
  ])('decides nothing: %s', async (subject, text) => {
    const { bounces } = await read(notice(text, subject));
    expect(bounces).toMatchObject([{ recipient: OLGA, addressBad: null }]);
  });

  it.each([
    ['User unknown', 'no-such-mailbox', `Your message to ${OLGA} could not be delivered: user unknown.`],
    [
      'Invalid address list',
      'mailbox-full',
      `Your message "Invalid address list" was not delivered to ${OLGA}:\nthe mailbox is over its quota.`,
    ],
  ])('takes nothing from the answer: %s', async (subject, reason, text) => {
    const { bounces } = await read(notice(text, subject));
    expect(bounces).toMatchObject([{ recipient: OLGA, reason }]);
  });
});

describe('a heading over the address', () => {
  it.each([
    ['mailbox-full', `Undeliverable address: ${OLGA}\nReason: The mailbox is over its quota.`],
    ['recipient-server-trouble', `Unknown user: ${OLGA}\nReason: internal server error`],
    ['mailbox-full', `Unbekannter Empfänger: ${OLGA}\nGrund: Das Postfach ist voll.`],
    ['spam-content', `Destinataire inconnu : ${OLGA}\nMotif : le message a été rejeté comme spam`],
    ['unreachable', `Destinatario desconocido: ${OLGA}\nMotivo: connection refused`],
  ])('gives way to the reason below it: %s', async (reason, text) => {
    const { bounces } = await read(notice(text));
    expect(bounces).toMatchObject([{ recipient: OLGA, reason }]);
    expect(bounces[0]?.addressBad).not.toBe(true);
  });

  it.each([`Unknown user: ${OLGA}`, `Unbekannter Benutzer: ${OLGA}\nBetreff: Frühling`])(
    'is the reason where there is no other: %s',
    async (text) => {
      const { bounces } = await read(notice(text));
      expect(bounces).toMatchObject([{ recipient: OLGA, reason: 'no-such-mailbox', addressBad: true }]);
    },
  );
});

describe('beside a bare code', () => {
  it.each([
    ['mailbox-full', 'Delivery failed.', '5.2.2 mailbox is full', null],
    ['no-such-mailbox', 'Delivery failed.', '5.0.0 (user unknown)', null],
    ['no-such-mailbox', 'Delivery failed.', '5.0.0, no such user here', '550'],
    ['mailbox-full', `<${OLGA}>: the mailbox of the recipient is full`, '5.0.0', '550'],
    [
      'mailbox-disabled',
      `Your message was not delivered to ${OLGA} because the account has been closed.`,
      '5.0.0',
      '554',
    ],
    [
      'no-such-mailbox',
      `Ihre Nachricht an ${OLGA} wurde nicht zugestellt: Das Postfach existiert nicht.`,
      '5.0.0',
      '550 5.0.0',
    ],
  ])('words decide: %s', async (reason, text, status, diagnostic) => {
    const { bounces } = await read(withFields(text, status, diagnostic));
    expect(bounces).toMatchObject([{ recipient: OLGA, reason }]);
  });

  it('an answer with words of its own is not overruled by the text for people', async () => {
    const text = `Your message was not delivered to ${OLGA} because the account has been closed.`;
    const { bounces } = await read(withFields(text, '5.0.0', '550 5.0.0 we do not like this'));
    expect(bounces[0]?.addressBad).not.toBe(true);
  });
});
