// The half year before `now`: what the studio sent, and which of it came back.

import { CASES, type Case, MIXTURE, SPF_BLOCK } from './cases/index.ts';
import { CAST, type CastName } from './cast.ts';
import { makeContacts } from './contacts.ts';
import { makeInvitation, makeLetter, makeNewsletter } from './letters.ts';
import { makeMail } from './outgoing.ts';
import { createRandom, type Random } from './random.ts';
import { WRITERS } from './reports/index.ts';
import { DAY, HOUR, MINUTE, momentOf, weekday } from './time.ts';
import { type Contact, type ReportPlan, type SampleMail, STUDIO, type WriteReport } from './types.ts';

const MAILS = 400;
const DAYS = 182;
const NEWSLETTERS = 6;

export interface PlannedReport {
  readonly write: WriteReport;
  readonly plan: ReportPlan;
}

export interface HalfYear {
  readonly sent: readonly SampleMail[];
  readonly reports: readonly PlannedReport[];
  /** Letters and newsletters without trouble: what replies can come to. */
  readonly ordinary: readonly SampleMail[];
  readonly newsletters: readonly SampleMail[];
}

export function planHalfYear(seed: number, now: number): HalfYear {
  const cast = Object.values(CAST);
  const contacts = makeContacts(createRandom(seed, 'contacts'), cast).slice(0, 150);
  const others = contacts.slice(cast.length);
  const troubled = [...fromCases(seed, now), mixture(seed, now), ...spfBlock(seed, now, others)];
  const newsletters = planNewsletters(seed, now, others);
  const special = new Set(troubled.map(({ plan }) => plan.mail));
  const ordinary = planLetters(seed, now, others, MAILS - special.size - newsletters.length);
  return { sent: [...special, ...newsletters, ...ordinary], reports: troubled, ordinary, newsletters };
}

/** A report cannot come later than now. */
function reportTime(sentAt: number, after: number, now: number): number {
  return Math.min(sentAt + after, now - 4 * MINUTE);
}

function fromCases(seed: number, now: number): readonly PlannedReport[] {
  const mails = new Map<string, SampleMail>();
  const mailOf = (one: Case): SampleMail => {
    const key = `${one.who} ${one.daysAgo} ${one.hour}`;
    const random = createRandom(seed, `case ${key}`);
    const to = CAST[one.who as CastName];
    const at = momentOf(now, one.daysAgo, one.hour) + random.int(0, 59) * 1000;
    const mail = mails.get(key) ?? makeMail(makeLetter(to, at, random), { to: [to] }, at, random);
    mails.set(key, mail);
    return mail;
  };
  return CASES.map((one, number) => {
    const mail = mailOf(one);
    const failures = [{ recipient: CAST[one.who].address, ...one.failure }];
    const at = reportTime(mail.at, one.after, now);
    const random = createRandom(seed, `report ${number}`);
    return { write: WRITERS[one.by], plan: { mail, failures, action: one.action, at, host: one.from, random } };
  });
}

function mixture(seed: number, now: number): PlannedReport {
  const random = createRandom(seed, 'mixture');
  const at = momentOf(now, MIXTURE.daysAgo, MIXTURE.hour);
  const letter = {
    subject: 'Joint exhibition: dates and texts',
    body: 'Dear all,\n\nthe three of you share the wall by the window. Texts by the 20th, please.\n\nEkiri\n',
  };
  const mail = makeMail(letter, { to: MIXTURE.to }, at, random);
  const reported = reportTime(at, MIXTURE.after, now);
  const plan = { mail, failures: MIXTURE.failures, action: 'failed', at: reported, host: STUDIO.host, random } as const;
  return { write: WRITERS.postfix, plan };
}

function isBlocked({ address }: Contact): boolean {
  return SPF_BLOCK.providers.some((provider) => address.endsWith(`@${provider}`));
}

/** Invitations to everybody at one provider, day after day, all refused. */
function spfBlock(seed: number, now: number, contacts: readonly Contact[]): readonly PlannedReport[] {
  const invited = contacts.filter(isBlocked).slice(0, SPF_BLOCK.messages);
  return invited.map((to, number) => {
    const random = createRandom(seed, `invitation ${number}`);
    const daysAgo = Math.floor((SPF_BLOCK.sinceDays * (invited.length - 1 - number)) / (invited.length - 1));
    const at = momentOf(now, daysAgo, 9.2 + (number % 5) * 1.6) + random.int(0, 59) * 1000;
    const mail = makeMail(makeInvitation(to), { to: [to] }, at, random);
    const failure = { ...SPF_BLOCK, recipient: to.address, command: 'DATA' as const };
    const plan = { mail, failures: [failure], action: 'failed' as const, at: at + 2000, host: STUDIO.host, random };
    return { write: WRITERS.postfix, plan };
  });
}

/** One issue a month to three groups of readers, as blind copies. */
function planNewsletters(seed: number, now: number, contacts: readonly Contact[]): readonly SampleMail[] {
  const random = createRandom(seed, 'newsletters');
  const readers = contacts.filter(({ kind }) => kind === 'reader');
  return Array.from({ length: NEWSLETTERS }, (_, issue) => issue).flatMap((issue) => {
    const day = 18 + issue * 30;
    return [0, 1, 2].map((group) => {
      const bcc = random.some(
        readers.filter((_, at) => at % 3 === group),
        14,
      );
      const at = momentOf(now, day, 8.5) + group * 4 * MINUTE;
      return makeMail(makeNewsletter(issue, at), { to: [], bcc }, at, random);
    });
  });
}

/** Quiet weeks and busy ones; hardly anything at weekends; a fortnight of holidays. */
function dayWeights(random: Random, now: number): readonly number[] {
  const weeks = Array.from({ length: DAYS / 7 + 1 }, (_, week) =>
    week === 14 || week === 15 ? 0.12 : 0.55 + random.next(),
  );
  const weekdays = [0.04, 1, 1.25, 1, 1.15, 0.75, 0.12];
  return Array.from({ length: DAYS }, (_, daysAgo) => {
    const factor = weekdays[weekday(now - daysAgo * DAY)] ?? 0;
    return factor * (weeks[Math.floor(daysAgo / 7)] ?? 0);
  });
}

/** A random index into the weights; the probability of each is proportional to its weight. */
function pickWeighted(weights: readonly number[], random: Random): number {
  let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [place, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return place;
  }
  return 0;
}

/** Everybody gets one letter at least, clients and suppliers more. */
function planLetters(seed: number, now: number, contacts: readonly Contact[], count: number): readonly SampleMail[] {
  const random = createRandom(seed, 'letters');
  const days = dayWeights(createRandom(seed, 'weeks'), now);
  const often = contacts.map(({ kind }) => (kind === 'reader' ? 0.5 : 2) * (0.3 + random.next() ** 2));
  return Array.from({ length: count }, (_, number) => {
    const to = contacts[number] ?? contacts[pickWeighted(often, random)] ?? random.pick(contacts);
    const picked = pickWeighted(days, random);
    // The provider that blocks the studio returns all mail: `spfBlock` plans those letters.
    const daysAgo = isBlocked(to) && picked <= SPF_BLOCK.sinceDays ? picked + SPF_BLOCK.sinceDays + 2 : picked;
    const at = momentOf(now, daysAgo, 8.6 + random.next() * 9.5);
    const colleagues = contacts.filter((other) => other.company === to.company && other !== to && to.company !== null);
    const cc = random.chance(0.2) ? colleagues.slice(0, 1) : [];
    return makeMail(makeLetter(to, at, random), { to: [to], cc }, Math.min(at, now - HOUR / 2), random);
  });
}
