// The mail systems whose reports the sample mailbox holds: one file each, one line here.
import type { WriteReport } from '../types.ts';
import { amazonSes } from './amazon-ses.ts';
import { courier } from './courier.ts';
import { domino } from './domino.ts';
import { exim, eximText } from './exim.ts';
import { gmail } from './gmail.ts';
import { gmx } from './gmx.ts';
import { mailRu } from './mail-ru.ts';
import { microsoft365 } from './microsoft365.ts';
import { opensmtpd } from './opensmtpd.ts';
import { postfix } from './postfix.ts';
import { qmail } from './qmail.ts';
import { sendmail } from './sendmail.ts';
import { yahoo } from './yahoo.ts';
import { yandex } from './yandex.ts';
import { zoho } from './zoho.ts';

export const WRITERS = {
  'amazon-ses': amazonSes,
  courier,
  domino,
  exim,
  'exim-text': eximText,
  gmail,
  gmx,
  'mail-ru': mailRu,
  microsoft365,
  opensmtpd,
  postfix,
  qmail,
  sendmail,
  yahoo,
  yandex,
  zoho,
} as const satisfies Readonly<Record<string, WriteReport>>;
export type WriterName = keyof typeof WRITERS;
