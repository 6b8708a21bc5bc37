// Where each thing that the explanation says was read from: the way back from a fact to the very words of the report. What
// does not stand there by its exact text is not marked; a fact without a place has none.
import { typedValue } from '../bounce/dsn-fields.ts';
import type { ParsedBounce } from '../bounce/report.ts';
import type { RuleBy } from '../bounce/rule.ts';
import { type Fact, type FactPlace, headersText, type LocatedReport } from './fact-place.ts';
import { toSource } from './facts-in-source.ts';
import { findLoosely, findPhrase, findToken, findWanted, type Span, wantedOf } from './find-words.ts';
import { type SourceLines, splitLines } from './source-lines.ts';
import { type StatusField, type StatusGroup, statusGroups } from './status-fields.ts';

/**
 * In: a report and one bounce of it. Out: the places that the bounce was read from, those in the parts first, then the same
 * lines in the full source. Never throws; what is not found is left out.
 */
export function locateFacts(report: LocatedReport, bounce: ParsedBounce): readonly FactPlace[] {
  const stated = report.deliveryStatus === null ? [] : inStatus(report.deliveryStatus, bounce);
  const known = new Set(stated.map(({ fact }) => fact));
  const fromHumanText = report.humanText === null ? [] : inHuman(report.humanText, bounce, known);
  const returned = inHeaders(report.original);
  // What the fields say already was read from them: the source is marked there alone.
  const readFrom = [...stated, ...fromHumanText.filter(({ fact }) => !known.has(fact)), ...returned];
  return [...stated, ...fromHumanText, ...returned, ...toSource(report, readFrom)];
}

/** The machine-readable part: the group of this recipient, and the fields about the message. */
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

/** The group that names the recipient; the only one there is, where none does. */
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

/** The field whose words are the server's: where they stand, and the field they stand in. */
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

/** A date that reads as this very moment. */
function timeIn(lines: SourceLines, fields: readonly StatusField[], time: number | null): Span | null {
  const field = fields.find(({ value }) => time !== null && Date.parse(value) === time);
  if (field === undefined) return null;
  const { from, to } = spanOf(lines, field);
  const start = lines.source.indexOf(':', from) + 1;
  const text = lines.source.slice(start, to);
  return { from: start + text.length - text.trimStart().length, to: start + text.trimEnd().length };
}

/** Rules whose words stand in the report as they are named. */
const QUOTING: ReadonlySet<RuleBy> = new Set<RuleBy>(['phrase', 'hint', 'words', 'code', 'provider']);

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

/** The text for people, which says once more what the fields say, and everything where there are none. */
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

/** The classifier asks the server's words first, then what stands near the address, then the whole text. */
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

/** The id that ties the report to the sent message, in the header that came back. */
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
