// CommuniGate Pro.
import { textFormat } from '../text-format.ts';

export const communigate = textFormat({
  name: 'communigate',
  // Failed to deliver to 'user@example.org'
  // SMTP module(domain example.org) reports: …
  signs: [['failed to deliver to', 'module', 'reports:']],
});
