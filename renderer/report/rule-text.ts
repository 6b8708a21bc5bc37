import type { Rule } from '../../shared/bounce/rule.ts';
import { s } from '../strings/index.ts';

/** The text of a rule: "the words “user unknown”". */
export function ruleText({ by, said }: Rule): string {
  return s.rules[by](said ?? '');
}

/** The text of the guards: ", but said of the sender"; empty where none overruled the rule. */
export function guardText({ guards }: Rule): string {
  return guards.map((guard) => `, ${s.guards[guard]}`).join('');
}
