// Refusals that come as a read receipt (RFC 5429), and the receipts of mail programs that look like them.
import { describe, expect, it } from 'vitest';
import { read, withCrlf } from './read-fixture.ts';
import { LETTER_ID, type ReceiptMail, receiptMail } from './receipt-mail.ts';

const AGENT = {
  from: 'Mail Delivery Subsystem <postmaster@hafen.example>',
  subject: 'Rejected: Plan for May',
  fields: ['Auto-Submitted: auto-replied (rejected)', 'Precedence: bulk'],
};

/** Texts of Sieve rules, which whoever writes the rule is free to choose, and quotas. */
const REASONS: readonly (readonly [text: string, reason: string])[] = [
  ['Ich nehme keine Post mehr an.', 'recipient-restricted'],
  ['Diese Adresse wird nicht mehr gelesen. Bitte schreiben Sie an empfang@hafen.example.', 'recipient-restricted'],
  ['Ihre Nachricht wurde ungelesen gelöscht.', 'recipient-restricted'],
  ['Das Postfach ist voll, bitte später noch einmal.', 'mailbox-full'],
  ['I am not taking mail from you any more.', 'recipient-restricted'],
  ['Your address stands on my blocklist.', 'recipient-restricted'],
  ['Quota exceeded (mailbox for user is full)', 'mailbox-full'],
  ['Je ne souhaite plus recevoir vos courriers.', 'recipient-restricted'],
  ['La boîte aux lettres est pleine.', 'mailbox-full'],
  ['No acepto correo de desconocidos.', 'recipient-restricted'],
  ['El buzón está lleno.', 'mailbox-full'],
  ['Non accetto posta da questo mittente.', 'recipient-restricted'],
  ['La casella è piena.', 'mailbox-full'],
  ['Ik wil geen reclame meer ontvangen.', 'recipient-restricted'],
  ['Nie przyjmuję korespondencji z tej listy.', 'recipient-restricted'],
  ['Я больше не принимаю письма с этого адреса.', 'recipient-restricted'],
  ['Nepřijímám poštu od neznámých odesílatelů.', 'recipient-restricted'],
  ['Jag tar inte emot post härifrån.', 'recipient-restricted'],
  ['Bu adresten posta kabul etmiyorum.', 'recipient-restricted'],
  ['この宛先ではメールを受け取っていません。', 'recipient-restricted'],
  ['我不再接收此邮件列表的邮件。', 'recipient-restricted'],
];

describe('a refusal by a delivery agent', () => {
  it.each(REASONS)('says why: %s', async (text, reason) => {
    for (const lead of [
      'Your message to <nils@hafen.example> was automatically rejected:\n',
      'The following reason was given:\n\n',
      '',
    ]) {
      const { kind, bounces, original } = await read(
        receiptMail({ ...AGENT, text: `${lead}${text}`, returns: 'message' }),
      );
      expect({ kind, id: original?.messageId }).toEqual({ kind: 'failed', id: LETTER_ID });
      expect(bounces).toEqual([
        expect.objectContaining({ recipient: 'nils@hafen.example', action: 'failed', reason, diagnostic: text }),
      ]);
      expect(bounces[0]?.addressBad).toBe(false);
    }
  });

  it.each([
    'User unknown',
    '550 5.1.1 No such user here',
    'This account has been closed.',
    'Der Empfänger existiert nicht.',
    'Esta cuenta ya no existe',
    "Cette adresse n'existe plus, écrivez à accueil@hafen.example",
  ])('condemns no address, since the mailbox was there to refuse: %s', async (text) => {
    const { bounces } = await read(receiptMail({ ...AGENT, text: `The following reason was given:\n${text}` }));
    expect(bounces.map(({ recipient, addressBad }) => [recipient, addressBad])).toEqual([['nils@hafen.example', null]]);
  });

  it('names whom the letter went to where the receipt has the name of an account', async () => {
    const mail = { ...AGENT, finalRecipient: 'vmail12', text: 'Quota exceeded' };
    const { bounces } = await read(receiptMail(mail));
    expect(bounces.map(({ recipient }) => recipient)).toEqual(['nils@hafen.example']);
  });

  it('states which letter it was where nothing of it came back', async () => {
    const { kind, bounces, original } = await read(receiptMail({ ...AGENT, text: 'No.', returns: 'nothing' }));
    expect([kind, bounces.length, original?.messageId]).toEqual(['failed', 1, LETTER_ID]);
  });

  it('reads the same with CRLF line ends', async () => {
    const source = receiptMail({ ...AGENT, text: 'The following reason was given:\nNo advertising here' });
    expect(await read(withCrlf(Buffer.from(source)))).toEqual(await read(source));
  });
});

