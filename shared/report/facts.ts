// Locates each fact of an explanation in the report, so that the viewer can show the very words it was read from. A fact whose
// exact text is not found has no place and is not marked.

import type { ParsedBounce } from '../bounce/report.ts';
import type { RuleBy } from '../bounce/rule.ts';
import { typedValue } from '../bounce/view/dsn-fields.ts';
import { type Fact, type FactPlace, headersText, type LocatedReport } from './fact-place.ts';
import { toSource } from './facts-in-source.ts';
import { findLoosely, findPhrase, findToken, findWanted, type Span, wantedOf } from './find-words.ts';
import { type SourceLines, splitLines } from './source-lines.ts';
import { type StatusField, type StatusGroup, statusGroups } from './status-fields.ts';

/**
 * In: a report and one of its bounces. Out: the places from which the bounce was read: those in the parts first, then the same
 * lines in the full source. Never throws; a fact that is not found is left out.
 */
export function locateFacts(report: LocatedReport, bounce: ParsedBounce): readonly FactPlace[] {
  const stated = report.deliveryStatus === null ? [] : inStatus(report.deliveryStatus, bounce);
  const known = new Set(stated.map(({ fact }) => fact));
  const fromHumanText = report.humanText === null ? [] : inHuman(report.humanText, bounce, known);
  const returned = inHeaders(report.original);
  // Facts that the status fields state were read from there, so that the source is marked only at the fields.
  const readFrom = [...stated, ...fromHumanText.filter(({ fact }) => !known.has(fact)), ...returned];
  return [...stated, ...fromHumanText, ...returned, ...toSource(report, readFrom)];
}

/** Places in the machine-readable part: in the group of this recipient, and in the fields about the message. */
function inStatus(text: string, bounce: ParsedBounce): readonly FactPlace[] {
  const lines = splitLines(text);
  const groups = statusGroups(lines);
  const own = groupOf(groups, bounce);
  const message = groups.find(({ about }) => about === 'message');
  const found: FactPlace[] = [];
  const add = (fact: Fact, span: Span | null): void => {
    if (span !== null) found.push({ fact, text: 'report', from: span.from, to: span.to });
  };
  const token = (fact: Fact, fields: readonly StatusField[], value: string | null): void => {
    if (value === null || found.some((place) => place.fact === fact)) return;
    for (const field of fields) {
      const span = tokenIn(lines, field, value);
      if (span === null) continue;
      add(fact, span);
      return;
    }
  };
  const named = (group: StatusGroup | undefined, ...names: readonly string[]): readonly StatusField[] =>
    names.flatMap((name) => group?.fields.filter((field) => field.name.toLowerCase() === name) ?? []);
  token('recipient', named(own, 'final-recipient', 'x-actual-recipient', 'original-recipient'), bounce.recipient);
  token('original-recipient', named(own, 'original-recipient'), bounce.originalRecipient);
  token('action', named(own, 'action'), bounce.action);
  const [diagnostic, words] = diagnosticIn(lines, named(own, 'diagnostic-code'), bounce);
  token('status', words !== null ? [...named(own, 'status'), words] : named(own, 'status'), bounce.status);
  token('reply-code', [...named(own, 'diagnostic-code'), ...named(own, 'status')], bounce.replyCode);
  add('diagnostic', diagnostic);
  for (const span of reasonIn(text, bounce, diagnostic)) add('reason', span);
  const { by, said } = bounce.rule;
  const stated = by === 'action' ? 'action' : said !== null && said === bounce.status ? 'status' : null;
  const same = found.find(({ fact }) => fact === stated);
  if (same !== undefined && !found.some(({ fact }) => fact === 'reason')) add('reason', same);
  token('remote-mta', named(own, 'remote-mta', 'diagnostic-code'), bounce.remoteMta);
  token('reporting-mta', named(message, 'reporting-mta'), bounce.reportingMta);
  token('queue-id', [...(own?.fields ?? []), ...(message?.fields ?? [])], bounce.queueId);
  add('last-attempt', timeIn(lines, named(own, 'last-attempt-date'), bounce.lastAttempt));
  add('will-retry-until', timeIn(lines, named(own, 'will-retry-until'), bounce.willRetryUntil));
  return found;
}

/** The group that names the recipient, or the only group where none names it. */
function groupOf(groups: readonly StatusGroup[], bounce: ParsedBounce): StatusGroup | undefined {
  const own = groups.filter(({ about }) => about === 'recipient');
  const names = (address: string, fields: readonly string[]) => (group: StatusGroup) =>
    group.fields.some(
      ({ name, value }) => fields.includes(name.toLowerCase()) && findToken(plainAddress(value), address) !== null,
    );
  const { recipient, originalRecipient } = bounce;
  return (
    own.find(names(recipient, ['final-recipient'])) ??
    own.find(names(recipient, ['original-recipient', 'x-actual-recipient'])) ??
    (originalRecipient === null ? undefined : own.find(names(originalRecipient, ['original-recipient']))) ??
    (own.length === 1 ? own[0] : undefined)
  );
}

/** RFC 3461 section 4: `user+40example.org` is an address in xtext. */
function plainAddress(value: string): string {
  const plain = typedValue(value).value;
  return plain.includes('@') ? plain : plain.replace(/\+40/g, '@');
}

