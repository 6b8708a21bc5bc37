// Reports of gateways to telephones, which name a number where others name an address.

import { phonesNamed } from '../../view/phone-gateway.ts';
import { describe } from '../describe.ts';
import type { Format } from '../finding.ts';

/**
 *     From: mmsgw@mms.phone.example
 *     Your message to +1 555 010 0123 could not be delivered.
 *     Reason: the subscriber does not accept picture messages.
 */
export const phoneGateway: Format = {
  name: 'phone-gateway',
  known: false,
  looksLike: (view) => view.dsn === null && phonesNamed(view).length > 0,
  extract: (view) => phonesNamed(view).map((recipient) => describe(view, recipient, view.prose.slice(0, 1000), 'sole')),
};
