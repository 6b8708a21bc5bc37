// Addresses that reports come back to, and those that only have the word in them.
import { describe, expect, it } from 'vitest';
import { read } from './read-fixture.ts';
import { failedIn, NOT_DELIVERED, type SmallMail, smallMail } from './small-mail.ts';

const RETURN_ADDRESSES: readonly string[] = [
  'bounce',
  'bounces',
  'bounces+4711-ab-kai=bucht.example',
  'bounce-4711-kai=bucht.example',
  'bounce+c9d2',
  'bounce_4711',
  'bounceback',
  'segeln-bounces',
  'segeln-bounces+kai=bucht.example',
  'segeln-owner',
  'segeln-return-12-kai=bucht.example',
  'b.123.bounce',
  'prvs=12345678ab=ole',
  'msprvs1=17ab=bounces-21-1',
  'SRS0=ab=cd=laden.example=ole',
];

const OTHER_ADDRESSES: readonly string[] = [
  'bounceboard',
  'notifications+bounceboard',
  'bouncer',
  'bouncers-club',
  'bounce-house',
  'bounce.house',
  'rebounce',
  'rebounce-list',
  'trampoline-bouncing',
  'liverpool',
  'homeowner-club',
];

/** A machine's notice in which the address it was sent to is what decides. */
const toAddress = (local: string): SmallMail => ({
  from: 'answer@bucht.example',
  to: `${local}@werft.example`,
  subject: 'Your message',
  text: NOT_DELIVERED,
});

describe('the address that a message was sent to', () => {
  it.each(RETURN_ADDRESSES)('is one that reports come back to: %s', async (local) => {
    const { evidence } = await read(smallMail(toAddress(local)));
    expect(evidence.map(({ id }) => id)).toContain('to-bounce-address');
    expect(await failedIn(toAddress(local))).toEqual(['kai@bucht.example']);
  });

  it.each(OTHER_ADDRESSES)('is none where the word is part of a name: %s', async (local) => {
    expect(await failedIn(toAddress(local))).toEqual([]);
  });

  it('is none for the name beside it', async () => {
    const { evidence } = await read(smallMail({ ...toAddress('ole'), to: '"Bounces" <ole@werft.example>' }));
    expect(evidence.map(({ id }) => id)).not.toContain('to-bounce-address');
  });
});
