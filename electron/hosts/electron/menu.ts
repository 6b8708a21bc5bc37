import { app, Menu } from 'electron';
import { languageFor } from '../../../shared/domain/languages.ts';
import type { SettingsStore } from '../../app/settings.ts';
import { type HostWords, hostWords } from './host-words.ts';
import { menuTemplate } from './menu-template.ts';

/** The host's texts in the language that the page uses. */
export function wordsFor(settings: SettingsStore): HostWords {
  return hostWords(languageFor(settings.read().language, app.getPreferredSystemLanguages()));
}

export function setMenu(settings: SettingsStore): void {
  const on = { mac: process.platform === 'darwin', packaged: app.isPackaged };
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(wordsFor(settings), on)));
}
