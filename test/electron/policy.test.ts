// What the Electron host forbids its pages, asked of the rules themselves: the stand-in's Chromium would not heed them.
import { EventEmitter } from 'node:events';
import type { Session, WebContents } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isAppAddress } from '../../electron/hosts/electron/app-protocol.ts';
import { openHttpsLink } from '../../electron/hosts/electron/open-link.ts';
import { lockSession, lockWebContents } from '../../electron/hosts/electron/session-policy.ts';

const electron = vi.hoisted(() => ({
  app: { on: vi.fn() },
  shell: { openExternal: vi.fn(async () => undefined) },
  protocol: {},
}));
vi.mock('electron', () => electron);

beforeEach(() => vi.clearAllMocks());

describe('the address of the app’s own page', () => {
  it.each([
    ['app://bounceboard/', true],
    ['app://bounceboard/index.html#/sent/3', true],
    ['app://bounceboard.evil.example/', false],
    ['app://evil/', false],
    ['https://bounceboard/', false],
    ['file:///app://bounceboard/', false],
    ['data:text/html,app://bounceboard/', false],
    ['about:blank', false],
    ['', false],
  ])('%j: %s', (address, own) => {
    expect(isAppAddress(address)).toBe(own);
  });
});

describe('links', () => {
  it.each(['https://support.example.com/help?a=b#c', 'HTTPS://example.com/'])(
    '%s opens in the system’s browser',
    async (address) => {
      expect(await openHttpsLink(address)).toBe(true);
      expect(electron.shell.openExternal).toHaveBeenCalledWith(new URL(address).href);
    },
  );

  it.each([
    'http://example.com/',
    'file:///etc/passwd',
    'smb://host/share',
    'javascript:alert(1)',
    'ms-msdt:/id',
    'https://user:secret@example.com/',
    'app://bounceboard/',
    'no address',
  ])('%s does not', async (address) => {
    expect(await openHttpsLink(address)).toBe(false);
    expect(electron.shell.openExternal).not.toHaveBeenCalled();
  });
});

describe('a session', () => {
  const handlers = {
    setPermissionRequestHandler: vi.fn(),
    setPermissionCheckHandler: vi.fn(),
    setDevicePermissionHandler: vi.fn(),
    webRequest: { onBeforeRequest: vi.fn() },
  };
  beforeEach(() => lockSession(handlers as unknown as Session));

  it.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal'])('grants no %s', (permission) => {
    const decide = vi.fn();
    handlers.setPermissionRequestHandler.mock.calls[0]?.[0](null, permission, decide);
    expect(decide).toHaveBeenCalledExactlyOnceWith(false);
    expect(handlers.setPermissionCheckHandler.mock.calls[0]?.[0](null, permission)).toBe(false);
    expect(handlers.setDevicePermissionHandler.mock.calls[0]?.[0]({ deviceType: 'usb' })).toBe(false);
  });

  it.each([
    ['app://bounceboard/assets/index.js', false],
    ['http://tracker.example/pixel.gif', true],
    ['https://fonts.example/font.woff2', true],
    ['ws://127.0.0.1:9222/', true],
    ['file:///etc/passwd', true],
    ['nonsense', true],
  ])('%s is cancelled: %s', (url, cancel) => {
    const decide = vi.fn();
    handlers.webRequest.onBeforeRequest.mock.calls[0]?.[0]({ url }, decide);
    expect(decide).toHaveBeenCalledExactlyOnceWith({ cancel });
  });
});

describe('a page', () => {
  const contents = Object.assign(new EventEmitter(), { setWindowOpenHandler: vi.fn() });
  beforeEach(() => {
    contents.removeAllListeners();
    lockWebContents();
    electron.app.on.mock.calls[0]?.[1]({}, contents as unknown as WebContents);
  });
  const prevented = (name: string, event: object): boolean => {
    const preventDefault = vi.fn();
    contents.emit(name, { ...event, preventDefault });
    return preventDefault.mock.calls.length > 0;
  };

  it('goes nowhere else', () => {
    expect(prevented('will-frame-navigate', { url: 'app://bounceboard/', isMainFrame: true })).toBe(false);
    expect(prevented('will-frame-navigate', { url: 'https://example.com/', isMainFrame: true })).toBe(true);
    expect(prevented('will-frame-navigate', { url: 'app://bounceboard/', isMainFrame: false })).toBe(true);
    expect(prevented('will-redirect', { url: 'app://bounceboard/' })).toBe(true);
  });

  it('holds no page of another process', () => {
    expect(prevented('will-attach-webview', {})).toBe(true);
  });

  it('opens no window; an https link goes to the browser', () => {
    const open = contents.setWindowOpenHandler.mock.calls[0]?.[0];
    expect(open({ url: 'https://example.com/' })).toEqual({ action: 'deny' });
    expect(electron.shell.openExternal).toHaveBeenCalledWith('https://example.com/');
    expect(open({ url: 'file:///etc/passwd' })).toEqual({ action: 'deny' });
    expect(electron.shell.openExternal).toHaveBeenCalledTimes(1);
  });
});
