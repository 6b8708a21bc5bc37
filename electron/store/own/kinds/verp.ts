import { z } from 'zod';
import type { Database } from '../../database.ts';
import { readSetting, writeSetting } from '../../settings.ts';
import type { VerpName } from '../../store-api.ts';
import { ownKind } from '../own-kind.ts';

const VERP_KEY = 'verp';

/** The name of a secret for signed return addresses, by the id under which the SecretStore keeps the secret. */
export const verp = ownKind({
  name: 'verp',
  key: z.string().min(1),
  value: z.object({ prefix: z.string().min(1), addedAt: z.number() }),
  read: (db, key) =>
    verpNames(db)
      .filter(({ id }) => key === null || id === key)
      .map(({ id, prefix, addedAt }) => [id, { prefix, addedAt }] as const),
  write({ db }, id, value) {
    const others = verpNames(db).filter((name) => name.id !== id);
    writeVerpNames(db, value === null ? others : [...others, { id, ...value }]);
  },
});

export const verpNames = (db: Database): readonly VerpName[] => readSetting<readonly VerpName[]>(db, VERP_KEY) ?? [];

export function writeVerpNames(db: Database, names: readonly VerpName[]): void {
  writeSetting(db, VERP_KEY, names);
}
