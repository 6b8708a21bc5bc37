// The receiving side of the contract: checks every input from the transport before a handler gets it.

import type { z } from 'zod';
import { type InputDetail, quoted } from '../domain/details.ts';
import { AppError } from '../domain/errors.ts';
import { type CallName, type CallOutput, contract, type ParsedInput } from './contract.ts';
import type { Reply } from './transport.ts';

export type Handlers = {
  readonly [K in CallName]: (input: ParsedInput<K>) => Promise<CallOutput<K>>;
};

/** Accepts any name and any input, and answers a Reply; never rejects. */
export type Dispatch = (name: string, input: unknown) => Promise<Reply>;

/**
 * Parses each input strictly by the contract and passes it to its handler. An unknown call or an invalid input is answered with
 * `bad-input`, an AppError with its code and data, and any other error with `internal`; only `onUnexpected` receives that error
 * itself.
 */
export function createDispatcher(
  handlers: Handlers,
  onUnexpected: (name: CallName, error: unknown, input: unknown) => void,
): Dispatch {
  return async (name, input) => {
    if (!isCallName(name))
      return refusal(new AppError('bad-input', { detail: { id: 'foreign-request', why: 'there is no such call' } }));
    const parsed = contract[name].input.safeParse(input ?? {});
    if (!parsed.success) return refusal(new AppError('bad-input', { detail: firstIssue(parsed.error) }));
    try {
      // Name, handler and input belong together, which TypeScript cannot express inside a union.
      const handler = handlers[name] as (input: unknown) => Promise<unknown>;
      return { ok: true, value: await handler(parsed.data) };
    } catch (error) {
      if (error instanceof AppError) return refusal(error);
      onUnexpected(name, error, input);
      return refusal(new AppError('internal', { detail: quoted(name) }));
    }
  };
}

function isCallName(name: string): name is CallName {
  return Object.hasOwn(contract, name);
}

function refusal(error: AppError): Reply {
  return { ok: false, error: { code: error.code, data: error.data } };
}

/** Path and kind of the first fault. zod's messages never contain the value. */
function firstIssue(error: z.ZodError): InputDetail {
  const issue = error.issues[0];
  if (!issue) return { id: 'foreign-request', why: 'the input does not fit' };
  const place = issue.path.map(String).join('.');
  if (place === '') return { id: 'foreign-request', why: issue.message };
  return { id: 'field', field: place, why: issue.message };
}
