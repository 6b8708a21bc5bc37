// One sync in a process of its own, to be killed: arguments are port, user and database file.
import { openReader } from '../../electron/intake/reading/open-reader.ts';
import { openStore } from '../../electron/store/open-store.ts';
import { startEngine, watching } from './harness.ts';
import { ME } from './mail.ts';

const [port, user, file] = process.argv.slice(2);
if (port === undefined || user === undefined || file === undefined) throw new Error('port, user and file are needed');
const store = await openStore({ file });
if ((await store.run('accounts.list', null)).length === 0)
  await store.run('accounts.add', { kind: 'imap', name: ME, config: {} });
process.stdout.write('start\n');
const engine = startEngine({ store, reader: openReader(), config: { port: Number(port), user } });
await engine.until(watching, 60_000);
await engine.runner.close();
await store.close();
process.stdout.write('done\n');
