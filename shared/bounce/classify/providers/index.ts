import { apple } from './apple.ts';
import { barracuda } from './barracuda.ts';
import { blockLists } from './block-lists.ts';
import { daum } from './daum.ts';
import { docomo } from './docomo.ts';
import { facebook } from './facebook.ts';
import { gmx } from './gmx.ts';
import { godaddy } from './godaddy.ts';
import { google } from './google.ts';
import { laposte } from './laposte.ts';
import { mailRu } from './mail-ru.ts';
import { microsoft } from './microsoft.ts';
import { mimecast } from './mimecast.ts';
import { netease } from './netease.ts';
import { orange } from './orange.ts';
import { proofpoint } from './proofpoint.ts';
import type { Provider } from './provider.ts';
import { qq } from './qq.ts';
import { rackspace } from './rackspace.ts';
import { rambler } from './rambler.ts';
import { serverFaults } from './server-faults.ts';
import { spectrum } from './spectrum.ts';
import { suppressionLists } from './suppression-lists.ts';
import { tOnline } from './t-online.ts';
import { usCable } from './us-cable.ts';
import { yahoo } from './yahoo.ts';

export type { Provider, ProviderRow } from './provider.ts';

export const PROVIDERS: readonly Provider[] = [
  google,
  microsoft,
  yahoo,
  apple,
  proofpoint,
  mimecast,
  barracuda,
  gmx,
  qq,
  netease,
  mailRu,
  orange,
  laposte,
  tOnline,
  usCable,
  spectrum,
  godaddy,
  rackspace,
  daum,
  facebook,
  docomo,
  rambler,
  serverFaults,
  suppressionLists,
  blockLists,
];
