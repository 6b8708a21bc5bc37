import { z } from 'zod';
import type { PageAt } from '../domain/lists.ts';

const row = z.string().max(500);

/** Which page of a list is asked for (domain/lists.ts). */
export const pageAt: z.ZodType<PageAt, PageAt> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('top'), from: row.nullable() }),
  z.strictObject({ kind: z.literal('with'), row }),
  z.strictObject({ kind: z.literal('after'), row }),
  z.strictObject({ kind: z.literal('before'), row, from: row.nullable() }),
  z.strictObject({ kind: z.literal('place'), rank: z.int().min(0) }),
]);
