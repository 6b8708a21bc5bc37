// The kinds of the user's own data that only the database holds. A new kind is one file and one line here; they are restored in
// this order.
import type { OwnKind } from '../own-kind.ts';
import { account } from './account.ts';
import { link } from './link.ts';
import { note } from './note.ts';
import { notified } from './notified.ts';
import { override } from './override.ts';
import { policy } from './policy.ts';
import { seen } from './seen.ts';
import { verp } from './verp.ts';

export const OWN_KINDS: readonly OwnKind[] = [account, policy, verp, override, note, link, seen, notified];
