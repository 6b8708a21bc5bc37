import type { Migration } from '../migration.ts';

const DAY_MS = 86_400_000;
const hard = (row: string): string => `(${row}.bounce_type IS 'hard')`;
const soft = (row: string): string => `(${row}.bounce_type IS 'soft')`;
const day = (row: string): string => `${row}.date / ${DAY_MS}`;

const addPair = `
  INSERT INTO daily (day, account_id, messages, recipients, hard, soft)
    VALUES (${day('new')}, new.account_id, 0, 1, ${hard('new')}, ${soft('new')})
    ON CONFLICT (day, account_id) DO UPDATE
    SET recipients = recipients + 1, hard = hard + excluded.hard, soft = soft + excluded.soft;
  INSERT INTO daily_provider (provider, day, account_id, recipients, hard, soft)
    VALUES (new.provider, ${day('new')}, new.account_id, 1, ${hard('new')}, ${soft('new')})
    ON CONFLICT (provider, day, account_id) DO UPDATE
    SET recipients = recipients + 1, hard = hard + excluded.hard, soft = soft + excluded.soft;`;
const takePair = `
  UPDATE daily SET recipients = recipients - 1, hard = hard - ${hard('old')}, soft = soft - ${soft('old')}
    WHERE day = ${day('old')} AND account_id = old.account_id;
  UPDATE daily_provider SET recipients = recipients - 1, hard = hard - ${hard('old')}, soft = soft - ${soft('old')}
    WHERE provider = old.provider AND day = ${day('old')} AND account_id = old.account_id;`;

/** Sums per UTC day of sending: messages, recipients, and how many of these bounced. Charts read only these sums. */
export const daily: Migration = {
  version: 5,
  name: 'daily',
  sql: `
CREATE TABLE daily (
  day INTEGER NOT NULL, account_id INTEGER NOT NULL,
  messages INTEGER NOT NULL, recipients INTEGER NOT NULL, hard INTEGER NOT NULL, soft INTEGER NOT NULL,
  PRIMARY KEY (day, account_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE daily_provider (
  provider TEXT NOT NULL, day INTEGER NOT NULL, account_id INTEGER NOT NULL,
  recipients INTEGER NOT NULL, hard INTEGER NOT NULL, soft INTEGER NOT NULL,
  PRIMARY KEY (provider, day, account_id)
) STRICT, WITHOUT ROWID;

INSERT INTO daily SELECT p.date / ${DAY_MS}, p.account_id, 0, count(*), sum${hard('p')}, sum${soft('p')}
  FROM sent_recipient p GROUP BY 1, 2;
INSERT INTO daily (day, account_id, messages, recipients, hard, soft)
  SELECT date / ${DAY_MS}, account_id, count(*), 0, 0, 0 FROM sent WHERE true GROUP BY 1, 2
  ON CONFLICT (day, account_id) DO UPDATE SET messages = excluded.messages;
INSERT INTO daily_provider SELECT p.provider, p.date / ${DAY_MS}, p.account_id, count(*), sum${hard('p')}, sum${soft('p')}
  FROM sent_recipient p GROUP BY 1, 2, 3;

CREATE TRIGGER daily_sent AFTER INSERT ON sent BEGIN
  INSERT INTO daily (day, account_id, messages, recipients, hard, soft) VALUES (${day('new')}, new.account_id, 1, 0, 0, 0)
    ON CONFLICT (day, account_id) DO UPDATE SET messages = messages + 1;
END;
CREATE TRIGGER daily_unsent AFTER DELETE ON sent BEGIN
  UPDATE daily SET messages = messages - 1 WHERE day = ${day('old')} AND account_id = old.account_id;
END;
CREATE TRIGGER daily_pair AFTER INSERT ON sent_recipient BEGIN ${addPair}
END;
CREATE TRIGGER daily_unpair AFTER DELETE ON sent_recipient BEGIN ${takePair}
END;
CREATE TRIGGER daily_repair AFTER UPDATE ON sent_recipient WHEN old.bounce_type IS NOT new.bounce_type BEGIN ${takePair}${addPair}
END;
`,
};
