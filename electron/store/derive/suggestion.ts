import type { StoreContext } from '../context.ts';

export function suggestionFor(_context: StoreContext, _address: string): string | null {
  return null;
}
