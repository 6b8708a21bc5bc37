// Collects the results of the steps of a connection test.
import type { TestNote } from '../../shared/domain/details.ts';
import type { AppError } from '../../shared/domain/errors.ts';
import type { TestStep } from '../../shared/domain/views.ts';

const ORDER = ['dns', 'tls', 'login', 'folders'] as const;
type Step = (typeof ORDER)[number];

export interface Ticks {
  begin(step: Step): void;
  /** Marks this step, or the current one, as ok. */
  ok(note: TestNote, step?: Step): void;
  /** Adds a warning to the current step, which is ok. */
  warn(error: AppError): void;
  failed(error: AppError): void;
  steps(): readonly TestStep[];
}

export function createTicks(): Ticks {
  const done = new Map<Step, TestStep>();
  let current: Step = 'dns';
  return {
    begin(step) {
      current = step;
    },
    ok(note, step = current) {
      done.set(step, { step, state: 'ok', note, error: null });
    },
    warn(error) {
      const last = done.get(current);
      if (last) done.set(current, { ...last, error: { code: error.code, data: error.data } });
    },
    failed({ code, data }) {
      const step = ORDER.find((name) => !done.has(name)) ?? current;
      done.set(step, { step, state: 'failed', note: null, error: { code, data } });
    },
    steps: () => ORDER.map((step) => done.get(step) ?? { step, state: 'not-tried' as const, note: null, error: null }),
  };
}
