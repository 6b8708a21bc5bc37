// Builds messages for the tests of readers and intake; wording and addresses are invented.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

export function letter(n: number, body = `Hello number ${n}\n`): string {
  return [
    `From: "Person ${n}" <person${n}@client.example>`,
    'To: ekiri@studio.example',
    `Subject: Letter ${n}`,
    'Date: Tue, 3 Mar 2026 10:00:00 +0100',
    `Message-ID: <letter-${n}@client.example>`,
    '',
    body,
  ].join('\n');
}

/** A small RFC 3464 report about one recipient. */
export function report(recipient: string, originalId: string, n = 1): string {
  return [
    'Return-Path: <>',
    'From: Mail Delivery System <MAILER-DAEMON@mx.studio.example>',
    'To: ekiri@studio.example',
    'Subject: Undelivered Mail Returned to Sender',
    'Date: Tue, 3 Mar 2026 10:05:00 +0100',
    `Message-ID: <report-${n}@mx.studio.example>`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="cut"',
    '',
    '--cut',
    'Content-Type: text/plain',
    '',
    `The message to ${recipient} could not be delivered.`,
    '',
    '--cut',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.studio.example',
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    'Action: failed',
    'Status: 5.1.1',
    'Diagnostic-Code: smtp; 550 5.1.1 No such user here',
    '',
    '--cut',
    'Content-Type: text/rfc822-headers',
    '',
    'From: ekiri@studio.example',
    `To: ${recipient}`,
    'Subject: Proofs',
    `Message-ID: ${originalId}`,
    '',
    '--cut--',
    '',
  ].join('\n');
}

export function sent(to: string, id: string, subject = 'Proofs'): string {
  return [
    'From: Ekiri <ekiri@studio.example>',
    `To: ${to}`,
    `Subject: ${subject}`,
    'Date: Tue, 3 Mar 2026 09:58:00 +0100',
    `Message-ID: ${id}`,
    '',
    'Please have a look.',
    '',
  ].join('\n');
}

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** A temporary folder, which is deleted after the tests of the file. */
export async function tempFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bounceboard-'));
  folders.push(folder);
  return folder;
}

/** In: relative paths with their content. Out: the folder they were written under. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const root = await tempFolder();
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await writeFile(path.join(root, name), content);
  }
  return root;
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
