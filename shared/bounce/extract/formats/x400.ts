// X.400 transfer agents and the gateways to them (ISODE, NEXOR, critical path).
import { textFormat } from '../text-format.ts';

export const x400 = textFormat({
  name: 'x400',
  // This report relates to your message:
  // Your message was not delivered to:
  //         user@example.org
  signs: [['this report relates to your message', 'your message was not delivered to']],
  after: ['your message was not delivered to'],
  before: ['for the following reason', 'the original message follows'],
});
