import { expect, it } from 'vitest';
import { packBatch, unpackBatch } from '../../electron/store/fact-pack.ts';
import type { IntakeBatch } from '../../electron/store/store-api.ts';
import { bounceOf, life, reportOn, sent } from './facts.ts';

it('facts come out of the packing as they went in', () => {
  const first = sent(['anna@there.example', 'ben@there.example'], {
    cc: [{ address: 'c@there.example', name: 'Carla' }],
    bcc: [{ address: 'd@there.example', name: null }],
    inReplyTo: ['<a@b>'],
    references: ['<a@b>', '<c@d>'],
  });
  const facts = [
    first,
    sent([], { from: null, messageId: null, subject: '', date: 5.25 }),
    reportOn(first, [bounceOf('anna@there.example')]),
    { ...first, uid: 7001, kind: 'letter' as const, life: true },
    { ...first, uid: 7002, kind: 'letter' as const, life: false },
    life('anna@there.example', { from: { address: 'anna@there.example', name: 'Anna' } }),
  ];
  const folder = {
    path: 'Sent',
    role: 'sent',
    uidValidity: '1',
    highestUid: 9,
    lowestUid: 1,
    highestModseq: null,
  } as const;
  const batch: IntakeBatch = { accountId: 1, folder, facts };
  const packed = packBatch(batch);
  expect(JSON.parse(packed.rows).filter(Array.isArray)).toHaveLength(5);
  expect(unpackBatch(structuredClone(packed))).toEqual(batch);
});