function spanOf(lines: SourceLines, field: StatusField): Span {
  return {
    from: lines.start(field.line) + field.name.length,
    to: lines.start(field.end - 1) + lines.text(field.end - 1).length,
  };
}

function tokenIn(lines: SourceLines, field: StatusField, value: string): Span | null {
  const { from, to } = spanOf(lines, field);
  return findToken(lines.source, value, from, to);
}

/** The field that holds the server's words: the place of the words, and the field. */
function diagnosticIn(
  lines: SourceLines,
  fields: readonly StatusField[],
  bounce: ParsedBounce,
): readonly [Span | null, StatusField | null] {
  if (bounce.diagnostic === null) return [null, null];
  const wanted = wantedOf(bounce.diagnostic);
  for (const field of fields) {
    const { from, to } = spanOf(lines, field);
    const span = findWanted(lines.source, wanted, from, to);
    if (span !== null) return [span, field];
  }
  return [null, null];
}

/** The place of a date field with exactly this time. */
function timeIn(lines: SourceLines, fields: readonly StatusField[], time: number | null): Span | null {
  const field = fields.find(({ value }) => time !== null && Date.parse(value) === time);
  if (field === undefined) return null;
  const { from, to } = spanOf(lines, field);
  const start = lines.source.indexOf(':', from) + 1;
  const text = lines.source.slice(start, to);
  return { from: start + text.length - text.trimStart().length, to: start + text.trimEnd().length };
}

/** The kinds of rules that name words of the report. */
const QUOTING: ReadonlySet<RuleBy> = new Set<RuleBy>(['phrase', 'hint', 'words', 'topic', 'code', 'provider']);

function reasonIn(text: string, bounce: ParsedBounce, within: Span | null): readonly Span[] {
  const { by, said } = bounce.rule;
  if (said === null || within === null || !QUOTING.has(by)) return [];
  if (/^[245]\.\d{1,3}\.\d{1,3}$|^[245]\d\d$/.test(said)) {
    const code = findToken(text, said, within.from, within.to);
    return code === null ? [] : [code];
  }
  return findPhrase(text, said, within.from, within.to) ?? [];
}

const NEAR_BEFORE = 400;
const NEAR_AFTER = 1200;

/** Places in the text for people. It repeats what the status fields say, and is the only text where there are no fields. */
function inHuman(text: string, bounce: ParsedBounce, known: ReadonlySet<Fact>): readonly FactPlace[] {
  const found: FactPlace[] = [];
  const add = (fact: Fact, span: Span | null): void => {
    if (span !== null) found.push({ fact, text: 'human', ...span });
  };
  const first = findToken(text, bounce.recipient);
  const start = first?.from ?? 0;
  const diagnostic =
    bounce.diagnostic === null
      ? null
      : (findLoosely(text, bounce.diagnostic, start) ?? findLoosely(text, bounce.diagnostic));
  const near = { from: Math.max(0, start - NEAR_BEFORE), to: Math.min(text.length, start + NEAR_AFTER) };
  const token = (value: string | null, within: readonly (Span | null)[]): Span | null => {
    for (const span of within) {
      const at = value === null || span === null ? null : findToken(text, value, span.from, span.to);
      if (at !== null) return at;
    }
    return null;
  };
  add('recipient', first);
  add('original-recipient', token(bounce.originalRecipient, [near, { from: 0, to: text.length }]));
  add('diagnostic', diagnostic);
  add('status', token(bounce.status, [diagnostic, near]));
  add('reply-code', token(bounce.replyCode, [diagnostic, near]));
  const anywhere = [diagnostic, near, { from: 0, to: text.length }];
  add('remote-mta', token(bounce.remoteMta, anywhere));
  add('reporting-mta', token(bounce.reportingMta, [{ from: 0, to: text.length }]));
  add('queue-id', token(bounce.queueId, anywhere));
  const reason = known.has('reason') ? reasonIn(text, bounce, diagnostic) : humanReason(text, bounce, diagnostic, near);
  for (const span of reason) add('reason', span);
  return found;
}

/** Searches in the classifier's order: the server's words, then the text near the address, then the whole text. */
function humanReason(text: string, bounce: ParsedBounce, diagnostic: Span | null, near: Span): readonly Span[] {
  for (const within of [diagnostic, near, { from: 0, to: text.length }]) {
    const spans = reasonIn(text, bounce, within);
    if (spans.length > 0) return spans;
  }
  return [];
}

const ID_FIELDS = [
  'x-microsoft-original-message-id',
  'x-original-message-id',
  'x-google-original-message-id',
  'message-id',
];

/** The id that ties the report to the sent message, in the returned header. */
function inHeaders(original: LocatedReport['original']): readonly FactPlace[] {
  const id = original?.messageId ?? null;
  if (original === null || id === null) return [];
  const text = headersText(original);
  const lines = splitLines(text);
  for (const name of ID_FIELDS) {
    const at = original.headers.findIndex((header) => header.name.toLowerCase() === name && header.value.includes(id));
    const from = at < 0 ? -1 : text.indexOf(id, lines.start(at));
    if (from >= 0 && from < lines.start(at) + lines.text(at).length)
      return [{ fact: 'message-id', text: 'headers', from, to: from + id.length }];
  }
  return [];
}
