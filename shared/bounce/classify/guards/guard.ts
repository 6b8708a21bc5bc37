import type { ReasonId } from '../../../domain/words.ts';
import type { GuardId } from '../../rule.ts';
import type { Evidence } from '../decide.ts';
import type { Decision } from '../decision.ts';
import { isCode } from '../words/answer-words.ts';
import { type Owner, ownerOf } from '../words/whose.ts';

/** What one server says, and which of its words are the decision's. */
export interface Place {
  /** The words between two codes, which begin what another server says. */
  readonly tokens: readonly string[];
  /** The first of what is said, and behind its last. */
  readonly from: number;
  readonly to: number;
  /** All words of the answer before what is said, those of other servers too. */
  readonly before: readonly string[];
  readonly reason: ReasonId;
}

/** What a guard may ask: the input, the answer as it was read, its codes and candidates, and the decision so far. */
export interface GuardContext extends Evidence {
  readonly decision: Decision;
  /** Null where no words decided, and where somebody moved: then the answer may name the new address. */
  readonly place: Place | null;
  /** Whose address the answer names, as far as that tells. */
  readonly owner: Owner;
}

/** Another reason, and why; `passing` where it holds for now. Or what to take instead, where the answer says it itself. */
export type Verdict =
  | { readonly reason: ReasonId; readonly because: GuardId; readonly passing?: true }
  | { readonly instead: Decision };

/**
 * Why a decision does not stand as it reads. Asked in the order of index.ts, each of what those before it left. Adding one is a
 * file here with the sentence that it is for, its line in index.ts, and its lines and traps in test/reasons/guards.
 */
export interface Guard {
  /** The file's name. */
  readonly id: string;
  /** Most are asked only where the decision would condemn an address. */
  readonly asked: 'condemning' | 'always';
  /** Null where the decision stands. */
  holds(context: GuardContext): Verdict | null;
}

/** A guard that looks at the words around those which condemn. */
export function wordGuard(id: GuardId, reason: ReasonId, says: (place: Place) => boolean): Guard {
  return {
    id,
    asked: 'condemning',
    holds: ({ place }) => (place !== null && says(place) ? { reason, because: id } : null),
  };
}

export function contextOf(evidence: Evidence, decision: Decision): GuardContext {
  return new Context(evidence, decision);
}

/** Place and owner are found out when the first guard asks. */
class Context implements GuardContext {
  readonly input: Evidence['input'];
  readonly answer: Evidence['answer'];
  readonly stated: Evidence['stated'];
  readonly candidates: Evidence['candidates'];
  readonly decision: Decision;
  private known: { place?: Place | null; owner?: Owner } = {};

  constructor({ input, answer, stated, candidates }: Evidence, decision: Decision) {
    this.input = input;
    this.answer = answer;
    this.stated = stated;
    this.candidates = candidates;
    this.decision = decision;
  }

  get place(): Place | null {
    if (this.known.place === undefined) this.known.place = placeOf(this, this.decision);
    return this.known.place;
  }

  get owner(): Owner {
    this.known.owner ??= ownerIn(this, this.decision);
    return this.known.owner;
  }
}

function placeOf({ input }: Evidence, { reason, candidate, answer }: Decision): Place | null {
  if (candidate === null || answer === null || reason === 'moved' || input.recipient === '') return null;
  const { tokens } = answer;
  const { from, to } = candidate;
  const first = tokens.findLastIndex((token, at) => at < from && isCode(token)) + 1;
  const next = tokens.findIndex((token, at) => at >= to && isCode(token));
  const sentence = tokens.slice(first, next < 0 ? tokens.length : next);
  return { tokens: sentence, from: from - first, to: to - first, before: tokens.slice(0, from), reason };
}

function ownerIn({ input, answer }: Evidence, decision: Decision): Owner {
  const { recipient, otherNames = [], isSender = () => false } = input;
  if (recipient === '' || decision.reason === 'moved') return 'nobody';
  const read = decision.answer ?? answer;
  const { from, to } = decision.candidate ?? { from: read.tokens.length, to: read.tokens.length };
  return ownerOf(read, from, to, { recipients: [recipient, ...otherNames], isSender });
}

/** Whether clear words of the server's own answer decided. */
export function isClearlySaid({ decision, answer }: GuardContext): boolean {
  return decision.candidate?.strength === 'clear' && decision.answer === answer;
}
