// The user's choices for the lists: the layout of each, and the saved views.
import { z } from 'zod';
import { LIST_LAYOUTS, LIST_NAMES } from '../domain/lists.ts';

const shortName = z.string().min(1).max(60);
/** How one list looks, as its header and its menu change it. */
const listLook = z.strictObject({
  layout: z.enum(LIST_LAYOUTS).optional(),
  columns: z.record(shortName, z.boolean()).optional(),
  widths: z.record(shortName, z.number().min(24).max(2000)).optional(),
  share: z.number().min(0.1).max(0.9).optional(),
});
export const listLooks = z.strictObject({
  sent: listLook.optional(),
  bounces: listLook.optional(),
  recipients: listLook.optional(),
});
export const savedViews = z
  .array(
    z.strictObject({
      id: shortName,
      name: z.string().trim().min(1).max(80),
      list: z.enum(LIST_NAMES),
      params: z.record(shortName, z.string().max(1000)),
    }),
  )
  .max(100);
