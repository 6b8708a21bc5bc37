import { expect } from 'vitest';
import { smallMailbox, WITHOUT_STARTTLS } from '../logins.ts';
import type { Quirk } from '../quirk.ts';

/** After PREAUTH no STARTTLS is possible, and everything would be read in plain text. */
export const starttlsPreauth: Quirk = {
  name: 'greets with PREAUTH though the account wants STARTTLS',
  seen: 'https://nostarttls.secvuln.info/ (CVE-2020-12398)',
  script: () => ({ ...smallMailbox(), greeting: '* PREAUTH [CAPABILITY IMAP4rev1 STARTTLS] hello' }),
  ...WITHOUT_STARTTLS,
  also(run) {
    WITHOUT_STARTTLS.also(run);
    expect(run.server.commands.filter((command) => /^(?:LIST|EXAMINE)/.test(command))).toEqual([]);
  },
};