const PERSON = 'Nils Hafen <nils@hafen.example>';
const MAIL_PROGRAM = 'pc7.hafen.example; Some Mail 4.1';

/** Whoever wrote it, it was no mail program: the words of other agents, without the note in Auto-Submitted. */
const OTHERS: readonly (readonly [what: string, mail: ReceiptMail])[] = [
  [
    'a filtering program in the name of its user',
    {
      from: 'nils@hafen.example',
      subject: 'Re: Plan for May',
      program: 'mx.hafen.example; Filter 2',
      text: "The message was refused by the recipient's mail filtering program. The reason given was:\n\nNo plans, please.",
    },
  ],
  [
    'the same in French',
    {
      from: 'nils@hafen.example',
      subject: 'Plan for May',
      program: 'mx.hafen.example; Filter 2',
      text: 'Votre message a été refusé par le destinataire.',
    },
  ],
  [
    'the same in Polish',
    {
      from: 'nils@hafen.example',
      subject: 'Plan for May',
      program: 'mx.hafen.example; Filter 2',
      text: 'Wiadomość została odrzucona przez adresata.',
    },
  ],
  [
    'a mail daemon in a language that no list has',
    {
      from: 'MAILER-DAEMON@hafen.example',
      subject: 'Plan for May',
      program: 'mx.hafen.example; Filter 2',
      text: 'Skilaboðin voru endursend:\nEkki meiri póst, takk.',
    },
  ],
  [
    'an agent by its name',
    {
      from: 'nils@hafen.example',
      subject: 'Plan for May',
      program: 'mx.hafen.example; Cyrus 3.8',
      text: 'Ekki meiri póst, takk.',
    },
  ],
];

describe('a refusal without a note in Auto-Submitted', () => {
  it.each(OTHERS)('is told by its author and words: %s', async (_what, mail) => {
    const { kind, bounces } = await read(receiptMail(mail));
    expect([kind, ...bounces.map(({ recipient }) => recipient)]).toEqual(['failed', 'nils@hafen.example']);
  });
});

const AUTO = 'automatic-action/MDN-sent-automatically';
const BY_HAND = 'manual-action/MDN-sent-manually';

