// Fills a store with half a million sent messages and twenty thousand bounces, as a newsletter of five years would.

import type { IntakeFact, SentFact } from '../../electron/intake/facts.ts';
import type { Engine } from '../../electron/store/engine.ts';
import type { ReasonId } from '../../shared/domain/words.ts';
import { bounceOf, DAY, FULL, ME, reportOn, SPF, sent } from './facts.ts';

export interface BigStore {
  readonly sent: number;
  readonly bounces: number;
  readonly now: number;
}

/** The same numbers in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const WORDS = 'offer invoice news meeting reminder summer club order photos visit draft menu plan ticket garden'.split(
  ' ',
);
const BIG = ['gmail.com', 'outlook.com', 'gmx.de', 'web.de', 'yahoo.com', 'icloud.com', 't-online.de', 'hotmail.com'];
const HARD: readonly ReasonId[] = ['no-such-mailbox', 'no-such-domain', 'mailbox-disabled'];

/** 60,000 people, half of them at the big providers, the others at 8,000 domains of their own. */
function addressOf(random: () => number): string {
  const person = Math.floor(random() ** 2 * 60_000);
  const domain = person % 2 === 0 ? BIG[person % BIG.length] : `firm${person % 8000}.example`;
  return `${WORDS[person % WORDS.length]}.${person}@${domain}`;
}

function bounceFor(random: () => number, message: SentFact): IntakeFact {
  const address = message.to[0]?.address ?? '';
  const kind = random();
  const more = kind < 0.4 ? FULL : kind < 0.5 ? SPF : { reason: HARD[Math.floor(random() * HARD.length)] ?? 'unknown' };
  return reportOn(message, [bounceOf(address, more)], { date: message.date + Math.floor(random() * DAY) });
}

/** Answers how long it took, in milliseconds. */
export function fillStore(engine: Engine, size: BigStore): number {
  const began = performance.now();
  const random = randomFrom(7);
  const { id } = engine.run('accounts.add', { kind: 'imap', name: ME, config: {} });
  const batch = 2000;
  const every = Math.floor(size.sent / size.bounces);
  for (let done = 0; done < size.sent; done += batch) {
    const facts: IntakeFact[] = [];
    for (let i = done; i < Math.min(done + batch, size.sent); i += 1) {
      const subject = [0, 1, 2, 3].map(() => WORDS[Math.floor(random() * WORDS.length)]).join(' ');
      const date = size.now - Math.floor(((size.sent - i) / size.sent) * 5 * 365 * DAY);
      const message = sent(addressOf(random), { subject: `${subject} ${i}`, date });
      facts.push(message);
      if (i % every === 0) facts.push(bounceFor(random, message));
    }
    const folder = {
      path: 'Mail',
      role: 'sent',
      uidValidity: '1',
      highestUid: done,
      lowestUid: 1,
      highestModseq: null,
    } as const;
    engine.run('intake.apply', { accountId: id, folder, facts });
  }
  return performance.now() - began;
}
