import { type Case, exim, eximText, failed, postfix, said } from './case.ts';

/** Refused for other reasons than the address. */
export const REFUSED: readonly Case[] = [
  failed(
    'anton',
    44,
    ['gmail', 'mx.google.com'],
    said(['mx.tidewatermuseum.example', '198.51.100.90', '552', '5.3.4', 'Message size exceeds fixed limit'], 'DATA'),
  ),
  failed(
    'bea',
    58,
    ['opensmtpd', 'mx.lanterntheatre.example'],
    said(
      ['mx.lanterntheatre.example', '198.51.100.93', '554', '5.7.1', 'Message rejected as spam by content filter'],
      'DATA',
    ),
  ),
  failed(
    'cyril',
    126,
    exim,
    said([
      'mx.montgallet.example',
      '198.51.100.97',
      '554',
      '5.7.1',
      'Service unavailable; Client host [203.0.113.9] blocked using zen.blocklist.example; see https://blocklist.example/query/203.0.113.9',
    ]),
  ),
  failed(
    'delia',
    111,
    ['amazon-ses', 'a4-12.smtp-out.eu-west-1.amazonses.com'],
    said(
      [
        'mx01.mail.icloud.com',
        '192.0.2.40',
        '554',
        '5.7.1',
        '[CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137',
      ],
      'DATA',
    ),
  ),
  failed(
    'ewan',
    77,
    ['courier-text', 'mail.velogarage.example'],
    said(
      [
        'mx.velogarage.example',
        '198.51.100.101',
        '552',
        '5.7.0',
        'This message was blocked because its attachment type presents a security risk',
      ],
      'DATA',
    ),
  ),
  failed(
    'freya',
    22,
    postfix,
    said([
      'mx.mossandember.example',
      '198.51.100.105',
      '554',
      '5.7.1',
      '<freya@mossandember.example>: Relay access denied',
    ]),
  ),
  failed(
    'gil',
    146,
    eximText,
    said(
      [
        'mx-aol.mail.gm0.yahoodns.net',
        '192.0.2.66',
        '554',
        '5.7.9',
        'Message not accepted for policy reasons. See https://postmaster.yahooinc.com/error-codes',
      ],
      'DATA',
    ),
  ),
  failed(
    'delia',
    27,
    ['amazon-sns', 'a4-19.smtp-out.eu-west-1.amazonses.com'],
    said(
      [
        'mx02.mail.icloud.com',
        '192.0.2.41',
        '554',
        '5.7.1',
        '[CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137',
      ],
      'DATA',
    ),
  ),
  failed(
    'cyril',
    50,
    ['dragonfly', 'ws3.montgallet.example'],
    said(['mx.montgallet.example', '198.51.100.97', '552', '5.3.4', 'Message size exceeds fixed limit'], 'DATA'),
  ),
];
