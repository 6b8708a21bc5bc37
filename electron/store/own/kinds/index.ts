// What of the user's own stands only in the database. A new kind is one file and one line here; the order is that of restoring.
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
