import type { Migration } from '../migration.ts';

/** Every index that serves the list of people, with the columns it is ordered by before the row's id. */
const PEOPLE_BY: Readonly<Record<string, string>> = {
  address: 'address',
  verdict: 'verdict_key, newest',
  sent: 'sent, sort_at',
  hard: 'hard, sort_at',
  soft: 'soft, sort_at',
  reason: 'reason_key, newest',
  last_life: 'life_key, sort_at',
  suggestion: 'suggestion_key, newest',
};
const NOTED = 'WHERE (sort_at >= 0 OR override IS NOT NULL)';
const WHOLE: readonly (readonly [name: string, by: string, where: string])[] = [
  ['sort', 'sort_at', ''],
  ['all_sent', 'sent, sort_at', ''],
  ['all_last_life', 'life_key, sort_at', 'WHERE last_life IS NOT NULL'],
  ...['verdict', 'hard', 'soft', 'reason', 'suggestion'].map(
    (name) => [`all_${name}`, PEOPLE_BY[name] ?? '', NOTED] as const,
  ),
];
const FILTERED = ['bounced', 'bad', 'watch', 'your_side', 'recovered'].flatMap((flag) => [
  [flag, 'sort_at', `WHERE ${flag} = 1`] as const,
  ...Object.entries(PEOPLE_BY).map(([name, by]) => [`${flag}_${name}`, by, `WHERE ${flag} = 1`] as const),
]);
const people = ([name, by, where]: (typeof WHOLE)[number]): string =>
  `CREATE INDEX recipient_${name} ON recipient (list, ${by}, id) ${where};`;
const again = (index: (typeof WHOLE)[number]): string => `DROP INDEX recipient_${index[0]};\n${people(index)}`;

/**
 * Reports and people can be listed by account. The indexes are the same as before, each starting with the account: a list of
 * all accounts merges those of the single accounts. An address is on the list of the one account that has written to it or had
 * a report about it; an address that several accounts share is on list 0.
 */
export const byAccount: Migration = {
  version: 13,
  name: 'by-account',
  sql: `
UPDATE recipient SET list = coalesce((
  SELECT CASE WHEN min(account) = max(account) THEN min(account) ELSE 0 END FROM (
    SELECT account_id AS account FROM sent_recipient WHERE address = recipient.address
    UNION ALL SELECT r.account_id FROM bounce b JOIN report r ON r.id = b.report_id WHERE b.address = recipient.address
  )), 0);
${[...WHOLE, ...FILTERED].map(again).join('\n')}
${people(['all_address', 'address', ''])}
${['recipient', 'subject', 'from', 'reason']
  .map(
    (by) => `DROP INDEX report_${by};
CREATE INDEX report_${by} ON report (tab, account_id, ${by}_key, newest, id);`,
  )
  .join('\n')}
`,
};
