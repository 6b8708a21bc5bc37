import { apple } from './apple.ts';
import { barracuda } from './barracuda.ts';
import { blockLists } from './block-lists.ts';
import { docomo } from './docomo.ts';
import { facebook } from './facebook.ts';
import { gmx } from './gmx.ts';
import { google } from './google.ts';
import { mailRu } from './mail-ru.ts';
import { microsoft } from './microsoft.ts';
import { mimecast } from './mimecast.ts';
import { netease } from './netease.ts';
import { orange } from './orange.ts';
import { proofpoint } from './proofpoint.ts';
import type { Provider } from './provider.ts';
import { qq } from './qq.ts';
import { rambler } from './rambler.ts';
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
  tOnline,
  usCable,
  facebook,
  docomo,
  rambler,
  suppressionLists,
  blockLists,
];
