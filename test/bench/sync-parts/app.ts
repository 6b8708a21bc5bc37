// The app's sync in its own process. Arguments: port, user and database file.
import { openReader } from '../../../electron/intake/reading/open-reader.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import { TOP } from '../../../shared/domain/lists.ts';
import { startEngine, watching } from '../../imap/harness.ts';
import { ME } from '../../imap/mail.ts';
import { startSpending } from './spending.ts';

const [port, user = '', file = ''] = process.argv.slice(2);
const store = await openStore({ file });
const reader = openReader();
if ((await store.run('accounts.list', null)).length === 0)
  await store.run('accounts.add', { kind: 'imap', name: ME, config: {} });
const spent = startSpending();
const began = performance.now();
let synced = 0;
const onSynced = (): void => {
  synced ||= performance.now() - began;
};
const engine = startEngine({ store, reader, config: { port: Number(port), user }, onSynced });
let first = 0;
const seen = engine
  .until(() => engine.changes() > 0, 600_000)
  .then(() => {
    first = performance.now() - began;
  });
await engine.until((view) => watching(view) && synced > 0, 600_000);
const { main, all } = spent();
// The store derives the search index and the list of people after reading.
await store.query('recipients.list', { show: 'all', search: '', limit: 1, at: TOP });
const ready = performance.now() - began;
const { sent, bounces } = await store.run('counts', null);
const rss = process.resourceUsage().maxRSS / 1024;
await engine.runner.close();
await reader.close();
await Promise.race([seen, Promise.resolve()]);
await store.close();
process.stdout.write(`${JSON.stringify({ ms: synced, ready, first, rss, sent, bounces, main, all })}\n`);
