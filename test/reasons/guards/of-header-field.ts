import type { Cases } from '../cases.ts';

export const cases: Cases = {
  catches: [
    '550 the address in your From line bounces: no such mailbox',
    '550 the return path leads to an unknown user',
    '550 unknown host in Received line',
  ],
  traps: [
    '550 no such mailbox in this domain',
    '550 the path ends here: unknown user',
    '550 unknown user in domain example.com',
  ],
};
