// The list of schema changes. A new one is one file and one line here; a released one is never edited again.
import { AppError } from '../../../shared/domain/errors.ts';
import type { Database } from '../database.ts';
import type { Migration } from '../migration.ts';
import { mail } from './001-mail.ts';
import { recipients } from './002-recipients.ts';
import { search } from './003-search.ts';
import { counters } from './004-counters.ts';
import { daily } from './005-daily.ts';
import { searchMerge } from './006-search-merge.ts';
import { userSettings } from './007-user-settings.ts';
import { charts } from './008-charts.ts';
import { batchTotals } from './009-batch-totals.ts';
import { listOrder } from './010-list-order.ts';
import { leftOut } from './011-left-out.ts';
import { deferred } from './012-deferred.ts';
import { byAccount } from './013-by-account.ts';
import { sharers } from './014-sharers.ts';
import { letters } from './015-letters.ts';
import { answerDetails } from './016-answer-details.ts';
import { withheld } from './017-withheld.ts';

export const MIGRATIONS: readonly Migration[] = [
  mail,
  recipients,
  search,
  counters,
  daily,
  searchMerge,
  userSettings,
  charts,
  batchTotals,
  listOrder,
  leftOut,
  deferred,
  byAccount,
  sharers,
  letters,
  answerDetails,
  withheld,
];

/**
 * Migrates a database to `target` (the newest version by default), one transaction per step.
 * Errors: `store-newer` where a later version of the app wrote it; nothing is changed then.
 */
export function migrate(db: Database, file: string, target: number = MIGRATIONS.length): void {
  const version = db.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
  if (version > MIGRATIONS.length) {
    throw new AppError('store-newer', { file, detail: { id: 'newer-version', version, known: MIGRATIONS.length } });
  }
  for (const step of MIGRATIONS.slice(version, target)) {
    db.transaction(() => {
      db.exec(step.sql);
      db.exec(`PRAGMA user_version = ${step.version}`);
    });
  }
}
