// An address that a notice offers instead of the failed one is good, in whatever language.
import { describe, expect, it } from 'vitest';
import { findAddresses } from '../../shared/bounce/text/addresses.ts';
import { referralIn } from '../../shared/bounce/text/referral.ts';
import { read } from './read-fixture.ts';
import { mailWithLetter, NULL_SENDER, smallMail } from './small-mail.ts';

const NEW = 'anna@new.example';

const OFFERS: readonly string[] = [
  'This address is no longer valid, please write to anna@new.example',
  'The new address is anna@new.example',
  '551 5.1.6 User has moved; please try <anna@new.example>',
  '551 User not local; please try <anna@new.example>',
  'Bitte wenden Sie sich künftig an anna@new.example.',
  'Meine neue E-Mail-Adresse lautet anna@new.example',
  "Merci d'écrire désormais à anna@new.example",
  'Veuillez utiliser anna@new.example',
  'Para cualquier consulta escriba a anna@new.example',
  'Per le prenotazioni scrivere a anna@new.example',
  'Neem voor vragen contact op met anna@new.example',
  'Nowy adres to anna@new.example',
  'Пожалуйста, пишите на anna@new.example',
  'anna@new.example までご連絡ください',
  '新しいメールアドレスは anna@new.example です',
  '请联系 anna@new.example',
  '新邮箱地址：anna@new.example',
  'anna@new.example 로 연락 주세요',
  'If you cannot wait, please contact our colleague Anna Berg at anna@new.example',
  'Der Mitarbeiter ist ausgeschieden; Anfragen an anna@new.example',
  'anna@new.example is my new address',
  'Use anna@new.example instead',
  'Vänligen kontakta anna@new.example',
  'Kontakt venligst anna@new.example',
  'Ota yhteyttä anna@new.example',
  'Obraťte se na anna@new.example',
  'Kérjük, írjon az anna@new.example címre',
  'Lütfen anna@new.example adresine yazın',
  'Entre em contato com anna@new.example',
];

/** The same words, said of an address that failed or that nobody offers. */
const TRAPS: readonly string[] = [
  'The message you tried to send to anna@new.example was not delivered',
  'We were unable to contact anna@new.example',
  'could not write to anna@new.example',
  'Failed to contact the server of anna@new.example',
  'Please contact the recipient anna@new.example by telephone',
  'Please try again later: anna@new.example',
  'Ihre Nachricht an anna@new.example konnte nicht zugestellt werden',
  'Bitte senden Sie die Nachricht erneut an anna@new.example',
  "Votre message à anna@new.example n'a pas été remis",
  'No se pudo contactar con anna@new.example',
  'Il messaggio per anna@new.example non è stato consegnato',
  'The mailbox anna@new.example does not exist',
  'Please check the address. anna@new.example',
  'Kontakt zu anna@new.example konnte nicht hergestellt werden',
  'Nie można skontaktować się z anna@new.example',
  '550 5.1.1 anna@new.example: no such user, please contact your administrator',
  'Your mail to anna@new.example could not be delivered',
  'Please contact your postmaster. anna@new.example: mailbox full',
];

function offered(line: string): ReturnType<typeof referralIn> {
  const [found] = findAddresses(line);
  if (found === undefined) throw new Error(`no address in ${line}`);
  return referralIn(line.slice(0, found.start), line.slice(found.end));
}

it.each(OFFERS)('offers the address: %s', (line) => {
  expect(offered(line)).not.toBeNull();
});

it.each(TRAPS)('does not offer the address: %s', (line) => {
  expect(offered(line)).toBeNull();
});

interface Notice {
  readonly subject: string;
  readonly text: string;
  /** Whom the returned message was for; null where nothing came back. */
  readonly to?: string | null;
}

function notice({ subject, text, to = 'olga@old.example' }: Notice): string {
  const from = 'postmaster@old.example';
  return to === null
    ? smallMail({ from, to: 'me@mine.example', subject, fields: [NULL_SENDER], text })
    : mailWithLetter({ from, subject, text, letterTo: to });
}

