import { inbox, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';

const references = `References: ${'<aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@bbbbbbbbbbbbbbbbbbb.example>\r\n '.repeat(16_000)}\r\n`;

export const headerOfAMegabyte: Quirk = {
  name: 'keeps a report with a header of a megabyte',
  seen: 'https://github.com/zone-eu/mailsplit/issues/19',
  script: () => ({
    folders: [
      inbox([
        reportOf(2, { source: String(reportOf(2).source).replace('Subject: ', `${references}Subject: `) }),
        reportOf(3),
      ]),
      sentFolder([sentOf(2), sentOf(3)]),
    ],
  }),
  reads: { 'INBOX report': 2, 'Sent sent': 2 },
};
