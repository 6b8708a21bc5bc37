import { type Classified, type ClassifyInput, classify } from '../../shared/bounce/classify/classify.ts';

/** In: one answer of a server. Out: what the parser would ask of it, with the codes that stand in it. */
export function inputOf(line: string, more: Partial<ClassifyInput> = {}): ClassifyInput {
  return {
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
  };
}

/** Asks `classify` about one answer of a server. */
export function answer(line: string, more: Partial<ClassifyInput> = {}): Classified {
  return classify(inputOf(line, more));
}
