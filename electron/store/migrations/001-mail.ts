import type { Migration } from '../migration.ts';

/** Accounts, folders, and the facts read from mail: sent messages, reports with their bounces, and signs of life. */
export const mail: Migration = {
  version: 1,
  name: 'mail',
  sql: `
CREATE TABLE account (
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, config TEXT NOT NULL, last_sync INTEGER
) STRICT;

CREATE TABLE folder (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  path TEXT NOT NULL, role TEXT NOT NULL, uid_validity TEXT NOT NULL, highest_uid INTEGER NOT NULL,
  lowest_uid INTEGER NOT NULL, highest_modseq TEXT,
  UNIQUE (account_id, path)
) STRICT;

-- Which messages of a folder have been read, whatever became of them.
CREATE TABLE folder_uid (
  folder_id INTEGER NOT NULL REFERENCES folder(id) ON DELETE CASCADE,
  uid INTEGER NOT NULL,
  PRIMARY KEY (folder_id, uid)
) STRICT, WITHOUT ROWID;

-- key: the Message-ID without brackets in lower case, or a digest of the content where there is none.
CREATE TABLE sent (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES account(id),
  key TEXT NOT NULL, message_id TEXT,
  from_address TEXT, from_name TEXT, subject TEXT NOT NULL, date INTEGER NOT NULL, size INTEGER NOT NULL,
  first_to TEXT NOT NULL, more INTEGER NOT NULL,
  outcomes TEXT NOT NULL DEFAULT '[]',
  bounced INTEGER NOT NULL DEFAULT 0, hard INTEGER NOT NULL DEFAULT 0, soft INTEGER NOT NULL DEFAULT 0,
  delayed INTEGER NOT NULL DEFAULT 0, your_side INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX sent_key ON sent (key, account_id);
CREATE INDEX sent_date ON sent (date, id);
CREATE INDEX sent_account_date ON sent (account_id, date, id);
CREATE INDEX sent_from ON sent (from_address);
${['bounced', 'hard', 'soft', 'delayed', 'your_side']
  .map(
    (flag) => `
CREATE INDEX sent_${flag} ON sent (date, id) WHERE ${flag} = 1;
CREATE INDEX sent_account_${flag} ON sent (account_id, date, id) WHERE ${flag} = 1;`,
  )
  .join('')}

-- The domains in the Message-IDs of sent mail: the systems it went through.
CREATE TABLE sent_id_domain (domain TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

-- One row for each (message, recipient). inferred: not in the message's fields, known from a bounce (hidden copy or forward).
CREATE TABLE sent_recipient (
  id INTEGER PRIMARY KEY,
  sent_id INTEGER NOT NULL REFERENCES sent(id),
  account_id INTEGER NOT NULL,
  position INTEGER NOT NULL, field TEXT NOT NULL, address TEXT NOT NULL, name TEXT, inferred INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL, provider TEXT NOT NULL,
  outcome TEXT NOT NULL DEFAULT 'none-seen', bounce_type TEXT, reason TEXT, side TEXT, bounced_at INTEGER, replied_at INTEGER,
  UNIQUE (sent_id, address)
) STRICT;
CREATE INDEX sent_recipient_address ON sent_recipient (address, date, account_id);
CREATE INDEX sent_recipient_failed
  ON sent_recipient (date, account_id, bounce_type, reason, side, provider, bounced_at) WHERE bounce_type IS NOT NULL;
CREATE INDEX sent_recipient_delayed ON sent_recipient (date, account_id) WHERE outcome = 'delayed';

CREATE TABLE report (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES account(id),
  folder TEXT NOT NULL, key TEXT NOT NULL, message_id TEXT,
  kind TEXT NOT NULL, tab TEXT, seen INTEGER NOT NULL DEFAULT 0,
  date INTEGER NOT NULL, from_text TEXT NOT NULL, subject TEXT NOT NULL,
  delivered_to TEXT NOT NULL, parsed BLOB NOT NULL, source_truncated INTEGER NOT NULL,
  original_from TEXT, original_subject TEXT, original_date INTEGER, return_path TEXT
) STRICT;
CREATE UNIQUE INDEX report_key ON report (key, account_id);
CREATE INDEX report_tab ON report (tab, date, id);
CREATE INDEX report_account ON report (account_id);

CREATE TABLE report_source (report_id INTEGER PRIMARY KEY REFERENCES report(id) ON DELETE CASCADE, source BLOB NOT NULL) STRICT;

-- Message-IDs by which a report may be tied to a sent message; rank: the order in which they are tried.
CREATE TABLE report_ref (
  report_id INTEGER NOT NULL REFERENCES report(id) ON DELETE CASCADE,
  rank INTEGER NOT NULL, key TEXT NOT NULL, how TEXT NOT NULL, text TEXT NOT NULL,
  PRIMARY KEY (report_id, rank)
) STRICT, WITHOUT ROWID;
CREATE INDEX report_ref_key ON report_ref (key);

-- address: the one the user wrote to, as far as known. forwarded: the failed address is another one behind it. counted: not
-- backscatter and not a complaint.
CREATE TABLE bounce (
  id INTEGER PRIMARY KEY,
  report_id INTEGER NOT NULL REFERENCES report(id) ON DELETE CASCADE,
  position INTEGER NOT NULL, date INTEGER NOT NULL,
  recipient TEXT NOT NULL, original_recipient TEXT, address TEXT NOT NULL, failed_address TEXT NOT NULL,
  action TEXT NOT NULL, type TEXT NOT NULL, reason TEXT NOT NULL, side TEXT NOT NULL, address_bad INTEGER,
  status TEXT, reply_code TEXT, diagnostic TEXT, phase TEXT, reporting_mta TEXT, remote_mta TEXT, queue_id TEXT,
  last_attempt INTEGER, will_retry_until INTEGER, rule TEXT NOT NULL,
  sent_id INTEGER, pair_id INTEGER, match_method TEXT, confidence REAL, evidence TEXT,
  forwarded INTEGER NOT NULL DEFAULT 0, counted INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX bounce_report ON bounce (report_id, position);
CREATE INDEX bounce_address ON bounce (address, date);
CREATE INDEX bounce_failed_address ON bounce (failed_address, date);
CREATE INDEX bounce_sent ON bounce (sent_id) WHERE sent_id IS NOT NULL;
CREATE INDEX bounce_pair ON bounce (pair_id) WHERE pair_id IS NOT NULL;

CREATE TABLE life (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES account(id),
  key TEXT NOT NULL, address TEXT NOT NULL, date INTEGER NOT NULL, subject TEXT NOT NULL, how TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX life_key ON life (key, account_id);
CREATE INDEX life_address ON life (address, date);
CREATE TABLE life_ref (
  key TEXT NOT NULL,
  life_id INTEGER NOT NULL REFERENCES life(id) ON DELETE CASCADE,
  PRIMARY KEY (key, life_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX life_ref_life ON life_ref (life_id);
`,
};
