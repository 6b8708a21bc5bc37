import { type Classified, type ClassifyInput, classify } from '../../shared/bounce/classify/classify.ts';

/** The address that the line names in angle brackets; else one at the domain that stands for the recipient's: `example.invalid`. */
function recipientOf(line: string): string {
  const named = /<([^<>@\s]+@[^<>@\s]+)>/.exec(line)?.[1];
  return named ?? `lea@${/[a-z]+\.invalid/i.exec(line)?.[0] ?? 'example.com'}`;
}

/** Asks `classify` about one answer of a server, with the codes that stand in it, as the parser would. */
export function answer(line: string, more: Partial<ClassifyInput> = {}): Classified {
  return classify({
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
  });
}
