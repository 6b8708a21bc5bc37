import { type Classified, type ClassifyInput, classify } from '../../shared/bounce/classify/classify.ts';

/** Asks `classify` about one answer of a server, with the codes that stand in it, as the parser would. */
export function answer(line: string, more: Partial<ClassifyInput> = {}): Classified {
  return classify({
    action: 'failed',
    status: /(?:^|\D)([245]\.\d\.\d{1,3})(?!\d)/.exec(line)?.[1] ?? null,
    replyCode: /^([245]\d\d)[ -]/.exec(line)?.[1] ?? null,
    diagnostic: line,
    humanText: null,
    phase: null,
    recipient: /<([^<>@\s]+@[^<>@\s]+)>/.exec(line)?.[1] ?? 'lea@example.com',
    reportingMta: null,
    remoteMta: null,
    format: null,
    ...more,
  });
}
