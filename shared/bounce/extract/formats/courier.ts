// Courier where only its text came through.
import { textFormat } from '../text-format.ts';

export const courier = textFormat({
  name: 'courier',
  // This is a delivery status notification from mx.example.org,
  // running the Courier mail server, version 1.0.16.
  signs: [['running the courier mail server']],
  // UNDELIVERABLE MAIL / Your message to the following recipients cannot be delivered:
  after: ['following recipients cannot be delivered', 'delivery of the following', 'undeliverable mail'],
  before: ['if your message was also sent to additional recipients'],
});
