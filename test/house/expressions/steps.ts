// Counts what matching costs: the instructions that a backtracking machine runs through, the same at any hour on any machine.
import type { CharSet } from './pattern.ts';
import type { Program } from './program.ts';

/** How an expression is used: to its first match, over the whole text (flag g, `split`), or only where it stands (flag y). */
export type Scan = 'first' | 'all' | 'sticky';

/**
 * Marks a way to go on, among the registers to be set back. Each takes three numbers on the stack: the position or the register's
 * former value, the instruction, and this mark or the register.
 */
const WAY = -1;

const WORD = /^\w$/;
const LINE_END = /^[\n\r\u2028\u2029]$/;

/** Characters by number, so that a step costs little: each set is a table of them. */
export class Alphabet {
  readonly #numbers = new Map<string, number>();
  readonly #tables = new Map<CharSet, Uint8Array>();
  readonly #characters: string[] = [];

  textOf(characters: readonly string[]): Uint8Array {
    return Uint8Array.from(characters, (character) => this.#numberOf(character));
  }

  /** 1 for each number whose character is in the set. */
  tableOf(set: CharSet): Uint8Array {
    const known = this.#tables.get(set);
    if (known !== undefined) return known;
    const table = Uint8Array.from({ length: 256 }, (_, number) => this.#has(set, number));
    this.#tables.set(set, table);
    return table;
  }

  isWord(number: number | undefined): boolean {
    return number !== undefined && WORD.test(this.#characters[number] ?? '');
  }

  isLineEnd(number: number): boolean {
    return LINE_END.test(this.#characters[number] ?? '');
  }

  #has(set: CharSet, number: number): number {
    const character = this.#characters[number];
    return character !== undefined && set.has(character) ? 1 : 0;
  }

  #numberOf(character: string): number {
    const known = this.#numbers.get(character);
    if (known !== undefined) return known;
    const number = this.#characters.push(character) - 1;
    if (number > 255) throw new Error('more than 256 characters');
    this.#numbers.set(character, number);
    this.#tables.clear();
    return number;
  }
}

/** Runs one program over one text. */
class Machine {
  steps = 0;
  readonly #text: Uint8Array;
  readonly #alphabet: Alphabet;
  readonly #limit: number;
  readonly #lines: boolean;

  constructor(text: Uint8Array, { alphabet, flags, limit }: Counting) {
    this.#text = text;
    this.#alphabet = alphabet;
    this.#lines = flags.includes('m');
    this.#limit = limit;
  }

  get spent(): boolean {
    return this.steps > this.#limit;
  }

  /** The end of the match that begins at `start`, or -1; also -1 when the limit is passed. */
  matchAt(program: Program, start: number): number {
    const ways: number[] = [];
    const registers: number[] = [];
    let at = 0;
    let position = start;
    for (;;) {
      this.steps += 1;
      if (this.steps > this.#limit) return -1;
      const instruction = program[at];
      if (instruction === undefined) throw new Error(`no instruction ${at}`);
      at += 1;
      let goesOn = true;
      switch (instruction.op) {
        case 'match':
          return position;
        case 'char': {
          const index = instruction.back ? position - 1 : position;
          const character = this.#text[index];
          goesOn = character !== undefined && this.#alphabet.tableOf(instruction.set)[character] === 1;
          position = instruction.back ? index : index + 1;
          break;
        }
        case 'split':
          ways.push(position, instruction.second, WAY);
          at = instruction.first;
          break;
        case 'jump':
          at = instruction.to;
          break;
        case 'place':
          goesOn = this.#isPlace(instruction.at, position);
          break;
        case 'look':
          goesOn = this.matchAt(instruction.program, position) >= 0 !== instruction.negated;
          break;
        case 'round':
          ways.push(registers[instruction.register] ?? -1, 0, instruction.register);
          registers[instruction.register] = position;
          break;
        case 'moved':
          goesOn = registers[instruction.register] !== position;
          break;
      }
      while (!goesOn) {
        const register = ways.pop();
        const next = ways.pop();
        const saved = ways.pop();
        if (register === undefined || next === undefined || saved === undefined) return -1;
        if (register === WAY) {
          at = next;
          position = saved;
          goesOn = true;
        } else registers[register] = saved;
      }
    }
  }

  #isPlace(place: 'start' | 'end' | 'boundary' | 'no-boundary', position: number): boolean {
    const before = position > 0 ? this.#text[position - 1] : undefined;
    const after = this.#text[position];
    if (place === 'start') return before === undefined || (this.#lines && this.#alphabet.isLineEnd(before));
    if (place === 'end') return after === undefined || (this.#lines && this.#alphabet.isLineEnd(after));
    return (this.#alphabet.isWord(before) !== this.#alphabet.isWord(after)) === (place === 'boundary');
  }
}

export interface Counting {
  readonly alphabet: Alphabet;
  readonly flags: string;
  readonly scan: Scan;
  /** The most steps to go. */
  readonly limit: number;
  /** Is given where each match ends. */
  readonly ends?: number[];
}

/**
 * In: a program, the text, and how to count. Out: the steps it takes to use the program on the text; more than the limit where it
 * was not done by then.
 */
export function countSteps(program: Program, text: Uint8Array, counting: Counting): number {
  const machine = new Machine(text, counting);
  for (let start = 0; start <= text.length; ) {
    const end = machine.matchAt(program, start);
    if (end >= 0) counting.ends?.push(end);
    if (machine.spent || (end < 0 && counting.scan === 'sticky') || (end >= 0 && counting.scan === 'first')) break;
    start = end > start ? end : start + 1;
  }
  return machine.steps;
}
