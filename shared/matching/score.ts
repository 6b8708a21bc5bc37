// Scores matches where no id helps (a quarter of real bounces quote none): by recipient, subject and time.
import { delaySign, type MatchSign } from './match-sign.ts';
import { ELSEWHERE, elsewhereSigns } from './message-ids.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The longest time from a message to its report: five days of retries (RFC 5321 section 4.5.4.1) and a margin. */
export const WINDOW_AFTER = 10 * DAY;
/** Clocks differ: a report may be dated this much before its message. */
export const WINDOW_BEFORE = HOUR;
/** The lowest score of a match. */
export const ENOUGH = 0.55;
const AT_MOST = 0.95;

/** What the report states about the returned message. */
export interface Wanted {
  readonly reportDate: number;
  readonly reportSubject: string;
  readonly humanText: string | null;
  readonly subject: string | null;
  readonly date: number | null;
  readonly from: string | null;
}

/** A sent message to the failed recipient. */
export interface Candidate {
  readonly sentId: number;
  readonly subject: string;
  readonly date: number;
  readonly from: string | null;
  /** The account through which it was sent, if another one got the report; else null. */
  readonly elsewhere: string | null;
}

export interface Scored {
  readonly sentId: number;
  /** 0 to 0.95. */
  readonly score: number;
  readonly evidence: readonly MatchSign[];
}

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().toLowerCase();
/** The least length of a subject, in characters: shorter ones occur by chance in any text. */
const LEAST_SUBJECT = 5;

/** Points for the subject: equal +0.35, quoted in the report +0.3, different: no match (null). */
function bySubject(wanted: Wanted, candidate: Candidate): { points: number; evidence: MatchSign | null } | null {
  const subject = plain(candidate.subject);
  const named = { subject: candidate.subject };
  if (wanted.subject !== null) {
    const quoted = plain(wanted.subject);
    if (quoted === subject) return { points: 0.35, evidence: { id: 'same-subject', ...named } };
    // Servers cut long subjects: the quoted one may be the beginning of the sent one.
    if (quoted.length >= 20 && subject.startsWith(quoted))
      return { points: 0.3, evidence: { id: 'subject-begins-alike' } };
    return null;
  }
  if (subject.length >= LEAST_SUBJECT) {
    if (plain(wanted.reportSubject).includes(subject)) {
      return { points: 0.3, evidence: { id: 'subject-in-subject', ...named } };
    }
    if (wanted.humanText !== null && plain(wanted.humanText).includes(subject)) {
      return { points: 0.3, evidence: { id: 'subject-in-text', ...named } };
    }
  }
  return { points: 0, evidence: null };
}

function byDelay(delay: number): number {
  if (delay < 10 * MINUTE) return 0.2;
  if (delay < HOUR) return 0.15;
  return delay < DAY ? 0.1 : 0.05;
}

/** Points for the date of the returned message: equal +0.25, another day: no match (null). */
function byDate(wanted: Wanted, candidate: Candidate): { points: number; evidence: MatchSign | null } | null {
  if (wanted.date === null) return NOTHING_SAID;
  const apart = Math.abs(wanted.date - candidate.date);
  if (apart <= 2 * MINUTE) return { points: 0.25, evidence: { id: 'same-date' } };
  return apart > DAY ? null : NOTHING_SAID;
}

const NOTHING_SAID = { points: 0, evidence: null };

/**
 * The score of one candidate, or null where something clearly speaks against it. A message sent through another account needs a sign of
 * its own, its subject or its date: else a forged report, about mail in the name of one account, would be tied to what another account
 * wrote to the same person in those days.
 */
export function scoreCandidate(wanted: Wanted, candidate: Candidate, isOnly: boolean): Scored | null {
  const delay = wanted.reportDate - candidate.date;
  if (delay < -WINDOW_BEFORE || delay > WINDOW_AFTER) return null;
  const subject = bySubject(wanted, candidate);
  const date = byDate(wanted, candidate);
  if (subject === null || date === null) return null;
  const { elsewhere } = candidate;
  if (elsewhere !== null && subject.evidence === null && date.evidence === null) return null;
  let score = 0.4 + subject.points + date.points + byDelay(delay);
  const evidence: MatchSign[] = [{ id: 'same-recipient' }];
  if (subject.evidence !== null) evidence.push(subject.evidence);
  evidence.push(delaySign(candidate.date, wanted.reportDate));
  if (date.evidence !== null) evidence.push(date.evidence);
  if (wanted.from !== null && wanted.from === candidate.from) {
    score += 0.05;
    evidence.push({ id: 'same-sender' });
  }
  if (isOnly) {
    score += 0.1;
    evidence.push({ id: 'only-message' });
  }
  const less = elsewhere === null ? 0 : ELSEWHERE;
  return {
    sentId: candidate.sentId,
    score: Math.min(score, AT_MOST) - less,
    evidence: [...evidence, ...elsewhereSigns(elsewhere)],
  };
}

/**
 * The best candidate, or null below ENOUGH. Of two equal ones the later is taken, since most reports come within minutes; a
 * sign states the doubt and lowers the confidence.
 */
export function bestCandidate(wanted: Wanted, candidates: readonly Candidate[]): Scored | null {
  const scored: { readonly candidate: Candidate; readonly result: Scored }[] = [];
  for (const candidate of candidates) {
    const result = scoreCandidate(wanted, candidate, candidates.length === 1);
    if (result !== null && result.score >= ENOUGH) scored.push({ candidate, result });
  }
  scored.sort((a, b) => b.result.score - a.result.score || b.candidate.date - a.candidate.date);
  const [first, second] = scored;
  if (first === undefined) return null;
  if (second === undefined || first.result.score - second.result.score > 0.1) return first.result;
  return {
    ...first.result,
    score: Math.max(0.5, first.result.score - 0.2),
    evidence: [...first.result.evidence, { id: 'others-fit', count: scored.length - 1 }],
  };
}
