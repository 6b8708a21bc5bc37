// The module `electron` as the built bundles see it on plain Node: the same names and the same order of events, with Debian's
// Chromium as the window. Not modelled: the system's sandbox, real key stores, native menus and dialogs.
import { EventEmitter } from 'node:events';
import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { answerDriver } from './driver-channel.ts';
import { ipcMain } from './ipc-main.ts';
import { Notification } from './notification.ts';
import { protocol } from './protocol.ts';
import { safeStorage } from './safe-storage.ts';
import { session } from './session.ts';

const said = (name: string) => async (text: string) => console.log(`[${name}] ${text}`);

const shell = { openExternal: said('shell.openExternal'), openPath: async () => '' };
const dialog = { showErrorBox: (title: string, text: string) => console.error(`[dialog] ${title}: ${text}`) };
const nativeTheme = Object.assign(new EventEmitter(), { shouldUseDarkColors: false });
const Menu = { buildFromTemplate: (template: unknown) => template, setApplicationMenu: () => undefined };

answerDriver();

export { app, BrowserWindow, dialog, ipcMain, Menu, Notification, nativeTheme, protocol, safeStorage, session, shell };
export default {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  Notification,
  nativeTheme,
  protocol,
  safeStorage,
  session,
  shell,
};
