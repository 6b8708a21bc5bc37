import type { Detail } from '../../../shared/domain/details.ts';
import type { WithheldList } from '../../../shared/domain/withheld.ts';
import type { ParsedInput } from '../../../shared/ipc/contract.ts';
import type { StoreContext } from '../context.ts';

interface WithheldRecord {
  readonly path: string;
  readonly uid: number;
  readonly part: 'header' | 'source';
  readonly why: string;
  readonly arrived: number | null;
  readonly first_at: number;
  readonly last_at: number;
  readonly tries: number;
  readonly next_at: number | null;
}

const OF_ACCOUNT = 'FROM withheld w JOIN folder f ON f.id = w.folder_id WHERE f.account_id = ?1';

/** The messages of an account that its server did not hand out, by folder and UID. */
export function listWithheld({ db }: StoreContext, input: ParsedInput<'withheld.list'>): WithheldList {
  const rows = db.all<WithheldRecord>(
    `SELECT f.path, w.uid, w.part, w.why, w.arrived, w.first_at, w.last_at, w.tries, w.next_at ${OF_ACCOUNT}
     ORDER BY f.path, w.uid LIMIT ?2`,
    input.accountId,
    input.limit,
  );
  const total = db.get<{ n: number }>(`SELECT count(*) AS n ${OF_ACCOUNT}`, input.accountId)?.n ?? 0;
  return {
    total,
    rows: rows.map((row) => ({
      folder: row.path,
      uid: row.uid,
      part: row.part,
      why: JSON.parse(row.why) as Detail,
      arrived: row.arrived,
      firstTried: row.first_at,
      lastTried: row.last_at,
      tries: row.tries,
      nextTry: row.next_at,
    })),
  };
}
