import { google } from './google.ts';
import type { Provider } from './provider.ts';

export type { Provider, ProviderRow } from './provider.ts';

export const PROVIDERS: readonly Provider[] = [google];