const NOTICES: readonly (readonly [language: string, subject: string, text: string])[] = [
  ['English', 'Undeliverable mail', `This address is no longer valid, please write to ${NEW}.`],
  [
    'English, below',
    'Undeliverable mail',
    `This mailbox does not exist any more.\nIn future please write to:\n\n    ${NEW}\n`,
  ],
  [
    'English, broken line',
    'Undeliverable mail',
    `This mailbox does not exist any more. For all questions please contact\n<${NEW}>\n`,
  ],
  [
    'an answer',
    'Undelivered mail',
    `Your message was not delivered:\n\n551 5.1.6 User has moved; please try <${NEW}>\n`,
  ],
  ['German', 'Unzustellbar', `Dieses Postfach existiert nicht mehr. Die neue Adresse lautet ${NEW}.`],
  ['French', 'Courrier non remis', `Cette adresse n'existe plus. Veuillez désormais écrire à ${NEW}.`],
  ['Spanish', 'Mensaje no entregado', `Esta cuenta ya no existe. Por favor, escriba a ${NEW}.`],
  ['Italian', 'Mancata consegna', `La casella non esiste più. La preghiamo di scrivere a ${NEW}.`],
  ['Portuguese', 'Mensagem não entregue', `Esta conta não existe mais. Entre em contato com ${NEW}.`],
  ['Dutch', 'Bericht niet afgeleverd', `Dit adres bestaat niet meer. Neem contact op met ${NEW}.`],
  ['Polish', 'Nie dostarczono wiadomości', `Ta skrzynka nie istnieje. Nowy adres to ${NEW}.`],
  ['Russian', 'Сообщение не доставлено', `Этот ящик больше не существует. Пожалуйста, пишите на ${NEW}.`],
  ['Swedish', 'Meddelandet kunde inte levereras', `Adressen finns inte längre. Vänligen kontakta ${NEW}.`],
  ['Japanese', '配信不能通知', `このメールアドレスは存在しません。今後は ${NEW} までご連絡ください。`],
  ['Chinese', '退信通知', `该邮箱不存在。请联系 ${NEW}。`],
];

describe.each(NOTICES)('a notice in %s', (_language, subject, text) => {
  it('names the one that was written to, and condemns nobody else', async () => {
    const { bounces, looksLikeReport } = await read(notice({ subject, text }));
    expect(looksLikeReport).toBe(true);
    expect(bounces.map(({ recipient }) => recipient)).toEqual(['olga@old.example']);
    expect(bounces[0]?.addressBad).toBe(true);
  });

  it('names nobody where nothing came back', async () => {
    const { bounces } = await read(notice({ subject, text, to: null }));
    expect(bounces).toEqual([]);
  });
});

it('reads the failed address of a sentence, beside the one that is offered', async () => {
  const text = `The address olga@old.example is no longer in use, so your message was not delivered.\n\nPlease contact ${NEW} instead.`;
  const { bounces } = await read(notice({ subject: 'Your message was not delivered', text, to: null }));
  expect(bounces).toMatchObject([{ recipient: 'olga@old.example', addressBad: true }]);
});

it('takes the addressee of the returned message for the failed one, whatever stands before its address', async () => {
  const text = 'This mailbox does not exist. If you know another way, please contact olga@old.example by telephone.';
  const { bounces } = await read(notice({ subject: 'Undeliverable mail', text }));
  expect(bounces).toMatchObject([{ recipient: 'olga@old.example', addressBad: true }]);
});

it('condemns no address of a sentence that speaks neither of a failure nor of a fault of it', async () => {
  // Icelandic: "This mailbox no longer exists." in English beside a sentence whose words nobody here knows.
  const text = `Skeytið barst ekki. 550 5.1.1 mailbox does not exist\n\nFramvegis er best að skrifa til ${NEW} takk fyrir`;
  const { bounces } = await read(notice({ subject: 'Undeliverable mail', text, to: null }));
  expect(bounces.filter(({ addressBad }) => addressBad === true)).toEqual([]);
});

describe('a report that names nobody', () => {
  const text = 'No valid recipients for this message could be determined.';
  const returned = (fields: string): string =>
    notice({ subject: 'Returned mail: see error report for details', text }).replace('To: olga@old.example', fields);

  it.each([
    ['the single To', 'Delivered-To: spool-3@inner.old.example\nTo: "Olga" <olga@old.example>', ['olga@old.example']],
    [
      'of two the one that the envelope names',
      'X-Original-To: olga@old.example\nTo: olga@old.example, ivo@old.example',
      ['olga@old.example'],
    ],
    ['none of two', 'Delivered-To: all@old.example\nTo: olga@old.example, ivo@old.example', []],
    ['none of To and Cc', 'To: olga@old.example\nCc: ivo@there.example', []],
  ])('is about %s', async (_name, fields, recipients) => {
    const { bounces } = await read(returned(fields));
    expect(bounces.map(({ recipient }) => recipient)).toEqual(recipients);
  });
});
