import type { Migration } from '../migration.ts';

/** The beginning of a text in the form by which lists sort it: without case and the most frequent accents. */
const folded = (text: string): string =>
  Object.entries({ äÄàáå: 'a', öÖø: 'o', üÜ: 'u', éÉèê: 'e', ç: 'c', ñ: 'n', ß: 'ss' })
    .flatMap(([letters, plain]) => [...letters].map((letter) => [letter, plain]))
    .reduce((sql, [letter, plain]) => `replace(${sql}, '${letter}', '${plain}')`, `substr(ltrim(${text}), 1, 40)`);
const key = (text: string): string => `lower(${folded(text)})`;
const column = (table: string, name: string, type: string, sql: string): string =>
  `ALTER TABLE ${table} ADD COLUMN ${name} ${type} NOT NULL GENERATED ALWAYS AS (${sql}) VIRTUAL;`;

/** Worst first, in the order of shared/verdict/outcome.ts. */
const RESULT = `CASE WHEN hard = 1 THEN 0 WHEN your_side = 1 THEN 1 WHEN soft = 1 THEN 2 WHEN delayed = 1 THEN 3
  WHEN outcomes <> '[]' THEN 4 ELSE 5 END`;
const SENT_KEYS = ['to', 'subject', 'result'];
const sentIndex = (name: string, where: string): string =>
  SENT_KEYS.map((by) => `CREATE INDEX sent_${name}_${by} ON sent (account_id, ${by}_key, newest, id) ${where};`).join(
    '\n',
  );

const REPORT_KEYS = ['recipient', 'subject', 'from', 'reason'];

const VERDICT = `CASE WHEN verdict = 'bad' THEN 0 WHEN verdict = 'watch' THEN 1 WHEN your_side = 1 THEN 2
  WHEN verdict = 'recovered' THEN 3 WHEN override IS NOT NULL THEN 4 ELSE 5 END`;
const RECIPIENT_KEYS: Readonly<Record<string, string>> = {
  address: 'address',
  verdict: 'verdict_key, newest',
  sent: 'sent, sort_at',
  hard: 'hard, sort_at',
  soft: 'soft, sort_at',
  reason: 'reason_key, newest',
  'last-life': 'life_key, sort_at',
  suggestion: 'suggestion_key, newest',
};
const recipientIndex = (name: string, by: string, where: string): string =>
  `CREATE INDEX recipient_${name}_${by.replace('-', '_')} ON recipient (${RECIPIENT_KEYS[by]}, id) ${where};`;
/** Of the other recipients only the sendings are known: they follow in the order in which they were written to. */
const NOTED = 'sort_at >= 0 OR override IS NOT NULL';

/** The hardest bounce of a report with its reason, as `00 no-such-mailbox`; of equal ones the first. */
const REASON = (b: string): string =>
  `CASE ${b}.type WHEN 'hard' THEN '0' WHEN 'soft' THEN '1' ELSE '2' END || (${b}.side = 'sender-domain') || ' ' || ${b}.reason`;
const ABOUT =
  'SELECT s.subject FROM bounce b JOIN sent s ON s.id = b.sent_id WHERE b.report_id = report.id ORDER BY b.position LIMIT 1';

/**
 * Indexes for every column that a list can be sorted by, each with every filter. Most of them contain only the few rows that
 * bounced, so that a first sync hardly becomes slower. Also the indexes for the known values of search operators.
 */
export const listOrder: Migration = {
  version: 10,
  name: 'list-order',
  sql: `
${column('sent', 'to_key', 'TEXT', key('first_to'))}
${column('sent', 'subject_key', 'TEXT', key('subject'))}
${column('sent', 'result_key', 'INTEGER', RESULT)}
${column('sent', 'newest', 'INTEGER', '-date')}
${sentIndex('all', '')}
${['bounced', 'hard', 'soft', 'delayed', 'your_side'].map((flag) => sentIndex(flag, `WHERE ${flag} = 1`)).join('\n')}

ALTER TABLE report ADD COLUMN who TEXT NOT NULL DEFAULT '';
ALTER TABLE report ADD COLUMN reason_key TEXT NOT NULL DEFAULT '3';
ALTER TABLE report ADD COLUMN sent_subject TEXT;
UPDATE report SET sent_subject = (${ABOUT}),
  who = coalesce((SELECT recipient FROM bounce WHERE report_id = report.id ORDER BY position LIMIT 1), ''),
  reason_key = coalesce((SELECT ${REASON('b')} FROM bounce b WHERE report_id = report.id
    ORDER BY CASE b.type WHEN 'hard' THEN 0 WHEN 'soft' THEN 1 ELSE 2 END, position LIMIT 1), '3');
CREATE TRIGGER report_bounced AFTER INSERT ON bounce BEGIN
  UPDATE report SET who = CASE who WHEN '' THEN new.recipient ELSE who END,
    reason_key = CASE WHEN substr(reason_key, 1, 1) > substr(${REASON('new')}, 1, 1) THEN ${REASON('new')} ELSE reason_key END
    WHERE id = new.report_id;
END;
CREATE TRIGGER report_matched AFTER UPDATE OF sent_id ON bounce WHEN old.sent_id IS NOT new.sent_id BEGIN
  UPDATE report SET sent_subject = (${ABOUT}) WHERE id = new.report_id;
END;
${column('report', 'newest', 'INTEGER', '-date')}
${column('report', 'recipient_key', 'TEXT', "lower(substr(coalesce(nullif(who, ''), from_text), 1, 40))")}
${column('report', 'from_key', 'TEXT', key('from_text'))}
${column('report', 'subject_key', 'TEXT', key("coalesce(nullif(sent_subject, ''), nullif(original_subject, ''), subject)"))}
${REPORT_KEYS.map((by) => `CREATE INDEX report_${by} ON report (tab, ${by}_key, newest, id);`).join('\n')}
CREATE INDEX report_by_account ON report (tab, account_id, date, id);

${column('recipient', 'newest', 'INTEGER', '-sort_at')}
${column('recipient', 'verdict_key', 'INTEGER', VERDICT)}
${column('recipient', 'reason_key', 'TEXT', "coalesce(reason, '~')")}
${column('recipient', 'life_key', 'INTEGER', 'coalesce(last_life, 0)')}
${column('recipient', 'suggestion_key', 'TEXT', "coalesce(suggestion, '~')")}
CREATE INDEX recipient_all_sent ON recipient (sent, sort_at, id);
CREATE INDEX recipient_all_last_life ON recipient (life_key, sort_at, id) WHERE last_life IS NOT NULL;
${['verdict', 'hard', 'soft', 'reason', 'suggestion'].map((by) => recipientIndex('all', by, `WHERE (${NOTED})`)).join('\n')}
${['bounced', 'bad', 'watch', 'your_side', 'recovered']
  .flatMap((flag) => Object.keys(RECIPIENT_KEYS).map((by) => recipientIndex(flag, by, `WHERE ${flag} = 1`)))
  .join('\n')}

CREATE INDEX bounce_remote_mta ON bounce (lower(remote_mta)) WHERE remote_mta IS NOT NULL;
CREATE INDEX bounce_reporting_mta ON bounce (lower(reporting_mta)) WHERE reporting_mta IS NOT NULL;
CREATE INDEX bounce_reply_code ON bounce (reply_code) WHERE reply_code IS NOT NULL;
CREATE INDEX bounce_status ON bounce (status) WHERE status IS NOT NULL;
`,
};
