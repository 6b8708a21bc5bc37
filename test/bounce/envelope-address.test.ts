import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseMime } from '../../electron/intake/parse-mime.ts';
import { parseBounce } from '../../shared/bounce/parse-bounce.ts';
import {
  type HmacSha256,
  signedVerpRecipient,
  signVerp,
  unwrapEnvelopeAddress,
  verpRecipient,
} from '../../shared/bounce/text/envelope-address.ts';

const hmac: HmacSha256 = (secret, text) => createHmac('sha256', secret).update(text).digest('hex');
const DAY = 24 * 60 * 60 * 1000;
const SENT = Date.UTC(2024, 4, 14, 9, 12, 31);
const SECRET = { prefix: 'news', secret: 'not a real secret' };

describe('verpRecipient', () => {
  it.each([
    ['bounces-mira=buyer.example@lists.sender.example', 'mira@buyer.example'],
    ['<news+mira=buyer.example@sender.example>', 'mira@buyer.example'],
    ['news-bounces+mira.vogt=mail.buyer.example@sender.example', 'mira.vogt@mail.buyer.example'],
    ['club-return-17-mira=buyer.example@lists.sender.example', 'mira@buyer.example'],
    ['bounces-anna-lena=buyer.example@sender.example', 'anna-lena@buyer.example'],
    ['prvs=0123456789=bounces-mira=buyer.example@sender.example', 'mira@buyer.example'],
    ['bounces+13a16098-bab5@sender.example', null],
    ['news-mira=buyer.example-1715677951-af14a5e117fcd04fa03ca4589edef822@sender.example', null],
    ['x=y@sender.example', null],
    ['anna@sender.example', null],
    ['', null],
  ])('%s', (address, recipient) => {
    expect(verpRecipient(address)).toBe(recipient);
  });
});

describe('signedVerpRecipient', () => {
  const address = `${signVerp('mira-vogt@buyer.example', SECRET, SENT, hmac)}@sender.example`;
  const options = { secrets: [{ prefix: 'other', secret: 'x' }, SECRET], hmac, now: SENT + 2 * DAY };

  it('reads what was signed with one of the secrets', () => {
    expect(signedVerpRecipient(address, options)).toEqual({ recipient: 'mira-vogt@buyer.example', sentAt: SENT });
  });

  it('does not mind the case in which a server writes the address back', () => {
    expect(signedVerpRecipient(address.toUpperCase(), options)?.recipient.toLowerCase()).toBe(
      'mira-vogt@buyer.example',
    );
  });

  it.each([
    ['another secret', address, { ...options, secrets: [{ prefix: 'news', secret: 'guess' }] }],
    ['another recipient', address.replace('mira', 'tom'), options],
    ['another time', address.replace('-1715', '-1716'), options],
    ['a signature cut short', address.replace(/-([0-9a-f]{8})[0-9a-f]+@/, '-$1@'), options],
    ['no signature', 'news-mira=buyer.example@sender.example', options],
    ['an age beyond the limit', address, { ...options, now: SENT + 61 * DAY }],
    ['a time to come', address, { ...options, now: SENT - 2 * DAY }],
  ])('refuses %s', (_what, forged, given) => {
    expect(signedVerpRecipient(forged, given)).toBeNull();
  });
});

describe('a report to a signed address', () => {
  const to = `${signVerp('mira@buyer.example', SECRET, SENT, hmac)}@sender.example`;
  const signedVerp = { secrets: [SECRET], hmac, now: SENT + DAY };
  const head = `From: MAILER-DAEMON@hub.example\nReturn-Path: <>\nSubject: Returned mail\nTo: ${to}\n\n`;

  it('names its recipient where the text names none', async () => {
    const root = await parseMime(Buffer.from(`${head}It could not be delivered: 550 5.1.1 no.\n`));
    expect(parseBounce(root, { signedVerp }).bounces).toMatchObject([
      { recipient: 'mira@buyer.example', status: '5.1.1' },
    ]);
  });

  it('keeps whom the user wrote to where the mail was forwarded', async () => {
    const root = await parseMime(Buffer.from(`${head}<mira@home.example>: 550 5.1.1 no\n`));
    const bounce = { recipient: 'mira@home.example', originalRecipient: 'mira@buyer.example' };
    expect(parseBounce(root, { signedVerp }).bounces).toMatchObject([bounce]);
  });

  it('is not believed with a foreign signature', async () => {
    const root = await parseMime(Buffer.from(`${head}<mira@home.example>: 550 5.1.1 no\n`));
    const foreign = { ...signedVerp, secrets: [{ prefix: 'news', secret: 'guess' }] };
    expect(parseBounce(root, { signedVerp: foreign }).bounces).toMatchObject([{ originalRecipient: null }]);
  });
});

describe('unwrapEnvelopeAddress', () => {
  it.each([
    ['prvs=0123456789=anna@sender.example', 'anna@sender.example'],
    ['prvs=anna/0123456789@sender.example', 'anna@sender.example'],
    ['SRS0=Hx1+=TT=sender.example=anna@forward.example', 'anna@sender.example'],
    ['SRS1=Yy2=forward.example==Hx1=TT=sender.example=anna@second.example', 'anna@sender.example'],
    ['<anna@sender.example>', 'anna@sender.example'],
    ['anna@sender.example', 'anna@sender.example'],
  ])('%s', (address, inner) => {
    expect(unwrapEnvelopeAddress(address)).toBe(inner);
  });
});
