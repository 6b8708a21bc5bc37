import { CAST } from '../cast.ts';
import { RETRIES, said } from './case.ts';

/** One message to three people at once, of whom one gets it. */
export const MIXTURE = {
  daysAgo: 16,
  hour: 11.3,
  to: [CAST.ute, CAST.carlo, CAST.anton],
  failures: [
    {
      recipient: CAST.ute.address,
      ...said(['MAIL01.juniperclinic.example', '198.51.100.77', '550', '5.1.1', 'User unknown']),
    },
    {
      recipient: CAST.carlo.address,
      ...said(['mail.cantina-alba.example', '198.51.100.44', '452', '4.2.2', 'Mailbox is over its quota']),
    },
  ],
  after: RETRIES,
} as const;

/** Microsoft has refused the studio's mail since nine days: the new mail server is missing in the SPF record. */
export const SPF_BLOCK = {
  sinceDays: 9,
  messages: 13,
  providers: ['outlook.com', 'hotmail.com'],
  host: 'outlook-com.olc.protection.outlook.com',
  ip: '192.0.2.17',
  replyCode: '550',
  status: '5.7.515',
  words:
    "Access denied, sending domain STUDIO.EXAMPLE doesn't meet the required authentication level. The sender's domain in the 5322.From address doesn't meet the authentication requirements defined for the sender. Spf= Fail , Dkim= Fail , DMARC= None",
} as const;
