import { z } from 'zod';
import { LANGUAGE_CHOICES } from '../../shared/domain/languages.ts';
import type { Settings } from '../../shared/domain/views.ts';
import { listLooks, savedViews } from '../../shared/ipc/list-settings.ts';
import { noticeSettings } from '../../shared/ipc/settings-calls.ts';

export const DEFAULT_SETTINGS: Settings = { theme: 'system', singleKeys: true, language: 'system' };

/** Where settings lie between runs. Never a secret: those go to the SecretStore. */
export interface SettingsStore {
  read(): Settings;
  /** Errors: `disk-full`, `read-only`, `disk-error`; the settings then stay as they are. */
  write(settings: Settings): void;
}

const stored = z.object({
  theme: z.enum(['system', 'light', 'dark']).catch(DEFAULT_SETTINGS.theme),
  singleKeys: z.boolean().catch(DEFAULT_SETTINGS.singleKeys),
  language: z.enum(LANGUAGE_CHOICES).catch(DEFAULT_SETTINGS.language),
  lists: listLooks.optional().catch(undefined),
  savedViews: savedViews.optional().catch(undefined),
  notices: noticeSettings.optional().catch(undefined),
});

/** Settings as a file holds them; whatever is missing or out of place there becomes its default. */
export function settingsFrom(value: unknown): Settings {
  const result = stored.safeParse(value);
  return result.success ? result.data : DEFAULT_SETTINGS;
}
