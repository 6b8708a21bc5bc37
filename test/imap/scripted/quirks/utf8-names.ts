import { expect } from 'vitest';
import { inbox, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

const bytes = (name: string): string => Buffer.from(name, 'utf8').toString('latin1');

/** RFC 6855 section 3: after ENABLE UTF8=ACCEPT names are UTF-8, and "&" is a character like all others. */
export const utf8Names: Quirk = {
  name: 'names folders in UTF-8 after ENABLE UTF8=ACCEPT',
  seen: 'RFC 6855 section 3',
  script: () => ({
    capabilities: 'IMAP4rev1 IDLE NAMESPACE ID AUTH=PLAIN SASL-IR ENABLE UTF8=ACCEPT',
    folders: [
      inbox([]),
      sentFolder([sentOf(1)]),
      { path: 'utf-8', listed: `"${bytes('Müller & Söhne &AOQ-')}"`, messages: [reportOf(11)] },
      { path: 'latin-1', listed: '"Entw\xfcrfe alt"', messages: [reportOf(12)] },
    ],
  }),
  reads: { 'Sent sent': 1, 'Müller & Söhne &AOQ- report': 1, 'Entwürfe alt report': 1 },
  also: ({ server }) => expect(server.commands).toContain(`EXAMINE "${bytes('Müller & Söhne &AOQ-')}"`),
};
