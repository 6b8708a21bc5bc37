// The keys of SEARCH (RFC 3501 section 6.4.4) that the app may send: ALL, UID, a set of numbers, SINCE, BEFORE, SENTSINCE, SENTBEFORE, OR,
// NOT, and brackets. Pure.

export interface SearchedMessage {
  readonly uid: number;
  readonly arrived: number;
  readonly source: string | Buffer;
}

/** A message with its place in the folder, from 1. */
type Test = (message: SearchedMessage, number: number) => boolean;

/** The numbers that stand for `*`. */
export interface Last {
  readonly uid: number;
  readonly number: number;
}

/** In: a sequence set (RFC 3501 section 9), and what `*` stands for. Out: whether a number is in it. */
export function inSet(set: string, last: number): (value: number) => boolean {
  const number = (text: string): number => (text === '*' ? last : Number(text));
  const ranges = set.split(',').map((part) => {
    const [from = '', to = from] = part.split(':');
    return [Math.min(number(from), number(to)), Math.max(number(from), number(to))] as const;
  });
  return (value) => ranges.some(([low, high]) => value >= low && value <= high);
}

/** In: the arguments of SEARCH. Out: the test of one message. Throws at a key that is not among those above. */
export function searchTest(args: string, last: Last): Test {
  const words = args.match(/[()]|"[^"]*"|[^\s()]+/g) ?? [];
  let at = 0;
  const word = (): string => words[at++]?.replaceAll('"', '') ?? '';
  const all = (until: string | undefined): Test => {
    const tests: Test[] = [];
    while (at < words.length && words[at] !== until) tests.push(key());
    at++;
    return (message, number) => tests.every((test) => test(message, number));
  };
  const key = (): Test => {
    const name = word().toUpperCase();
    const date = DATES.get(name);
    if (date) return date(dayOf(word()));
    if (name === '(') return all(')');
    if (name === 'ALL') return () => true;
    if (name === 'UID') {
      const holds = inSet(word(), last.uid);
      return ({ uid }) => holds(uid);
    }
    if (name === 'NOT') {
      const test = key();
      return (message, number) => !test(message, number);
    }
    if (name === 'OR') {
      const [one, other] = [key(), key()];
      return (message, number) => one(message, number) || other(message, number);
    }
    if (!/^[\d*]/.test(name)) throw new Error(`the scripted server knows no search key ${name}`);
    const holds = inSet(name, last.number);
    return (_, number) => holds(number);
  };
  return all(undefined);
}

const DATES: ReadonlyMap<string, (day: number) => Test> = new Map<string, (day: number) => Test>([
  ['SINCE', (day) => (message) => message.arrived >= day],
  ['BEFORE', (day) => (message) => message.arrived < day],
  ['SENTSINCE', (day) => (message) => sentAt(message) >= day],
  ['SENTBEFORE', (day) => (message) => sentAt(message) < day],
]);

/** 1-Jul-2026, as UTC. */
const dayOf = (text: string): number => Date.parse(`${text.replaceAll('-', ' ')} UTC`);

/** The Date field; a message without one, or with one that says nothing, is in no range. */
function sentAt({ source }: SearchedMessage): number {
  const text = Buffer.isBuffer(source) ? source.toString('latin1') : source;
  return Date.parse(/^Date: (.*)$/im.exec(text)?.[1] ?? '');
}
