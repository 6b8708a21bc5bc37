// The formats in the order in which they are asked: what machines are meant to read first, then systems by their words, then
// whatever has structure. The first that finds a recipient reads the report. A new one may stand anywhere between the first and
// the last but for what `aheadOf` says; a test finds where two read the same fixture and it does not say so.
import type { Format } from '../finding.ts';
import { awsSes } from './aws-ses.ts';
import { communigate } from './communigate.ts';
import { courier } from './courier.ts';
import { domino } from './domino.ts';
import { dragonfly } from './dragonfly.ts';
import { exchangeClassic } from './exchange-classic.ts';
import { exim } from './exim.ts';
import { generic } from './generic.ts';
import { gmail } from './gmail.ts';
import { gmx } from './gmx.ts';
import { groupwise } from './groupwise.ts';
import { imail } from './imail.ts';
import { interscan } from './interscan.ts';
import { localUser } from './local-user.ts';
import { mailmarshal } from './mailmarshal.ts';
import { mdaemon } from './mdaemon.ts';
import { messagingServer } from './messaging-server.ts';
import { mfilter } from './mfilter.ts';
import { microsoft365 } from './microsoft365.ts';
import { mimecast } from './mimecast.ts';
import { opensmtpd } from './opensmtpd.ts';
import { phoneGateway } from './phone-gateway.ts';
import { postfix } from './postfix.ts';
import { qmail } from './qmail.ts';
import { rfc3464 } from './rfc3464.ts';
import { sendmail } from './sendmail.ts';
import { smartermail } from './smartermail.ts';
import { x400 } from './x400.ts';
import { yahoo } from './yahoo.ts';
import { zoho } from './zoho.ts';

export const FORMATS: readonly Format[] = [
  rfc3464,
  awsSes,
  sendmail,
  microsoft365,
  gmx,
  mdaemon,
  qmail,
  postfix,
  zoho,
  exim,
  courier,
  opensmtpd,
  dragonfly,
  exchangeClassic,
  gmail,
  yahoo,
  mimecast,
  interscan,
  mailmarshal,
  domino,
  imail,
  messagingServer,
  x400,
  smartermail,
  communigate,
  groupwise,
  mfilter,
  phoneGateway,
  localUser,
  generic,
];
