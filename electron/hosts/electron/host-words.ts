// Texts that the host shows outside the page: the menu, and the messages of a failed start.
import type { ScreenLanguage } from '../../../shared/domain/languages.ts';

export interface HostWords {
  readonly file: string;
  readonly edit: string;
  readonly view: string;
  readonly window: string;
  /** Labels by the role that Electron gives the entry. */
  readonly roles: Readonly<Record<MenuRole, string>>;
  readonly running: { readonly title: string; text(folder: string): string; address(address: string): string };
  readonly cannotStart: string;
}

export const MENU_ROLES = [
  'quit',
  'close',
  'undo',
  'redo',
  'cut',
  'copy',
  'paste',
  'selectAll',
  'resetZoom',
  'zoomIn',
  'zoomOut',
  'togglefullscreen',
  'toggleDevTools',
  'minimize',
] as const;
export type MenuRole = (typeof MENU_ROLES)[number];

const EN: HostWords = {
  file: 'File',
  edit: 'Edit',
  view: 'View',
  window: 'Window',
  roles: {
    quit: 'Quit',
    close: 'Close Window',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select All',
    resetZoom: 'Actual Size',
    zoomIn: 'Zoom In',
    zoomOut: 'Zoom Out',
    togglefullscreen: 'Full Screen',
    toggleDevTools: 'Developer Tools',
    minimize: 'Minimize',
  },
  running: {
    title: 'Bounceboard is already running',
    text: (folder) => `Another instance works on ${folder}.`,
    address: (address) => `It is open in the browser at ${address}`,
  },
  cannotStart: 'Bounceboard cannot start',
};

const DE: HostWords = {
  file: 'Datei',
  edit: 'Bearbeiten',
  view: 'Ansicht',
  window: 'Fenster',
  roles: {
    quit: 'Beenden',
    close: 'Fenster schließen',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    cut: 'Ausschneiden',
    copy: 'Kopieren',
    paste: 'Einfügen',
    selectAll: 'Alles auswählen',
    resetZoom: 'Originalgröße',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    togglefullscreen: 'Vollbild',
    toggleDevTools: 'Entwicklerwerkzeuge',
    minimize: 'Minimieren',
  },
  running: {
    title: 'Bounceboard läuft bereits',
    text: (folder) => `Ein anderes Bounceboard arbeitet mit ${folder}.`,
    address: (address) => `Es ist im Browser geöffnet unter ${address}`,
  },
  cannotStart: 'Bounceboard kann nicht starten',
};

const WORDS: Readonly<Record<ScreenLanguage, HostWords>> = { en: EN, de: DE };

export function hostWords(language: ScreenLanguage): HostWords {
  return WORDS[language];
}
