import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEngine } from '../../../electron/store/engine.ts';
import { fillStore } from '../../store/big-store.ts';

const SIZE = { sent: 500_000, bounces: 20_000 };
const MAKERS = ['big-store.ts', 'facts.ts'].map((name) => join(import.meta.dirname, '..', '..', 'store', name));

/**
 * A data folder with half a million sent messages up to now, of an account that reads an empty folder. Making it takes minutes, so it
 * stays in the temporary folder for later runs of the same day, which apply new migrations to its database.
 */
export function bigDataFolder(now: number): string {
  const hash = createHash('sha256').update(JSON.stringify(SIZE));
  for (const file of MAKERS) hash.update(readFileSync(file));
  const day = new Date(now).toISOString().slice(0, 10);
  const folder = join(tmpdir(), `bounceboard-bench-ui-${day}-${hash.digest('hex').slice(0, 12)}`);
  if (!existsSync(folder)) makeFolder(folder, now);
  return folder;
}

function makeFolder(folder: string, now: number): void {
  const half = `${folder}.half`;
  rmSync(half, { recursive: true, force: true });
  const mail = join(folder, 'mail');
  mkdirSync(join(half, 'mail'), { recursive: true });
  const engine = openEngine({ file: join(half, 'bounceboard.db'), now });
  const took = fillStore(engine, { ...SIZE, now });
  while (engine.deriveDeferred());
  // The account of the generated mail has no server, so it becomes a files account, which finds no new mail.
  engine.context.db.run(
    'UPDATE account SET kind = ?, name = ?, config = ? WHERE id = 1',
    'files',
    mail,
    JSON.stringify({ paths: [mail] }),
  );
  engine.close();
  renameSync(half, folder);
  console.log(`filled a store in ${(took / 1000).toFixed(0)} s: ${folder}`);
}
