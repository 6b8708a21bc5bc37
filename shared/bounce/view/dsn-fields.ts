// Reader for message/delivery-status (RFC 3464) and its kin, tolerant of what mail systems really write.

/** One field: name in lower case, value unfolded, comments kept. */
export interface DsnField {
  readonly name: string;
  readonly value: string;
}

/** The fields of a report: those about the whole message, and a group for each recipient. */
export interface DsnFields {
  readonly perMessage: readonly DsnField[];
  readonly perRecipient: readonly (readonly DsnField[])[];
}

/** Fields that RFC 3464 section 2.3 puts into a recipient's group, and those that are seen there. */
const RECIPIENT_FIELDS: ReadonlySet<string> = new Set([
  'final-recipient',
  'original-recipient',
  'action',
  'status',
  'remote-mta',
  'diagnostic-code',
  'last-attempt-date',
  'final-log-id',
  'will-retry-until',
  'x-actual-recipient',
  'x-failed-recipient',
  'x-display-name',
  'x-supplementary-info',
]);
const MESSAGE_FIELDS: ReadonlySet<string> = new Set([
  'original-envelope-id',
  'reporting-mta',
  'dsn-gateway',
  'received-from-mta',
  'arrival-date',
  'x-postfix-queue-id',
  'x-postfix-sender',
]);

/** In: the text of the part. Out: its fields, also where empty lines are missing, doubled, or lines lost their indent. */
export function readDsnFields(text: string): DsnFields {
  const perMessage: DsnField[] = [];
  const perRecipient: DsnField[][] = [];
  let current: DsnField[] | null = null;
  let names = new Set<string>();
  for (const block of blocksOf(text)) {
    for (const field of block) {
      if (!RECIPIENT_FIELDS.has(field.name) && current === null) {
        perMessage.push(field);
        continue;
      }
      if (current === null || startsNextRecipient(field, names, field === block[0])) {
        current = [];
        names = new Set();
        perRecipient.push(current);
      }
      current.push(field);
      names.add(field.name);
    }
  }
  return { perMessage, perRecipient };
}

/** A second Final-Recipient, or an Original-Recipient after one, speaks of the next recipient even without an empty line. */
function startsNextRecipient(field: DsnField, names: ReadonlySet<string>, opensBlock: boolean): boolean {
  switch (field.name) {
    case 'final-recipient':
      return names.has('final-recipient');
    case 'original-recipient':
      return (
        names.has('original-recipient') ||
        (names.has('final-recipient') && (opensBlock || names.has('action') || names.has('status')))
      );
    case 'action':
      return names.has('action') && opensBlock;
    default:
      return false;
  }
}

function blocksOf(text: string): readonly (readonly DsnField[])[] {
  const blocks: DsnField[][] = [];
  let block: DsnField[] = [];
  let open: { name: string; value: string } | null = null;
  const close = (): void => {
    if (open !== null) block.push({ name: open.name, value: open.value.trim() });
    open = null;
  };
  for (const line of text.split('\n')) {
    if (line.trim() === '') {
      close();
      if (block.length > 0) blocks.push(block);
      block = [];
      continue;
    }
    const field = fieldStart(line);
    if (field !== null) {
      close();
      open = field;
    } else if (open !== null) open.value += ` ${line.trim()}`;
  }
  close();
  if (block.length > 0) blocks.push(block);
  return blocks;
}

/** A continuation that lost its indent ("Recipient address rejected: Access denied") must not look like a field. */
function fieldStart(line: string): { name: string; value: string } | null {
  const colon = line.indexOf(':');
  if (colon < 1 || colon > 60) return null;
  const indented = line.startsWith(' ') || line.startsWith('\t');
  const name = line.slice(0, colon).trim().toLowerCase();
  const known = RECIPIENT_FIELDS.has(name) || MESSAGE_FIELDS.has(name);
  if (indented && !known) return null;
  if (!known && !isExtensionName(name)) return null;
  return { name, value: line.slice(colon + 1).trim() };
}

/** "x-…", or words joined by hyphens without a space, as "reported-domain". */
function isExtensionName(name: string): boolean {
  if (/[^a-z0-9-]/.test(name)) return false;
  return name.includes('-') || name === 'version' || name === 'source-ip' || name === 'incidents';
}

/** First value of a field, or null. */
export function fieldOf(fields: readonly DsnField[], name: string): string | null {
  return fields.find((field) => field.name === name)?.value ?? null;
}

/**
 * The value behind an "atype;" (RFC 3464 section 2.1.2), as `rfc822; user@example.org` or `dns; mx.example.org`;
 * the whole value where the type is missing.
 */
export function typedValue(value: string): { readonly type: string | null; readonly value: string } {
  const semicolon = value.indexOf(';');
  const type = semicolon < 0 ? '' : value.slice(0, semicolon).trim().toLowerCase();
  if (semicolon < 0 || !/^[a-z0-9-]{1,20}$/.test(type)) return { type: null, value: value.trim() };
  return { type, value: value.slice(semicolon + 1).trim() };
}
