import { appendFileSync, renameSync, statSync } from 'node:fs';
import { AppError } from '../../shared/domain/errors.ts';
import { diskError } from '../disk/disk-error.ts';
import { diskWords } from '../disk/disk-words.ts';

export const LOG_FILE = 'bounceboard.log';

/** Bytes after which the log starts anew; the one before is kept as `.old`. */
const LOG_CAP = 1_000_000;

export interface Log {
  /**
   * Writes one failure of the app itself. `input` is what the call was given: it is never written, and where one of its
   * secrets has found its way into the error's text it is blotted out.
   */
  failure(name: string, error: unknown, input: unknown): void;
  /** Something that is worth knowing and no failure of the app. */
  note(text: string): void;
}

/** A log in one file below the data folder; `echo` also shows each line to whoever started the app. */
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

/** Values under a key of a secret's name, at any depth. */
function secretsIn(input: unknown): readonly string[] {
  if (typeof input !== 'object' || input === null) return [];
  return Object.entries(input).flatMap(([key, value]) =>
    SECRET_KEYS.has(key) && typeof value === 'string' && value !== '' ? [value] : secretsIn(value),
  );
}
