// The receiving end of the contract: whatever came over the transport is checked here before any handler sees it.

import type { z } from 'zod';
import { type InputDetail, quoted } from '../domain/details.ts';
import { AppError } from '../domain/errors.ts';
import { type CallName, type CallOutput, contract, type ParsedInput } from './contract.ts';
import type { Reply } from './transport.ts';

export type Handlers = {
  readonly [K in CallName]: (input: ParsedInput<K>) => Promise<CallOutput<K>>;
};

/** Takes any name and any input, gives a Reply; never rejects. */
export type Dispatch = (name: string, input: unknown) => Promise<Reply>;

/**
 * Parses each input strictly by the contract and hands it to its handler. An unknown call or an input that does not fit is
 * `bad-input`; an AppError crosses with its code and data; anything else becomes `internal`, told to `onUnexpected` and to
 * nobody else.
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
      // One name, one handler and one input: TypeScript cannot tie the three together inside a union.
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

/** The place and the kind of the first fault; zod's messages never repeat the value itself. */
function firstIssue(error: z.ZodError): InputDetail {
  const issue = error.issues[0];
  if (!issue) return { id: 'foreign-request', why: 'the input does not fit' };
  const place = issue.path.map(String).join('.');
  if (place === '') return { id: 'foreign-request', why: issue.message };
  return { id: 'field', field: place, why: issue.message };
}
