import { appendFileSync, renameSync, statSync } from 'node:fs';
import { AppError } from '../../shared/domain/errors.ts';
import { diskError } from '../disk/disk-error.ts';
import { diskWords } from '../disk/disk-words.ts';

export const LOG_FILE = 'bounceboard.log';

/** In bytes. A larger log is renamed to `.old`, and a new one is started. */
const LOG_CAP = 1_000_000;

export interface Log {
  /**
   * Writes one failure of the app itself. `input` is the input of the call that failed: it is never written, and where one of
   * its secrets occurs in the error's text the log masks it.
   */
  failure(name: string, error: unknown, input: unknown): void;
  /** Writes a line that is worth knowing and is no failure. */
  note(text: string): void;
}

/** Opens a log in one file. `echo` also prints each line for the user who started the app. */
export function createFileLog(file: string, echo: (line: string) => void): Log {
  const write = (line: string): void => {
    try {
      startAnewAtCap(file);
      appendFileSync(file, `${new Date().toISOString()} ${line}\n`, { mode: 0o600 });
    } catch (cause) {
      echo(`the log ${file} cannot be written: ${failureText(file, cause)}`);
    }
  };
  return {
    failure(name, error, input) {
      const text = blot(describe(error), secretsIn(input));
      echo(`${name}: ${text.split('\n', 1)[0]}`);
      write(`${name}: ${text}`);
    },
    note(text) {
      echo(text);
      write(text);
    },
  };
}

function failureText(file: string, cause: unknown): string {
  const known = diskError(file, cause);
  const words = known instanceof AppError ? diskWords(known) : null;
  return words ?? describe(cause).split('\n', 1)[0] ?? '';
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
}

function startAnewAtCap(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_CAP) renameSync(file, `${file}.old`);
}

function blot(text: string, secrets: readonly string[]): string {
  return secrets.reduce((clean, secret) => clean.replaceAll(secret, '[secret]'), text);
}

const SECRET_KEYS = new Set(['password', 'clientSecret', 'secret']);

/** The values of all keys that hold secrets, at any depth. */
function secretsIn(input: unknown): readonly string[] {
  if (typeof input !== 'object' || input === null) return [];
  return Object.entries(input).flatMap(([key, value]) =>
    SECRET_KEYS.has(key) && typeof value === 'string' && value !== '' ? [value] : secretsIn(value),
  );
}
