// What was asked when a connection ended in the middle of a FETCH, or when the server said "not now". The memory outlasts the connection:
// the next ones ask in smaller parts, until the one message is found at which the server fails.
import type { Detail } from '../../../shared/domain/details.ts';
import { isAboutAccount, type ServerAnswer } from '../not-now.ts';

/** What is fetched of a message: its header, or its source. */
export type Part = 'header' | 'source';

/** A FETCH for these messages of a folder. */
export interface Asked {
  readonly folder: string;
  readonly part: Part;
  readonly uids: readonly number[];
}

/**
 * After "not now": `stop` the pass and wait; `isolate`: find out at which message the server says it; `skip`: go on without the one
 * message that was asked for.
 */
export type AfterNotNow = 'stop' | 'isolate' | 'skip';

/** A message is left out once so many connections have ended while it alone was asked for. */
const MOST_ENDS = 2;
interface Limit {
  readonly times: number;
  readonly ms: number;
}

/** After so many "not now" at the same messages, over so long, the fault may be one message. */
const ISOLATE_AFTER: Limit = { times: 3, ms: 10 * 60_000 };
/** As above, for a message that was asked for alone, where the server hands out nothing by which to compare. */
const SKIP_AFTER: Readonly<Record<Part, Limit>> = {
  header: { times: 10, ms: 6 * 3_600_000 },
  source: { times: 5, ms: 30 * 60_000 },
};
/** So many connections in a row may follow each other at once. */
const MOST_AT_ONCE = 12;

interface NotNowState {
  readonly uids: ReadonlySet<number>;
  readonly since: number;
  readonly times: number;
}

/** How a connection ended. */
export interface Ending {
  /** What is known of it. */
  readonly why: Detail | null;
  /** The server ended it on purpose, with BYE (RFC 3501 section 7.1.5). */
  readonly saidBye: boolean;
}

interface Ends {
  readonly times: number;
  /** What was told of the last one. */
  readonly why: Detail | null;
}

/** The suspects of one part of one folder. */
class FolderSuspects {
  /** Each group holds a message at which a connection ended, as far as known. */
  groups: readonly (readonly number[])[] = [];
  /** How many connections ended while this message alone was asked for. */
  readonly ends = new Map<number, Ends>();
  notNow: NotNowState | null = null;

  /** The command for `uids` ended the connection; `left` of them had not come yet. */
  ended(uids: readonly number[], left: readonly number[], why: Detail | null): void {
    const [only] = uids;
    if (uids.length === 1 && only !== undefined)
      this.ends.set(only, { times: (this.ends.get(only)?.times ?? 0) + 1, why });
    const asked = new Set(uids);
    const others = this.groups.filter((group) => !group.some((uid) => asked.has(uid)));
    this.groups = left.length === 0 ? others : [...others, left.toSorted((a, b) => a - b)];
  }

  /** The server has answered, and the connection lives. */
  answered(uids: readonly number[]): void {
    if (this.groups.length > 0) {
      const asked = new Set(uids);
      this.groups = this.groups
        .map((group) => group.filter((uid) => !asked.has(uid)))
        .filter((group) => group.length > 0);
    }
    for (const uid of uids) this.ends.delete(uid);
    if (this.notNow === null) return;
    const left = this.notNow.uids.difference(new Set(uids));
    this.notNow = left.size === 0 ? null : { ...this.notNow, uids: left };
  }
}

export class Suspects {
  readonly #folders = new Map<string, FolderSuspects>();
  /** The commands that were sent on this connection and are not answered, oldest first: only the first one is being worked on. */
  #connection: object | null = null;
  #waiting: Asked[] = [];
  /** Folders in which a connection ended as dates were asked for. */
  readonly #noDates = new Set<string>();
  #mayHurry = false;
  #hurried = 0;

  /** In: what shall be asked. Out: in which parts, each a command of its own. Those under suspicion come first, alone or by halves. */
  parts({ folder, part, uids }: Asked): readonly (readonly number[])[] {
    const groups = this.#of(folder, part).groups;
    if (groups.length === 0) return [uids];
    const wanted = new Set(uids);
    const parts: (readonly number[])[] = [];
    for (const group of groups) {
      const here = group.filter((uid) => wanted.delete(uid));
      parts.push(...inParts(here));
    }
    if (wanted.size > 0) parts.push([...wanted]);
    return parts;
  }

