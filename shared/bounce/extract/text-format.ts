// What most text formats share: words that only one mail system writes, and the lines between which it lists recipients.

import { foundOf } from '../text/word-finder.ts';
import type { MessageView } from '../view/message-view.ts';
import { perView } from '../view/per-view.ts';
import { type Candidate, failedCandidates } from '../view/text-report.ts';
import { narrowView } from '../view/view-message.ts';
import { bystanders } from './bystanders.ts';
import type { Format } from './finding.ts';
import { describeAll, readText } from './read-text.ts';

export interface TextShape {
  readonly name: string;
  /** See Format. */
  readonly aheadOf?: readonly string[];
  /** Any of these groups, each of which must stand whole in the text or subject; lower case, one space between words. */
  readonly signs: readonly (readonly string[])[];
  /** The list of recipients begins behind the line that has one of these; at the top where none is given or found. */
  readonly after?: readonly string[];
  /** The list ends before the line that has one of these. */
  readonly before?: readonly string[];
}

/** In: what tells the system. Out: a format that reads the recipients from its list, and leaves them to the next if none stands there. */
export function textFormat(shape: TextShape): Format {
  return {
    name: shape.name,
    known: true,
    aheadOf: shape.aheadOf ?? [],
    looksLike: hasSigns(shape.signs),
    extract: (view) => {
      const candidates = failedCandidates(section(view, shape), bystanders(view));
      return isListed(candidates[0]) ? describeAll(view, candidates) : readText(view);
    },
  };
}

function isListed(first: Candidate | undefined): boolean {
  return first !== undefined && first.standing !== 'sentence' && first.standing !== 'line-start';
}

/** The phrases of all formats, looked for together when the first is asked. */
const PHRASES: string[] = [];
let find: ((text: string) => ReadonlySet<string>) | null = null;
const phrasesIn = perView((view) => {
  find ??= foundOf(PHRASES);
  return find(view.opening);
});

/** In: groups of phrases. Out: tells whether all of one group stand in the subject and the first words of the text. */
export function hasSigns(signs: readonly (readonly string[])[]): (view: MessageView) => boolean {
  PHRASES.push(...signs.flat());
  find = null;
  return (view) => {
    const found = phrasesIn(view);
    return signs.some((group) => group.every((words) => found.has(words)));
  };
}

function section(view: MessageView, { after = [], before = [] }: TextShape): MessageView {
  const lower = view.lines.map((line) => line.toLowerCase());
  const first = lower.findIndex((line) => after.some((words) => line.includes(words)));
  const last = lower.findIndex((line, at) => at > first && before.some((words) => line.includes(words)));
  return first < 0 && last < 0 ? view : narrowView(view, first + 1, last < 0 ? lower.length : last);
}
