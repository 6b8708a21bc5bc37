import type { Migration } from '../migration.ts';

/** The list of recipients, derived from the facts; and what the user entered by hand, which survives re-reading. */
export const recipients: Migration = {
  version: 2,
  name: 'recipients',
  sql: `
-- good: mail to it arrives as far as known, so that it may be what a slip of the keys meant.
-- sort_at: of a bounced address the last bounce, of others the last sending less SORT_SHIFT, so that the bounced come first.
CREATE TABLE recipient (
  id INTEGER PRIMARY KEY,
  address TEXT NOT NULL UNIQUE, domain TEXT NOT NULL, local TEXT NOT NULL,
  verdict TEXT NOT NULL, because TEXT NOT NULL, override TEXT,
  sent INTEGER NOT NULL, hard INTEGER NOT NULL, soft INTEGER NOT NULL,
  last_sent INTEGER, last_bounce INTEGER, last_type TEXT, last_side TEXT, reason TEXT, last_life INTEGER, suggestion TEXT,
  hard_since INTEGER, sort_at INTEGER NOT NULL, good INTEGER NOT NULL,
  bounced INTEGER NOT NULL, bad INTEGER NOT NULL, watch INTEGER NOT NULL, your_side INTEGER NOT NULL, recovered INTEGER NOT NULL
) STRICT;
CREATE INDEX recipient_sort ON recipient (sort_at, id);
CREATE INDEX recipient_domain ON recipient (domain, sort_at, id);
-- Where typing slips are looked for: one slip leaves the beginning or the end of a name as it is, or the whole name.
${['good = 1', 'hard > 0']
  .map((which, i) => {
    const name = `recipient_slip_${i}`;
    return `CREATE INDEX ${name}_local ON recipient (local, address) WHERE ${which};
CREATE INDEX ${name}_beginning ON recipient (domain, substr(local, 1, 3), address) WHERE ${which};
CREATE INDEX ${name}_end ON recipient (domain, substr(local, -3), address) WHERE ${which};`;
  })
  .join('\n')}
CREATE INDEX recipient_worn_out ON recipient (sort_at) WHERE bad = 1 AND hard = 0;
CREATE INDEX recipient_new_bad ON recipient (hard_since, address, override, suggestion) WHERE bad = 1;
${['bounced', 'bad', 'watch', 'your_side', 'recovered']
  .map((flag) => `CREATE INDEX recipient_${flag} ON recipient (sort_at, id) WHERE ${flag} = 1;`)
  .join('\n')}

-- By address and by Message-ID, not by row: so that they hold when an account is removed and read again.
CREATE TABLE user_recipient (address TEXT PRIMARY KEY, override TEXT, note TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE user_link (
  report_key TEXT NOT NULL, recipient TEXT NOT NULL, sent_key TEXT,
  PRIMARY KEY (report_key, recipient)
) STRICT;
CREATE INDEX user_link_sent ON user_link (sent_key) WHERE sent_key IS NOT NULL;
`,
};
