// A bare imapflow loop that fetches the same headers and report sources as the app. Arguments: port and user.
import { ImapFlow } from 'imapflow';
import { ALL_FIELDS, SENT_FIELDS } from '../../../electron/imap/sync/read-slices.ts';
import { SOURCE_CAP } from '../../../electron/intake/message.ts';
import { startSpending } from './spending.ts';

const [port, user = ''] = process.argv.slice(2);
const client = new ImapFlow({
  host: '127.0.0.1',
  port: Number(port),
  secure: false,
  doSTARTTLS: false,
  auth: { user, pass: 'secret-1' },
  logger: false,
  disableAutoIdle: true,
});
const spent = startSpending();
const began = performance.now();
await client.connect();
let headers = 0;
let sources = 0;
for (const [folder, fields] of [
  ['Sent', SENT_FIELDS],
  ['INBOX', ALL_FIELDS],
] as const) {
  await client.mailboxOpen(folder, { readOnly: true });
  const reports: number[] = [];
  const query = { uid: true, size: true, internalDate: true, headers: [...fields] };
  for await (const row of client.fetch('1:*', query, { uid: true })) {
    headers++;
    if (row.headers?.includes('multipart/report')) reports.push(row.uid);
  }
  if (reports.length === 0) continue;
  for await (const row of client.fetch(
    reports,
    { uid: true, source: { start: 0, maxLength: SOURCE_CAP } },
    { uid: true },
  ))
    if (row.source) sources++;
}
const ms = performance.now() - began;
const { main, all } = spent();
client.close();
process.stdout.write(`${JSON.stringify({ ms, headers, sources, main, all })}\n`);
