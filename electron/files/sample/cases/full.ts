import { HOUR } from '../time.ts';
import { type Case, exim, failed, GMAIL_MX, postfix, RETRIES, said, YAHOO_MX } from './case.ts';

/** Mailboxes that are full, once or again and again. */
export const FULL: readonly Case[] = [
  failed(
    'bernd',
    96,
    ['gmx', 'mout.gmx.net'],
    said(['mx-ha.web.de', '192.0.2.8', '552', '5.2.2', 'Requested mail action aborted: mailbox full']),
    3 * HOUR,
  ),
  failed(
    'bernd',
    29,
    postfix,
    said(['mx-ha.web.de', '192.0.2.8', '452', '4.2.2', 'Mailbox full, please try again later']),
    RETRIES,
  ),
  failed(
    'bernd',
    20,
    postfix,
    said(['mx-ha.web.de', '192.0.2.8', '452', '4.2.2', 'Mailbox full, please try again later']),
    RETRIES,
  ),
  failed(
    'bernd',
    13,
    postfix,
    said(['mx-ha.web.de', '192.0.2.8', '452', '4.2.2', 'Mailbox full, please try again later']),
    RETRIES,
  ),
  failed(
    'bernd',
    6,
    postfix,
    said(['mx-ha.web.de', '192.0.2.8', '452', '4.2.2', 'Mailbox full, please try again later']),
    RETRIES,
  ),
  failed(
    'agnes',
    74,
    ['yahoo', 'sonic.gate.mail.yahoo.com'],
    said([...YAHOO_MX, '552', '5.2.2', 'The mailbox of this user is over quota']),
    HOUR,
  ),
  failed('agnes', 26, postfix, said([...YAHOO_MX, '452', '4.2.2', 'Mailbox over quota']), RETRIES),
  failed('agnes', 18, postfix, said([...YAHOO_MX, '452', '4.2.2', 'Mailbox over quota']), RETRIES),
  failed('agnes', 10, postfix, said([...YAHOO_MX, '452', '4.2.2', 'Mailbox over quota']), RETRIES),
  failed(
    'carlo',
    47,
    ['microsoft365', 'AM0PR04MB1234.eurprd04.prod.outlook.com'],
    said([
      'mail.cantina-alba.example',
      '198.51.100.44',
      '554',
      '5.2.2',
      'STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded; mailbox full',
    ]),
  ),
  failed(
    'runa',
    109,
    exim,
    said([...GMAIL_MX, '452', '4.2.2', "The recipient's inbox is out of storage space. - gsmtp"]),
    RETRIES,
  ),
];
