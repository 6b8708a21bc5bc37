// Messages between the app and the store's worker.
import type { AppErrorData, ErrorCode } from '../../shared/domain/errors.ts';
import type { Recovered } from '../../shared/domain/recovered.ts';
import type { QueryName } from '../../shared/ipc/contract.ts';
import type { PackedBatch } from './fact-pack.ts';
import type { OpenStoreOptions, StoreCommandName } from './store-api.ts';

export type WorkerOptions = OpenStoreOptions;

export type Request =
  | { readonly id: number; readonly kind: 'run'; readonly name: StoreCommandName; readonly input: unknown }
  | { readonly id: number; readonly kind: 'intake'; readonly input: PackedBatch }
  | { readonly id: number; readonly kind: 'query'; readonly name: QueryName; readonly input: unknown }
  | { readonly id: number; readonly kind: 'close' };

export interface Failure {
  readonly code: ErrorCode;
  readonly data: AppErrorData;
}

/**
 * Events of the worker that answer no request: deferred work is finished, idle work failed, or something was found at opening.
 */
export type WorkerEvent =
  | { readonly event: 'caught-up' }
  | { readonly event: 'failed'; readonly error: Failure }
  | { readonly event: 'recovered'; readonly recovered: Recovered; readonly live: boolean }
  | { readonly event: 'remark'; readonly text: string };

/** The answer with id 0 comes first: the store is open, or why not. */
export type Answer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly error: Failure };
