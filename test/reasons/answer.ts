import { type Classified, type ClassifyInput, classify } from '../../shared/bounce/classify/classify.ts';

/** The address that the line names in angle brackets; else one at the domain that stands for the recipient's: `example.invalid`. */
function recipientOf(line: string): string {
  const named = /<([^<>@\s]+@[^<>@\s]+)>/.exec(line)?.[1];
  return named ?? `lea@${/[a-z]+\.invalid/i.exec(line)?.[0] ?? 'example.com'}`;
}

/** In: one answer of a server. Out: what the parser would ask of it, with the codes that stand in it. */
export function inputOf(line: string, more: Partial<ClassifyInput> = {}): ClassifyInput {
  return {
    action: 'failed',
    status: /(?:^|\D)([245]\.\d\.\d{1,3})(?!\d)/.exec(line)?.[1] ?? null,
    replyCode: /^([245]\d\d)[ -]/.exec(line)?.[1] ?? null,
    diagnostic: line,
    humanText: null,
    phase: null,
    recipient: recipientOf(line),
    reportingMta: null,
    remoteMta: null,
    format: null,
    ...more,
  };
}

/** Asks `classify` about one answer of a server. */
export function answer(line: string, more: Partial<ClassifyInput> = {}): Classified {
  return classify(inputOf(line, more));
}
