import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

/** hMailServer: 250,482 bytes where there are 250,511. GreenMail: 0. Others give none. */
export const sizesThatLie: Quirk = {
  name: 'gives sizes that are too small, too large, 0, or none',
  seen: 'https://github.com/hmailserver/hmailserver/issues/476',
  script: () => ({
    folders: [
      inbox([
        reportOf(1, { size: 40 }),
        reportOf(2, { size: 4_294_967_295 }),
        reportOf(3, { size: 0 }),
        reportOf(4, { size: null }),
        letterOf(5, { size: 0 }),
        letterOf(6, { size: null }),
      ]),
      sentFolder([sentOf(1, { size: 0 }), sentOf(2, { size: null }), sentOf(3), sentOf(4)]),
    ],
  }),
  reads: { 'INBOX report': 4, 'INBOX life': 2, 'Sent sent': 4 },
};
