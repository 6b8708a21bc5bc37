import { describe, expect, it } from 'vitest';
import { compareVersions, lagLine, offerOf, pinsOf } from './lagging.ts';

describe('pins that lag', () => {
  it('are named with what is newest', () => {
    const offer = { latest: '45.5.0', versions: ['45.4.1', '45.5.0', '46.0.0-beta.1'] };
    expect(lagLine('electron', '45.4.1', offer)).toBe('electron 45.4.1 -> 45.5.0');
    expect(lagLine('electron', '45.5.0', offer)).toBeNull();
  });

  it('do not count what is newer than the tag latest', () => {
    expect(lagLine('zod', '8.4.0', { latest: '8.3.9', versions: ['8.3.9', '8.4.0'] })).toBeNull();
  });

  it('are compared within the versions that are held, by number and without previews', () => {
    const versions = ['24.9.0', '24.21.0', '24.20.0', '24.22.0-rc.1', '26.10.0'];
    const offer = { latest: '26.10.0', versions };
    expect(lagLine('node', '24.9.0', offer)).toBe('node 24.9.0 -> 24.21.0 (held at 24: Electron embeds Node 24)');
    expect(lagLine('node', '24.21.0', offer)).toBeNull();
    expect(lagLine('node', '24.21.0', { latest: '26.10.0', versions: ['26.10.0'] })).toBeNull();
  });

  it('may be held at a minor version', () => {
    const offer = { latest: '8.4.0', versions: ['8.3.8', '8.3.10', '8.30.0', '8.4.0'] };
    expect(lagLine('vite', '8.3.8', offer)).toMatch(/^vite 8\.3\.8 -> 8\.3\.10 \(held at 8\.3: /);
    expect(lagLine('vite', '8.3.10', offer)).toBeNull();
  });

  it('are those of both sections of package.json', () => {
    const text = JSON.stringify({ name: 'x', dependencies: { a: '1.0.0' }, devDependencies: { '@b/c': '2.0.0' } });
    expect([...pinsOf(text)]).toEqual([
      ['a', '1.0.0'],
      ['@b/c', '2.0.0'],
    ]);
    expect([...pinsOf('{}')]).toEqual([]);
  });
});

describe('what npm prints of a package', () => {
  it('is read with one version and with many', () => {
    const many = { 'dist-tags': { latest: '2.0.0', next: '3.0.0-rc.1' }, versions: ['1.0.0', '2.0.0'] };
    expect(offerOf(JSON.stringify(many))).toEqual({ latest: '2.0.0', versions: ['1.0.0', '2.0.0'] });
    expect(offerOf('{"dist-tags":{"latest":"1.0.0"},"versions":"1.0.0"}').versions).toEqual(['1.0.0']);
  });

  it.each(['{}', 'null', '[]', '{"dist-tags":{"latest":"1.0.0"}}', '{"versions":["1.0.0"]}'])(
    'is refused as %s',
    (text) => {
      expect(() => offerOf(text)).toThrow('something else than versions');
    },
  );
});

describe('versions', () => {
  it.each([
    ['1.9.0', '1.10.0'],
    ['9.0.0', '10.0.0'],
    ['1.0.0', '1.0.1'],
    ['2.0.0-rc.2', '2.0.0'],
  ])('%s is older than %s', (older, newer) => {
    expect(compareVersions(older, newer)).toBeLessThan(0);
    expect(compareVersions(newer, older)).toBeGreaterThan(0);
    expect(compareVersions(older, older)).toBe(0);
  });
});
