// What the quirks about logins share: refusals, and what the app made of them.
import { expect } from 'vitest';
import type { AppErrorData, ErrorCode } from '../../../shared/domain/errors.ts';
import { inbox, letterOf, type Quirk, type QuirkRun, reportOf, sentFolder, sentOf } from './quirk.ts';
import type { Answer, Script } from './script.ts';

/** Refuses the first logins with these lines, one a login, as `NO System Error`; the later ones are good. */
export function refusing(...lines: readonly string[]): Record<'LOGIN', Answer> {
  const left = [...lines];
  return {
    LOGIN: (connection, { tag }) => {
      const line = left.shift();
      if (line === undefined) return false;
      connection.send(`${tag} ${line}`);
      return undefined;
    },
  };
}

/** Two folders with a report and the message that it is about. */
export const smallMailbox = (): Pick<Script, 'folders'> => ({
  folders: [inbox([letterOf(1), reportOf(2)]), sentFolder([sentOf(2)])],
});

/** What is read of `smallMailbox`. */
export const ALL_READ = { 'INBOX life': 1, 'INBOX report': 1, 'Sent sent': 1 };

/** The commands that log in. */
export const loginsOf = ({ server }: QuirkRun): readonly string[] =>
  server.commands.filter((command) => /^(?:LOGIN|AUTHENTICATE)\b/.test(command));

interface Shown {
  readonly status: string;
  readonly code: ErrorCode;
  readonly login?: AppErrorData['login'];
  readonly workedBefore?: true;
  readonly link?: string;
  readonly detail: AppErrorData['detail'];
}

/** The errors that were shown, each once, in order. */
export function errorsOf({ engine }: QuirkRun): readonly Shown[] {
  const shown = new Map<string, Shown>();
  for (const { status, error } of engine.views) {
    if (error === null || status === 'connecting') continue;
    const { login, workedBefore, link, detail } = error.data;
    const one = {
      status,
      code: error.code,
      ...(login ? { login } : {}),
      ...(workedBefore ? { workedBefore } : {}),
      ...(link === undefined ? {} : { link }),
      detail,
    };
    shown.set(JSON.stringify(one), one);
  }
  return [...shown.values()];
}

type Outcome = Pick<Quirk, 'config' | 'until' | 'reads' | 'also'>;

/** The account wants STARTTLS and gets none: it says so, and sends no password. */
export const WITHOUT_STARTTLS = {
  config: { security: 'starttls' },
  until: ({ status }) => status === 'offline',
  reads: {},
  also(run) {
    expect(errorsOf(run)).toMatchObject([{ code: 'server-error', detail: { id: 'no-encryption' } }]);
    expect(loginsOf(run)).toEqual([]);
  },
} as const satisfies Outcome;

/** The server's words name the password among other causes: a person is asked after one try. */
export function passwordOrMore(text: string): Outcome {
  return {
    until: ({ status }) => status === 'error',
    reads: {},
    also(run) {
      const detail = { id: 'password-or-more', text };
      expect(errorsOf(run)).toEqual([{ status: 'error', code: 'wrong-password', detail }]);
      expect(loginsOf(run)).toHaveLength(1);
      expect(run.retries).toEqual([]);
    },
  };
}
