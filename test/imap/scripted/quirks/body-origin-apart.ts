import { inbox, letterOf, type Quirk, reportOf, sentFolder, sentOf } from '../quirk.ts';
import { rowsWith } from '../refusing.ts';

export const bodyOriginApart: Quirk = {
  name: 'writes the origin of a part apart from its section, as BODY[] <0>',
  seen: 'https://github.com/modern-email/defects/issues/36',
  script: () => ({
    folders: [inbox([letterOf(1), reportOf(2), letterOf(3)]), sentFolder([sentOf(2)])],
    answers: { 'UID FETCH': rowsWith({ body: 'BODY[] <0>' }) },
  }),
  reads: { 'INBOX life': 2, 'INBOX report': 1, 'Sent sent': 1 },
};
