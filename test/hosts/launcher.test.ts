import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parseArguments } from '../../electron/hosts/launcher/arguments.ts';
import { downloadAddress, installedElectron, isWithinReach } from '../../electron/hosts/launcher/electron-binary.ts';
import { openBrowser } from '../../electron/hosts/launcher/open-browser.ts';
import { tempFolder } from '../app/temp-folder.ts';

const folder = tempFolder();

describe('arguments', () => {
  it('have defaults', () => {
    expect(parseArguments([])).toEqual({ kind: 'run', arguments: { web: false, sample: false, port: 0, data: null } });
  });

  it('are read in any order and in both forms', () => {
    expect(parseArguments(['--port=8123', '--sample', '--data', '/x y', '--web'])).toEqual({
      kind: 'run',
      arguments: { web: true, sample: true, port: 8123, data: '/x y' },
    });
  });

  it.each([
    [['--foo'], '--foo'],
    [['stray'], 'stray'],
    [['--port'], '--port'],
    [['--port', 'abc'], '"abc"'],
    [['--port', '0'], '"0"'],
    [['--port', '70000'], '"70000"'],
    [['--port', '1e3'], '"1e3"'],
    [['--data', ''], '--data'],
    [['--web=yes'], '--web'],
  ])('%j name what is wrong', (args, named) => {
    const parsed = parseArguments(args);
    expect(parsed.kind).toBe('wrong');
    if (parsed.kind === 'wrong') expect(parsed.message).toContain(named);
  });

  it('ask for help', () => {
    expect(parseArguments(['--sample', '--help']).kind).toBe('help');
  });
});

describe('Electron’s executable', () => {
  it('is there only where the download has left it', () => {
    expect(installedElectron(folder.path, {})).toBeNull();
    writeFileSync(join(folder.path, 'path.txt'), 'electron');
    expect(installedElectron(folder.path, {})).toBeNull();
    mkdirSync(join(folder.path, 'dist'));
    writeFileSync(join(folder.path, 'dist', 'electron'), '');
    expect(installedElectron(folder.path, {})).toBe(join(folder.path, 'dist', 'electron'));
  });

  it('comes from a mirror where one is set', () => {
    const file = `electron-v45.4.1-${process.platform}-${process.arch}.zip`;
    expect(downloadAddress('45.4.1', {})).toBe(
      `https://github.com/electron/electron/releases/download/v45.4.1/${file}`,
    );
    expect(downloadAddress('45.4.1', { ELECTRON_MIRROR: 'https://mirror.example/' })).toBe(
      `https://mirror.example/v45.4.1/${file}`,
    );
    const npm = { ELECTRON_MIRROR: 'https://b.example/', npm_config_electron_mirror: 'https://a.example/' };
    expect(downloadAddress('45.4.1', { ...npm, ELECTRON_CUSTOM_DIR: '{{ version }}' })).toBe(
      `https://a.example/45.4.1/${file}`,
    );
  });
});

describe('the download host', () => {
  let server: Server | null = null;
  const never = new AbortController().signal;
  const serve = (status: number | 'silent'): Promise<string> =>
    new Promise((resolve) => {
      const started = createServer((_request, response) => {
        if (status !== 'silent') response.writeHead(status).end();
      });
      server = started;
      started.listen(0, '127.0.0.1', () =>
        resolve(`http://127.0.0.1:${(started.address() as AddressInfo).port}/x.zip`),
      );
    });
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
    server = null;
  });

  it('is within reach where it has the file', async () => {
    expect(await isWithinReach(await serve(200), never)).toBe(true);
  });

  it('is not where it has no such file, does not answer, refuses, or has no name', async () => {
    expect(await isWithinReach(await serve(404), never)).toBe(false);
    server?.close();
    expect(await isWithinReach(await serve('silent'), never, 200)).toBe(false);
    expect(await isWithinReach('http://127.0.0.1:9/x.zip', never)).toBe(false);
    expect(await isWithinReach('http://nowhere.invalid/x.zip', never)).toBe(false);
  });

  it('is asked no longer once the user has had enough', async () => {
    const stop = new AbortController();
    const asked = isWithinReach(await serve('silent'), stop.signal, 60_000);
    stop.abort();
    expect(await asked).toBe(false);
  });
});

describe('the browser', () => {
  it.skipIf(process.platform !== 'linux')('is not looked for where there is no display', async () => {
    expect(await openBrowser('http://127.0.0.1/', { PATH: '' })).toBe(false);
  });

  it.skipIf(process.platform !== 'linux')('may be missing, or fail', async () => {
    expect(await openBrowser('http://127.0.0.1/', { PATH: folder.path, DISPLAY: ':9' })).toBe(false);
    writeFileSync(join(folder.path, 'xdg-open'), '#!/bin/sh\nexit 3\n', { mode: 0o755 });
    expect(await openBrowser('http://127.0.0.1/', { PATH: folder.path, DISPLAY: ':9' })).toBe(false);
    writeFileSync(join(folder.path, 'xdg-open'), '#!/bin/sh\nexit 0\n');
    expect(await openBrowser('http://127.0.0.1/', { PATH: folder.path, DISPLAY: ':9' })).toBe(true);
  });
});