  /** How many connections ended while this message alone was asked for. */
  ends(folder: string, part: Part, uid: number): number {
    return this.#of(folder, part).ends.get(uid)?.times ?? 0;
  }

  /** Why the message is left out from now on: it ends every connection. Null for any other message. */
  guilt(folder: string, part: Part, uid: number): Detail | null {
    const ends = this.#of(folder, part).ends.get(uid);
    if (ends === undefined || ends.times < MOST_ENDS) return null;
    if (ends.why?.id === 'answer-too-large') return ends.why;
    return { id: 'connection-ends', text: ends.why?.id === 'quoted' ? ends.why.text : '' };
  }

  /** The command is sent. */
  sent(connection: object, asked: Asked): void {
    if (this.#connection !== connection) {
      this.#connection = connection;
      this.#waiting = [];
    }
    this.#waiting.push(asked);
  }

  /** The server has answered the command, whatever it said. */
  answered(asked: Asked): void {
    this.#waiting = this.#waiting.filter((one) => one !== asked);
    this.#of(asked.folder, asked.part).answered(asked.uids);
  }

  /**
   * The connection ended before the command was answered. `left`: the messages that had not come. A command that waited behind
   * another one is not to blame.
   */
  ended(asked: Asked, left: readonly number[], { why, saidBye }: Ending): void {
    if (this.#waiting[0] !== asked) return;
    this.#of(asked.folder, asked.part).ended(asked.uids, left, why);
    if (!saidBye) this.#mayHurry = true;
  }

  /** The server answered "not now", and the connection lives or has ended. Out: what to do about it. */
  notNow(asked: Asked, answer: ServerAnswer, { now, lives }: { now: number; lives: boolean }): AfterNotNow {
    if (lives) this.#waiting = this.#waiting.filter((one) => one !== asked);
    if (isAboutAccount(answer)) return 'stop';
    const state = this.#of(asked.folder, asked.part);
    const before = state.notNow;
    const same = before !== null && asked.uids.some((uid) => before.uids.has(uid));
    const { since, times } = same ? before : { since: now, times: 0 };
    state.notNow = { uids: same ? before.uids : new Set(asked.uids), since, times: times + 1 };
    const past = (limit: Limit): boolean => times >= limit.times && now - since >= limit.ms;
    if (asked.uids.length === 1 && past(SKIP_AFTER[asked.part])) return 'skip';
    return past(ISOLATE_AFTER) ? 'isolate' : 'stop';
  }

  /**
   * Runs `ask`, which asks for dates of withheld messages. Null if a connection has ended at such a question in this folder: a date is not
   * worth another one.
   */
  async askingDates<T>(folder: string, ask: () => Promise<T>): Promise<T | null> {
    if (this.#noDates.has(folder)) return null;
    this.#noDates.add(folder);
    const dates = await ask();
    this.#noDates.delete(folder);
    return dates;
  }

  /** The folder's UIDs are others now. */
  forget(folder: string): void {
    for (const part of PARTS) this.#folders.delete(keyOf(folder, part));
  }

  /** Asks for the message again as if it had ended no connection yet. */
  pardon(folder: string, uid: number): void {
    for (const part of PARTS) this.#of(folder, part).answered([uid]);
  }

  /** Whether to connect again at once: the last connection ended at a message, without a word, and the next one asks for less. */
  takeHurry(): boolean {
    const may = this.#mayHurry && this.#hurried < MOST_AT_ONCE;
    this.#hurried = may ? this.#hurried + 1 : 0;
    this.#mayHurry = false;
    return may;
  }

  #of(folder: string, part: Part): FolderSuspects {
    const key = keyOf(folder, part);
    const known = this.#folders.get(key);
    if (known !== undefined) return known;
    const fresh = new FolderSuspects();
    this.#folders.set(key, fresh);
    return fresh;
  }
}

const PARTS: readonly Part[] = ['header', 'source'];
const keyOf = (folder: string, part: Part): string => `${part} ${folder}`;

/** The first of a group alone, since servers answer in this order, and the rest in two halves. */
function inParts(group: readonly number[]): readonly (readonly number[])[] {
  const rest = group.slice(1);
  const half = Math.ceil(rest.length / 2);
  return [group.slice(0, 1), rest.slice(0, half), rest.slice(half)].filter((part) => part.length > 0);
}
