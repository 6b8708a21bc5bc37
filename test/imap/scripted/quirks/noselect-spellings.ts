import { expect } from 'vitest';
import { inbox, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

/** Flags are compared without case (RFC 3501 section 9); RFC 5258 section 3: `\NonExistent` implies `\Noselect`. */
export const noselectSpellings: Quirk = {
  name: 'marks folders that cannot be opened in every spelling',
  seen: 'https://github.com/twentyhq/twenty/pull/20043',
  script: () => ({
    folders: [
      inbox([]),
      sentFolder([sentOf(1)]),
      { path: 'Kunden', flags: '\\NoSelect \\HasChildren', messages: [] },
      { path: 'Kunden/Nord', messages: [reportOf(11)] },
      ...['\\noselect', '\\NOSELECT', '\\NonExistent', '\\nonexistent \\HasChildren'].map((flags, n) => ({
        path: `Parent ${n}`,
        flags,
        messages: [],
      })),
    ],
  }),
  reads: { 'Sent sent': 1, 'Kunden/Nord report': 1 },
  also: ({ server }) =>
    expect(server.commands.filter((command) => /Parent|"?Kunden"?(?: |$)/.test(command))).toEqual([]),
};
