// Tells whether an expression's work grows faster than its text.
import { type Expression, patternOf } from './pattern.ts';
import { programOf } from './program.ts';
import { type Attack, attacksOn, hasEndlessRepeat } from './pumps.ts';
import { Alphabet, countSteps, type Scan } from './steps.ts';

/** Bounded repetitions are cut here; the most that is read of one for a look at its growth. */
const CUT = 6;
/** Rounds of the pump, and four times as many; looked at again with longer texts where it seems to grow. */
const SHORT = 16;
const LONG = 200;
const TIMES = 4;
/** Four times the text costs four times the steps where the work is linear, sixteen times where it is squared. */
const SUSPECT = 4.4;
const FAILS = 7;
/** Whatever takes more is not linear: the longest texts here have some ten thousand characters. */
const STEPS = 3_000_000;
/** With its bounds as they are an expression may look at each character so many times. */
const PER_CHARACTER = 4000;
const FULL_LENGTH = 3000;

export interface Slow {
  readonly attack: Attack;
  /** Steps of the longer text over those of the text four times shorter; or steps a character. */
  readonly growth: number;
}

/** In: an expression and how it is used. Out: null where its steps grow with the text, else a text that shows they do not. */
export function slowTextFor(expression: Expression, scan: Scan): Slow | null {
  const pattern = patternOf(expression, CUT);
  const attacks = attacksOn(pattern);
  return (hasEndlessRepeat(pattern) ? growing(expression, scan, attacks) : null) ?? dear(expression, scan, attacks);
}

function growing(expression: Expression, scan: Scan, attacks: readonly Attack[]): Slow | null {
  const program = programOf(patternOf(expression, CUT));
  const counting = { alphabet: new Alphabet(), flags: expression.flags, scan, limit: STEPS };
  const growthOf = (attack: Attack, rounds: number): number => {
    const of = (times: number): number =>
      countSteps(program, textOf(counting.alphabet, expression, attack, times), counting);
    const longer = of(rounds * TIMES);
    return longer > STEPS ? Number.POSITIVE_INFINITY : longer / of(rounds);
  };
  for (const attack of attacks) {
    if (growthOf(attack, SHORT) < SUSPECT) continue;
    const growth = growthOf(attack, LONG);
    if (growth > FAILS) return { attack, growth };
  }
  return null;
}

/** `{1,900}` within `{1,900}` is bounded, and yet too much. */
function dear(expression: Expression, scan: Scan, attacks: readonly Attack[]): Slow | null {
  if (!/\{\d+,\d{2,}\}/.test(expression.source)) return null;
  const program = programOf(patternOf(expression, FULL_LENGTH));
  const limit = PER_CHARACTER * FULL_LENGTH;
  const counting = { alphabet: new Alphabet(), flags: expression.flags, scan, limit };
  for (const attack of attacks.filter(({ after }) => after === '')) {
    const rounds = Math.ceil(FULL_LENGTH / attack.pump.length);
    const text = textOf(counting.alphabet, expression, attack, rounds);
    const steps = countSteps(program, text, counting);
    if (steps > limit) return { attack, growth: steps / text.length };
  }
  return null;
}

function textOf(alphabet: Alphabet, { flags }: Expression, attack: Attack, rounds: number): Uint8Array {
  const numbersOf = (text: string): Uint8Array => alphabet.textOf(/[uv]/.test(flags) ? [...text] : text.split(''));
  const before = numbersOf(attack.before);
  const pump = numbersOf(attack.pump);
  const after = numbersOf(attack.after);
  const text = new Uint8Array(before.length + pump.length * rounds + after.length);
  text.set(before);
  for (let round = 0; round < rounds; round++) text.set(pump, before.length + round * pump.length);
  text.set(after, text.length - after.length);
  return text;
}
