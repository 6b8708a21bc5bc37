import { type Case, exim, failed, postfix, said, unsaid } from './case.ts';

/** Addresses that were never right. */
export const SLIPS: readonly Case[] = [
  failed(
    'lena',
    33,
    postfix,
    said(['mx.gmial.com', '192.0.2.99', '550', '5.1.1', '<lena-ostrelund@gmial.com>: no such user here']),
  ),
  failed(
    'lena',
    1,
    postfix,
    said(['mx.gmial.com', '192.0.2.99', '550', '5.1.1', '<lena-ostrelund@gmial.com>: no such user here']),
  ),
  failed(
    'pavel',
    0,
    postfix,
    unsaid('Host or domain name not found. Name service error for name=gmail.con type=A: Host not found', '5.4.4'),
  ),
  failed(
    'sofie',
    61,
    postfix,
    unsaid('Host or domain name not found. Name service error for name=hotnail.com type=AAAA: Host not found', '5.4.4'),
  ),
  failed('mark', 19, postfix, unsaid('Domain outlok.com does not accept mail (nullMX)', '5.1.10')),
  failed('irene', 122, exim, unsaid('all relevant MX records point to non-existent hosts', '5.0.0')),
  failed(
    'tilda',
    12,
    postfix,
    unsaid(
      'Host or domain name not found. Name service error for name=nordlich-verlag.example type=A: Host not found',
      '5.4.4',
    ),
  ),
];
