// OpenSMTPD's text. Its final notice may still say delayed; the recipient's line then has "Envelope expired".
import { textFormat } from '../text-format.ts';

export const opensmtpd = textFormat({
  name: 'opensmtpd',
  // This is the MAILER-DAEMON, please DO NOT REPLY to this email.
  signs: [
    ['this is the mailer-daemon, please do not reply to this email'],
    ['this is the mailer-daemon, please do not reply to this e-mail'],
  ],
  // the following list of recipients:
  after: ['list of recipients', 'recipients:'],
  before: ['below is a copy of the original message'],
});
