import { mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { platform } from 'node:process';

export interface StoredMail {
  readonly at: number;
  readonly source: string;
}

/** Maildir's flags stand behind `:2,`, and behind `;2,` where a colon cannot be in a file's name. */
const FLAGS = platform === 'win32' ? ';2,S' : ':2,S';
const AT_ONCE = 50;

/** Writes one Maildir folder anew: everything in cur, in the order of time. */
export async function writeMaildir(folder: string, mails: readonly StoredMail[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const sub of ['cur', 'new', 'tmp']) await mkdir(path.join(folder, sub), { recursive: true });
  const sorted = mails.toSorted((a, b) => a.at - b.at);
  for (let from = 0; from < sorted.length; from += AT_ONCE) {
    await Promise.all(sorted.slice(from, from + AT_ONCE).map((mail, n) => writeOne(folder, mail, from + n)));
  }
}

async function writeOne(folder: string, { at, source }: StoredMail, number: number): Promise<void> {
  const seconds = Math.floor(at / 1000);
  const file = path.join(folder, 'cur', `${seconds}.M${at % 1000}P${1000 + number}.studio${FLAGS}`);
  await writeFile(file, source);
  await utimes(file, seconds, seconds);
}
