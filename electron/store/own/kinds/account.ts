import { z } from 'zod';
import { forgetAccount } from '../../commands/accounts.ts';
import { ownKind } from '../own-kind.ts';

/** A mailbox with its settings, by the id under which the SecretStore keeps its password. */
export const account = ownKind({
  name: 'account',
  key: z.string().regex(/^[1-9]\d{0,14}$/),
  value: z.object({
    kind: z.enum(['imap', 'files', 'sample']),
    name: z.string(),
    config: z.record(z.string(), z.json()),
  }),
  read: (db, id) =>
    db
      .all<{ id: number; kind: 'imap' | 'files' | 'sample'; name: string; config: string }>(
        'SELECT id, kind, name, config FROM account WHERE ?1 IS NULL OR id = ?1 ORDER BY id',
        id === null ? null : Number(id),
      )
      .map((row) => [String(row.id), { kind: row.kind, name: row.name, config: JSON.parse(row.config) }] as const),
  write(context, key, value) {
    const id = Number(key);
    if (value === null) forgetAccount(context, id);
    else
      context.db.run(
        `INSERT INTO account (id, kind, name, config) VALUES (?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = excluded.name, config = excluded.config`,
        id,
        value.kind,
        value.name,
        JSON.stringify(value.config),
      );
  },
});
