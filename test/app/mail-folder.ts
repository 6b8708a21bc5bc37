import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const ME = 'ekiri@studio.example';
export const DAY = 86_400_000;

let n = 0;

/** Writes a message of the user's into `Sent`. Out: its Message-ID. */
export function writeSent(folder: string, to: string, at: number, subject = 'Spring catalogue'): string {
  n += 1;
  const id = `<m${n}.${at}@studio.example>`;
  const lines = [`Message-ID: ${id}`, `Date: ${new Date(at).toUTCString()}`, `From: ${ME}`, `To: ${to}`];
  write(folder, 'Sent', [...lines, `Subject: ${subject}`, '', 'Dear friends,']);
  return id;
}

/** Writes a report into `Inbox` that was sent to `to` and contains `text`. */
export function writeReport(folder: string, to: string, at: number, text: readonly string[], status = '5.1.1'): void {
  n += 1;
  write(folder, 'Inbox', [
    `Message-ID: <d${n}.${at}@hub.example>`,
    'Return-Path: <>',
    `Date: ${new Date(at).toUTCString()}`,
    'From: Mail Delivery Subsystem <MAILER-DAEMON@hub.example>',
    `To: ${to}`,
    'Subject: Returned mail: see transcript for details',
    'Auto-Submitted: auto-replied',
    '',
    ...text,
    `550 ${status} no such user`,
  ]);
}

function write(folder: string, name: string, lines: readonly string[]): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, `${n}.eml`), `${lines.join('\r\n')}\r\n`);
}
