import type { MailReader } from '../../electron/intake/reading/mail-reader.ts';
import { readSource } from '../../electron/intake/reading/read-source.ts';

/** Reads mail in this thread, for tests of what comes before and after: as with the store (store-here.ts), a thread for each is too many. */
export const readHere: MailReader = {
  read: async ({ source, ...request }) =>
    structuredClone(await readSource({ ...request, source: Uint8Array.from(source) })),
  keepReady: () => undefined,
  close: async () => undefined,
};
