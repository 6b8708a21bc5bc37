// What the Electron host forbids its pages. The tests call the rules directly, since the stand-in's Chromium does not obey
// them.
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import type { DownloadItem, Session, WebContents, WebFrameMain } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isAppAddress } from '../../electron/hosts/electron/app-protocol.ts';
import { isOwnDownload } from '../../electron/hosts/electron/downloads.ts';
import { openHttpsLink } from '../../electron/hosts/electron/open-link.ts';
import {
  grantsCheck,
  grantsRequest,
  lockSession,
  lockWebContents,
} from '../../electron/hosts/electron/session-policy.ts';

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
    on: vi.fn(),
  };
  beforeEach(() => lockSession(handlers as unknown as Session, () => '/home/anna/Downloads'));
  const own = { requestingUrl: 'app://bounceboard/#/sent', isMainFrame: true };
  const answers = (permission: string): readonly boolean[] => {
    const decide = vi.fn();
    handlers.setPermissionRequestHandler.mock.calls[0]?.[0](null, permission, decide, own);
    expect(decide).toHaveBeenCalledTimes(1);
    const checked = handlers.setPermissionCheckHandler.mock.calls[0]?.[0](null, permission, 'app://bounceboard/', own);
    return [decide.mock.calls[0]?.[0], checked];
  };

  it.each([
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'deprecated-sync-clipboard-read',
    'openExternal',
  ])('grants no %s, even to the app’s own page', (permission) => {
    expect(answers(permission)).toEqual([false, false]);
    expect(handlers.setDevicePermissionHandler.mock.calls[0]?.[0]({ deviceType: 'usb' })).toBe(false);
  });

  it('grants copying, in both handlers', () => {
    expect(answers('clipboard-sanitized-write')).toEqual([true, true]);
  });

  it('asks where to save what the page has made, under a safe name, and cancels all else', () => {
    const [name, listener] = handlers.on.mock.calls[0] ?? [];
    expect(name).toBe('will-download');
    const download = (address: string) => {
      const event = { preventDefault: vi.fn() };
      const item = {
        getURL: () => address,
        getFilename: () => '../.profile',
        getInitiatorOrigin: () => 'app://bounceboard',
        setSaveDialogOptions: vi.fn(),
        once: vi.fn(),
      };
      listener(event, item, {}, { url: 'app://bounceboard/', parent: null });
      return [event.preventDefault.mock.calls.length, item.setSaveDialogOptions.mock.calls[0]?.[0]];
    };
    expect(download('blob:app://bounceboard/0f8fad5b')).toEqual([
      0,
      { defaultPath: join('/home/anna/Downloads', '_.profile') },
    ]);
    expect(download('https://evil.example/x.exe')).toEqual([1, undefined]);
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

const COPYING = 'clipboard-sanitized-write';
const FOREIGN = ['https://evil.example/', 'app://evil/', 'app://bounceboard.evil.example/', 'data:text/html,x', ''];

describe('copying, asked for', () => {
  const asked = (requestingUrl: string, isMainFrame = true) => grantsRequest(COPYING, { requestingUrl, isMainFrame });

  it('is for the app’s own page', () => expect(asked('app://bounceboard/#/sent/3')).toBe(true));
  it.each(FOREIGN)('is not for %j', (address) => expect(asked(address)).toBe(false));
  it('is not for a frame inside the page', () => expect(asked('app://bounceboard/', false)).toBe(false));
});

describe('copying, looked up', () => {
  const page = { requestingUrl: 'app://bounceboard/#/sent', isMainFrame: true };
  const checked = (change: object, origin = 'app://bounceboard/') =>
    grantsCheck(COPYING, origin, { ...page, ...change });

  it('is for the app’s own page', () => {
    expect(checked({})).toBe(true);
    expect(checked({ securityOrigin: 'app://bounceboard/' }, 'app://bounceboard')).toBe(true);
  });

  it.each(FOREIGN)('is not for %j, wherever it stands', (address) => {
    expect(checked({ requestingUrl: address })).toBe(false);
    expect(checked({ securityOrigin: address })).toBe(false);
    expect(checked({ embeddingOrigin: address })).toBe(false);
    expect(checked({}, address)).toBe(false);
  });

  it('is not for a frame inside the page, nor where no page asks', () => {
    expect(checked({ isMainFrame: false })).toBe(false);
    expect(grantsCheck(COPYING, 'app://bounceboard/', { isMainFrame: true })).toBe(false);
  });
});

describe('a download', () => {
  const page = { url: 'app://bounceboard/#/export', parent: null };
  const passes = (address: string, frame: object | null = page, origin = 'app://bounceboard') => {
    const item: Partial<DownloadItem> = { getURL: () => address, getInitiatorOrigin: () => origin };
    return isOwnDownload(item as DownloadItem, frame as WebFrameMain | null);
  };
  const own = 'blob:app://bounceboard/0f8fad5b-d9cb-469f-a165-70867728950e';

  it('of the page’s own bytes passes', () => expect(passes(own)).toBe(true));

  it.each([
    'blob:https://evil.example/0f8fad5b',
    'blob:app://evil/0f8fad5b',
    'blob:null/0f8fad5b',
    'blob:blob:app://bounceboard/x',
    'app://bounceboard/assets/index.js',
    'data:application/octet-stream,x',
    'https://evil.example/blob:app://bounceboard/x',
    'file:///etc/passwd',
  ])('of %s does not', (address) => expect(passes(address)).toBe(false));

  it('asked for by anything but the top frame of the page does not', () => {
    expect(passes(own, { url: 'app://bounceboard/', parent: page })).toBe(false);
    expect(passes(own, { url: 'data:text/html,x', parent: null })).toBe(false);
    expect(passes(own, null)).toBe(false);
    expect(passes(own, page, 'https://evil.example')).toBe(false);
    expect(passes(own, page, 'null')).toBe(false);
    expect(passes(own, page, '')).toBe(false);
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
