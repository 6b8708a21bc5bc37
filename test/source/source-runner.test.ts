import { expect, it } from 'vitest';
import type { AfterTrouble, MailSource, ReadAttempt } from '../../electron/source/mail-source.ts';
import type { AccountReporter } from '../../electron/source/runner.ts';
import { createSourceRunner } from '../../electron/source/source-runner.ts';
import { AppError } from '../../shared/domain/errors.ts';
import type { AccountWait } from '../../shared/domain/views.ts';

const OFFLINE = new AppError('no-network', {});

/** A runner of a source that runs one of `attempts` at each call of `read`, in order. `heard` is called with each status. */
function running(
  attempts: ((attempt: ReadAttempt) => Promise<void>)[],
  after: AfterTrouble | (() => AfterTrouble) = 'later',
  heard: (status: string) => void = () => undefined,
) {
  const said: string[] = [];
  const waits: number[] = [];
  const shown: (AccountWait | null)[] = [];
  const paces: string[] = [];
  let opened = 0;
  const reporter: AccountReporter = {
    status(status, error) {
      said.push(error ? `${status} ${error.code}` : status);
      heard(said.at(-1) ?? '');
    },
    progress: () => undefined,
    problem: () => undefined,
    withheld: () => undefined,
    clearProblems: () => undefined,
    waits: (wait) => {
      shown.push(wait);
    },
    changed: () => undefined,
    synced: () => undefined,
  };
  const open = (): MailSource => {
    opened++;
    return {
      async read(attempt) {
        said.push(attempt.trouble ? `read after ${attempt.trouble.code}` : 'read');
        await attempts.shift()?.(attempt);
      },
      afterTrouble: () => (typeof after === 'function' ? after() : after),
    };
  };
  const retryMs = (attempt: number, pace: string): number => {
    waits.push(attempt);
    paces.push(pace);
    return 1;
  };
  const runner = createSourceRunner({ open, reporter, account: 'anna@shop.example', retryMs });
  return { runner, said, waits, shown, paces, opened: () => opened };
}

const fails = async (): Promise<void> => {
  throw OFFLINE;
};
const untilPaused = ({ signal }: ReadAttempt): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));

it('waits longer after each error, and counts anew after a complete pass', async () => {
  const passes = async ({ passDone }: ReadAttempt): Promise<void> => {
    passDone();
    throw OFFLINE;
  };
  const { runner, said, waits } = running([fails, fails, passes, fails, untilPaused]);
  runner.start();
  await expect.poll(() => said.filter((one) => one.startsWith('read')).length).toBe(5);
  expect(waits).toEqual([0, 1, 0, 1]);
  expect(said.slice(0, 3)).toEqual(['read', 'offline no-network', 'read after no-network']);
  await runner.pause();
  expect(said.at(-1)).toBe('paused');
});

it('waits long after a refused login, and counts the retries of each pace by themselves', async () => {
  const paces: AfterTrouble[] = ['later', 'later', 'seldom', 'seldom', 'later', 'seldom'];
  const { runner, said, ...waited } = running([...paces.map(() => fails), untilPaused], () => paces.shift() ?? 'later');
  runner.start();
  await expect.poll(() => said.filter((one) => one.startsWith('read')).length).toBe(7);
  expect(waited.waits).toEqual([0, 1, 0, 1, 0, 0]);
  expect(waited.paces).toEqual(['soon', 'soon', 'seldom', 'seldom', 'soon', 'seldom']);
  await runner.pause();
});

it('shows a refused login as an error, though it tries again', async () => {
  const refused = async (): Promise<void> => {
    throw new AppError('wrong-password', { workedBefore: true });
  };
  const { runner, said } = running([refused, untilPaused], 'seldom');
  runner.start();
  await expect.poll(() => said).toEqual(['read', 'error wrong-password', 'read after wrong-password']);
  await runner.pause();
});

it('reads again at once and reports no error if the source asks for that', async () => {
  const { runner, said, waits } = running([fails, untilPaused], 'at-once');
  runner.start();
  await expect.poll(() => said).toEqual(['read', 'read after no-network']);
  expect(waits).toEqual([]);
  await runner.close();
});

it('shows nothing of a connection that was ended while it waited, unless the next one fails, too', async () => {
  const { runner, said } = running([fails, untilPaused], 'quietly');
  runner.start();
  await expect.poll(() => said).toEqual(['read', 'read after no-network']);
  await runner.pause();
  const failing = running([fails, fails, untilPaused], 'quietly');
  failing.runner.start();
  const twice = ['read', 'read after no-network', 'offline no-network', 'read after no-network'];
  await expect.poll(() => failing.said).toEqual(twice);
  await failing.runner.close();
});

it('shows how long it waits, and whether the server asked for it', async () => {
  const busy = async (): Promise<void> => {
    throw new AppError('server-busy', { waitMs: 300_000 });
  };
  const { runner, shown } = running([fails, busy, untilPaused]);
  runner.start();
  await expect
    .poll(() => shown)
    .toMatchObject([
      { ms: 1, asked: false },
      { ms: 300_000, asked: true },
    ]);
  await runner.close();
});

it('tries again by itself after an error of its own', async () => {
  const breaks = async (): Promise<void> => {
    throw new TypeError('undefined is not a function');
  };
  const { runner, said } = running([breaks, untilPaused]);
  runner.start();
  await expect.poll(() => said).toEqual(['read', 'error internal', 'read after internal']);
  await runner.close();
});

it('stops where the user has to act; a start opens a new source', async () => {
  const { runner, said, opened } = running([fails], 'needs-person');
  runner.start();
  await expect.poll(() => said).toEqual(['read', 'error no-network']);
  runner.start();
  await expect.poll(() => said.at(-1)).toBe('read');
  expect(opened()).toBe(2);
});

it('reads once more after a request that came during a read, and then ends', async () => {
  let end: () => void = () => undefined;
  const slow = (): Promise<void> =>
    new Promise((resolve) => {
      end = resolve;
    });
  const { runner, said } = running([slow]);
  runner.start();
  await expect.poll(() => said).toEqual(['read']);
  runner.start();
  runner.start();
  end();
  await expect.poll(() => said).toEqual(['read', 'read']);
});

it('heeds a start at the very moment in which the trouble is shown', async () => {
  let starts = 0;
  const { runner, said } = running([fails, untilPaused], 'needs-person', (status) => {
    if (status.startsWith('error') && starts++ === 0) runner.start();
  });
  runner.start();
  await expect.poll(() => said).toEqual(['read', 'error no-network', 'read']);
  await runner.pause();
});

it('does not try again for a start that came before the trouble was shown', async () => {
  const { runner, said } = running(
    [
      async () => {
        await Promise.resolve();
        runner.start();
        throw OFFLINE;
      },
    ],
    'needs-person',
  );
  runner.start();
  await expect.poll(() => said.at(-1)).toBe('error no-network');
  await runner.pause();
  expect(said).toEqual(['read', 'error no-network', 'paused']);
});
