import { z } from 'zod';
import { LANGUAGE_CHOICES } from '../../shared/domain/languages.ts';
import type { Settings } from '../../shared/domain/views.ts';
import { listLooks, savedViews } from '../../shared/ipc/list-settings.ts';
import { noticeSettings } from '../../shared/ipc/settings-calls.ts';

export const DEFAULT_SETTINGS: Settings = { theme: 'system', singleKeys: true, language: 'system' };

/** Stores settings between runs. Never holds a secret: those go to the SecretStore. */
export interface SettingsStore {
  read(): Settings;
  /** Errors: `disk-full`, `read-only`, `disk-error`; the stored settings then stay as they are. */
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

/** In: the content of a settings file. Out: settings, with the default for every missing or invalid value. */
export function settingsFrom(value: unknown): Settings {
  const result = stored.safeParse(value);
  return result.success ? result.data : DEFAULT_SETTINGS;
}