/** Subject, text, Disposition as mail programs of many languages write them. */
const RECEIPTS: readonly (readonly [subject: string, text: string, disposition: string])[] = [
  [
    'Not read: Plan for May',
    'Your message\n\n  To: Nils\n  Subject: Plan for May\n\nwas deleted without being read on 5 May.',
    `${AUTO}; deleted`,
  ],
  [
    'Not read: Offer rejected',
    'Your message\n  Subject: Offer rejected\nwas deleted without being read on 5 May.',
    `${AUTO}; deleted`,
  ],
  ['Ungelesen: Plan for May', 'Ihre Nachricht wurde am 5. Mai ungelesen gelöscht.', `${AUTO}; deleted`],
  [
    'Nicht gelesen: Antrag abgelehnt',
    'Ihre Nachricht\n Betreff: Antrag abgelehnt\nwurde ungelesen gelöscht.',
    `${AUTO}; deleted`,
  ],
  ['Non lu : Plan for May', 'Votre message a été supprimé sans avoir été lu le 5 mai.', `${AUTO}; deleted`],
  ['No leído: Plan for May', 'Su mensaje fue eliminado sin leer el 5 de mayo.', `${AUTO}; deleted`],
  ['Non letto: Offerta rifiutata', 'Il messaggio è stato eliminato senza essere stato letto.', `${AUTO}; deleted`],
  ['Não lida: Plan for May', 'A mensagem foi eliminada sem ser lida.', `${AUTO}; deleted`],
  ['Niet gelezen: Plan for May', 'Uw bericht is ongelezen verwijderd.', `${AUTO}; deleted`],
  ['Nieprzeczytane: Plan for May', 'Wiadomość została usunięta bez przeczytania.', `${AUTO}; deleted`],
  ['Не прочитано: Plan for May', 'Ваше сообщение было удалено без прочтения.', `${AUTO}; deleted`],
  ['未読: Plan for May', 'メッセージは開封されずに削除されました。', `${AUTO}; deleted`],
  ['未读: Plan for May', '您的邮件未经阅读即被删除。', `${AUTO}; deleted`],
  // a language that no list has, the subject of the letter in one that has
  ['Ólesið: Offer rejected', 'Skilaboðunum þínum\n Efni: Offer rejected\nvar eytt.', `${AUTO}; deleted`],
  [
    'Return Receipt (deleted) - Plan for May',
    'The message has been deleted. The person you sent it to may or may not have seen it.',
    'manual-action/MDN-sent-automatically; deleted',
  ],
  [
    'Return Receipt (displayed) - Plan for May',
    'This is a Return Receipt for the mail that you sent to nils@hafen.example.',
    `${BY_HAND}; displayed`,
  ],
  [
    'Lesebestätigung (angezeigt) - Plan for May',
    'Dies ist eine Empfangsbestätigung für Ihre Nachricht an nils@hafen.example.',
    `${BY_HAND}; displayed`,
  ],
  [
    'Read: Your offer was rejected',
    'Your message\n Subject: Your offer was rejected\nwas read on 5 May.',
    `${AUTO}; displayed`,
  ],
  ['Gelesen: Plan for May', 'Ihre Nachricht wurde am 5. Mai gelesen.', `${AUTO}; displayed`],
  ['Lu : Plan for May', 'Votre message a été lu le 5 mai.', `${BY_HAND}; displayed`],
  [
    'Return Receipt',
    'Your document: Plan for May\nwas received by: Nils Hafen/Hafen\nat: 05.05.2026',
    `${BY_HAND}; displayed`,
  ],
  ['Disposition notification', 'The message was handed on by a rule.', `${AUTO}; dispatched`],
  ['Disposition notification', 'The message was processed and not shown.', `${AUTO}; processed`],
  ['Disposition notification', 'The recipient does not want to say.', `${AUTO}; denied`],
  [
    'Disposition notification',
    'The letter ran out in the mailbox and was rejected as stale.',
    `${AUTO}; deleted/expired`,
  ],
  [
    'Disposition notification',
    'The mailbox was given up; all letters in it were removed.',
    `${AUTO}; deleted/mailbox-terminated`,
  ],
];

describe('the receipt of a mail program', () => {
  it.each(RECEIPTS)('stays one: %s / %s', async (subject, text, disposition) => {
    for (const returnPath of ['<>', '<nils@hafen.example>', null]) {
      for (const returns of ['header', 'message', 'nothing'] as const) {
        const mail = { from: PERSON, subject, text, disposition, program: MAIL_PROGRAM, returnPath, returns };
        const { kind, bounces } = await read(receiptMail(mail));
        expect([kind, bounces]).toEqual(['mdn', []]);
      }
    }
  });

  it('stays one where a mail system sends it for a person', async () => {
    const mail = { subject: 'Not read: Plan for May', program: 'ex2.hafen.example; Server 15' };
    const text = 'Your message was deleted without being read, since it lay there for 90 days.';
    const { kind } = await read(
      receiptMail({ ...mail, from: 'Mail Delivery System <postmaster@hafen.example>', text }),
    );
    expect(kind).toBe('mdn');
  });

  it('stays one where the postmaster reads and deletes mail as a person does', async () => {
    const mail = { subject: 'Receipt: Plan for May', program: MAIL_PROGRAM, fields: ['User-Agent: Some Mail 4.1'] };
    const text = 'The letter was removed.';
    const { kind } = await read(receiptMail({ ...mail, from: 'Postmaster <postmaster@hafen.example>', text }));
    expect(kind).toBe('mdn');
  });

  it('stays one where the note in Auto-Submitted says nothing of a refusal', async () => {
    const fields = ['Auto-Submitted: auto-replied (read)'];
    const mail = { from: PERSON, subject: 'Receipt', text: 'Removed.', program: MAIL_PROGRAM, fields };
    expect((await read(receiptMail(mail))).kind).toBe('mdn');
  });
});

it('tells of a genuine receipt which letter was read, also where nothing of it comes back', async () => {
  const receipt: ReceiptMail = {
    from: 'Nils Hafen <nils@hafen.example>',
    subject: 'Read: Plan for May',
    text: 'Your message was read on Monday.',
    disposition: 'manual-action/MDN-sent-manually; displayed',
    returns: 'nothing',
  };
  const { kind, original } = await read(receiptMail(receipt));
  expect({ kind, messageId: original?.messageId }).toEqual({ kind: 'mdn', messageId: LETTER_ID });
});
