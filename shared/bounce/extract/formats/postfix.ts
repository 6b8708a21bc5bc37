// Postfix where its report lost the machine-readable part, and versions before 2.0.
import { textFormat } from '../text-format.ts';

export const postfix = textFormat({
  name: 'postfix',
  // This is the mail system at host mx.example.org. / This is the Postfix program at host mx.example.org.
  signs: [
    ['this is the mail system at host'],
    ['this is the postfix program at host'],
    ['the postfix program'],
    ["i'm sorry to have to inform you that your message could not be delivered"],
  ],
  after: ['the mail system', 'the postfix program'],
});
