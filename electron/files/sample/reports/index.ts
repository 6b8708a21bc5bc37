// The mail systems whose reports the sample mailbox holds: one file each, one line here.
import type { WriteReport } from '../types.ts';
import { amazonSes } from './amazon-ses.ts';
import { amazonSns } from './amazon-sns.ts';
import { courier, courierText } from './courier.ts';
import { domino, dominoText } from './domino.ts';
import { dragonfly } from './dragonfly.ts';
import { exchangeClassic } from './exchange-classic.ts';
import { exim, eximText } from './exim.ts';
import { gmail } from './gmail.ts';
import { gmailText } from './gmail-text.ts';
import { gmx } from './gmx.ts';
import { mailRu } from './mail-ru.ts';
import { microsoft365 } from './microsoft365.ts';
import { opensmtpd } from './opensmtpd.ts';
import { postfix } from './postfix.ts';
import { qmail } from './qmail.ts';
import { sendmail } from './sendmail.ts';
import { sendmailText } from './sendmail-text.ts';
import { yahoo } from './yahoo.ts';
import { yandex } from './yandex.ts';
import { zoho, zohoText } from './zoho.ts';

export const WRITERS = {
  'amazon-ses': amazonSes,
  'amazon-sns': amazonSns,
  courier,
  'courier-text': courierText,
  domino,
  'domino-text': dominoText,
  dragonfly,
  exchange: exchangeClassic,
  exim,
  'exim-text': eximText,
  gmail,
  'gmail-text': gmailText,
  gmx,
  'mail-ru': mailRu,
  microsoft365,
  opensmtpd,
  postfix,
  qmail,
  sendmail,
  'sendmail-text': sendmailText,
  yahoo,
  yandex,
  zoho,
  'zoho-text': zohoText,
} as const satisfies Readonly<Record<string, WriteReport>>;
export type WriterName = keyof typeof WRITERS;
