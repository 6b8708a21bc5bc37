import { expect } from 'vitest';
import { errorsOf, loginsOf, smallMailbox } from '../logins.ts';
import type { Quirk } from '../quirk.ts';

/** After PREAUTH no STARTTLS is possible, and everything would be read in plain text. */
export const starttlsPreauth: Quirk = {
  name: 'greets with PREAUTH though the account wants STARTTLS',
  seen: 'https://nostarttls.secvuln.info/ (CVE-2020-12398)',
  script: () => ({ ...smallMailbox(), greeting: '* PREAUTH [CAPABILITY IMAP4rev1 STARTTLS] hello' }),
  config: { security: 'starttls' },
  until: ({ status }) => status === 'offline',
  reads: {},
  also(run) {
    expect(errorsOf(run)).toMatchObject([{ code: 'server-error', detail: { id: 'no-encryption' } }]);
    expect(loginsOf(run)).toEqual([]);
    expect(run.server.commands.filter((command) => /^(?:LIST|EXAMINE)/.test(command))).toEqual([]);
  },
};
