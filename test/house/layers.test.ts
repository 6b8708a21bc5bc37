// Imports run one way: renderer -> shared, electron -> shared, shared -> nothing. Some packages may be imported only by certain
// files.
import { describe, expect, it } from 'vitest';
import { importsOf, read, sourcesBelow } from './source-files.ts';

/** Packages that are plain ECMAScript, and so may be used everywhere. */
const PLAIN_PACKAGES = new Set(['zod', 'tldts']);
const ROOMS = ['electron/', 'renderer/', 'shared/', 'test/'];
/** The only files that may import a package. A name ending in `/` stands for the folder. */
const ALLOWED_IMPORTERS: Readonly<Record<string, readonly string[]>> = {
  electron: ['electron/hosts/electron/', 'electron/main.ts', 'electron/preload.ts'],
  'electron-store': ['electron/hosts/electron/'],
  'node:sqlite': ['electron/store/database.ts', 'electron/app/instance-lock.ts'],
  imapflow: ['electron/imap/connection.ts'],
  mailparser: ['electron/intake/parse-mime.ts'],
  'openid-client': ['electron/oauth/authority.ts'],
};
/** For each folder of the renderer: the folders that build on it, and that it must therefore not import. Screens come last. */
const RENDERER_ROOMS: Readonly<Record<string, readonly string[]>> = {
  format: ['components', 'lists', 'report', 'accounts', 'charts', 'views'],
  components: ['lists', 'report', 'accounts', 'charts', 'views'],
  accounts: ['lists', 'report', 'charts', 'views'],
  lists: ['report', 'charts', 'views'],
  report: ['accounts', 'charts', 'views'],
  charts: ['lists', 'report', 'accounts', 'views'],
};
/** Of each room of electron/ the others that it may know. It stands below all of them, so that no two need each other. */
const ELECTRON_ROOMS: readonly (readonly [room: string, knows: readonly string[]])[] = [
  ['disk', []],
  ['net', []],
  ['providers', []],
  ['autoconfig', ['providers']],
  ['intake', []],
  ['source', []],
  ['store', ['disk', 'intake', 'source']],
  ['oauth', ['net', 'source']],
  ['imap', ['intake', 'net', 'providers', 'source', 'store']],
  ['files', ['disk', 'intake', 'source', 'store']],
  ['explain', ['files', 'intake']],
  ['accounts', ['autoconfig', 'files', 'imap', 'intake', 'net', 'oauth', 'providers', 'source', 'store']],
  ['app', ['accounts', 'disk', 'files', 'intake', 'oauth', 'store']],
  ['hosts', ['accounts', 'app', 'disk', 'files']],
];
/** The files of a room by which rooms above know it, where that is not the whole of it. */
const FACES: readonly (readonly [room: string, above: string, faces: readonly string[]])[] = [
  ['intake', 'store', ['facts.ts']],
  ['source', 'store', ['position.ts']],
];
/** The stages of the parser: each may know those before it. Beside them stand the entry and the types of what goes in and out. */
const PARSER_STAGES = ['text', 'view', 'classify', 'extract', 'detect'];
const PARSER_TYPES = ['mime-tree.ts', 'report.ts', 'rule.ts', 'signs.ts'].map((file) => `shared/bounce/${file}`);
/** The rooms of the IMAP source: each may know those before it. Beside them stand the source, its connection, its answers and types. */
const IMAP_ROOMS = ['wire', 'opening', 'fetch', 'login', 'search', 'folders', 'sync'];
const BROWSER_OR_NODE = /\b(?:document|window|localStorage|navigator|process|Buffer|__dirname|require)\s*[.([]/;

interface Import {
  readonly from: string;
  readonly to: string;
}

function importsBelow(folder: string): readonly Import[] {
  return sourcesBelow(folder).flatMap((from) => importsOf(from).map((to) => ({ from, to })));
}

function roomOf(path: string): string | undefined {
  return ROOMS.find((room) => path.startsWith(room));
}

function allowed(files: readonly string[], from: string): boolean {
  return files.some((file) => (file.endsWith('/') ? from.startsWith(file) : from === file));
}

const show = ({ from, to }: Import): string => `${from} imports ${to}`;

describe('the layers', () => {
  it('reads imports of every form', () => {
    const text = [
      "import './a.ts';",
      "import type { B } from '../b.ts';",
      "export { c } from './c.ts';",
      "const d = await import('./d.ts');",
      "import e from 'node:fs';",
      "import {\n  f,\n} from './f.ts';",
      "// import g from './g.ts'",
    ].join('\n');
    expect(importsOf('shared/x/file.ts', text)).toEqual([
      'shared/x/a.ts',
      'shared/b.ts',
      'shared/x/c.ts',
      'shared/x/d.ts',
      'node:fs',
      'shared/x/f.ts',
    ]);
  });

  it.each([
    ['shared/', ['shared/']],
    ['renderer/', ['renderer/', 'shared/']],
    ['electron/', ['electron/', 'shared/']],
  ])('%s imports only from %s', (folder, rooms) => {
    const imports = importsBelow(folder);
    expect(imports.length).toBeGreaterThan(0);
    const wrong = imports.filter(({ to }) => {
      const room = roomOf(to);
      return room !== undefined && !rooms.includes(room);
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it('shared/ needs no package that is tied to Node or a browser', () => {
    const wrong = importsBelow('shared').filter(({ to }) => roomOf(to) === undefined && !PLAIN_PACKAGES.has(to));
    expect(wrong.map(show)).toEqual([]);
  });

  it('shared/ uses no global of Node or a browser', () => {
    const wrong = sourcesBelow('shared').filter((file) => {
      const code = read(file).replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
      return BROWSER_OR_NODE.test(code.replace(/'[^'\n]*'|`[^`]*`/g, ''));
    });
    expect(wrong).toEqual([]);
  });

  it('renderer/ has no Node', () => {
    const wrong = importsBelow('renderer').filter(({ to }) => to.startsWith('node:'));
    expect(wrong.map(show)).toEqual([]);
  });

  it.each(Object.entries(RENDERER_ROOMS))('renderer/%s imports no room that builds on it', (room, above) => {
    const imports = importsBelow(`renderer/${room}`);
    expect(imports.length).toBeGreaterThan(0);
    const wrong = imports.filter(({ to }) => above.some((other) => to.startsWith(`renderer/${other}/`)));
    expect(wrong.map(show)).toEqual([]);
  });

  it.each([...IMAP_ROOMS.entries()])('room %i of electron/imap, %s, knows only those before it', (place, room) => {
    expect(sourcesBelow(`electron/imap/${room}`).length).toBeGreaterThan(0);
    const imports = importsBelow(`electron/imap/${room}`);
    const wrong = imports.filter(({ to }) =>
      IMAP_ROOMS.slice(place + 1).some((later) => to.startsWith(`electron/imap/${later}/`)),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('a screen knows no other one; the shell and the app around it know them all', () => {
    const screenOf = (path: string): string | undefined => /^renderer\/views\/([^/]+)\//.exec(path)?.[1];
    const wrong = importsBelow('renderer/views').filter(({ from, to }) => {
      const [own, other] = [screenOf(from), screenOf(to)];
      return own !== 'shell' && other !== undefined && other !== own;
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it.each(Object.entries(ALLOWED_IMPORTERS))('only the allowed files import %s', (name, importers) => {
    const users = importsBelow('electron').concat(importsBelow('renderer'), importsBelow('shared'));
    const wrong = users.filter(({ from, to }) => to === name && !allowed(importers, from));
    expect(wrong.map(show)).toEqual([]);
  });

  it('the rooms of electron/ stand in an order in which each knows only rooms above it in the list', () => {
    const rooms = sourcesBelow('electron').flatMap((file) => /^electron\/([^/]+)\//.exec(file)?.[1] ?? []);
    expect(ELECTRON_ROOMS.map(([room]) => room).toSorted()).toEqual([...new Set(rooms)].toSorted());
    const above = new Set<string>();
    for (const [room, knows] of ELECTRON_ROOMS) {
      expect(
        knows.filter((other) => !above.has(other)),
        room,
      ).toEqual([]);
      above.add(room);
    }
  });

  it.each(ELECTRON_ROOMS)('electron/%s imports no room but those that it may know', (room, knows) => {
    const allowedRooms = [room, ...knows].map((name) => `electron/${name}/`);
    const wrong = importsBelow(`electron/${room}`).filter(
      ({ to }) => to.startsWith('electron/') && !allowedRooms.some((folder) => to.startsWith(folder)),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it.each(FACES)('of electron/%s, electron/%s knows no more than %j', (room, above, faces) => {
    const known = importsBelow(`electron/${above}`).filter(({ to }) => to.startsWith(`electron/${room}/`));
    expect(new Set(known.map(({ to }) => to))).toEqual(new Set(faces.map((face) => `electron/${room}/${face}`)));
  });

  it('the folders of the parser are its stages', () => {
    const folders = sourcesBelow('shared/bounce').flatMap((file) => /^shared\/bounce\/([^/]+)\//.exec(file)?.[1] ?? []);
    expect([...new Set(folders)].toSorted()).toEqual(PARSER_STAGES.toSorted());
  });

  it.each(PARSER_STAGES)(
    'shared/bounce/%s imports no later stage, and of what stands beside them only types',
    (stage) => {
      const known = PARSER_STAGES.slice(0, PARSER_STAGES.indexOf(stage) + 1).map((name) => `shared/bounce/${name}/`);
      const wrong = importsBelow(`shared/bounce/${stage}`).filter(
        ({ to }) =>
          to.startsWith('shared/bounce/') &&
          !PARSER_TYPES.includes(to) &&
          !known.some((folder) => to.startsWith(folder)),
      );
      expect(wrong.map(show)).toEqual([]);
    },
  );

  it('no two files of the parser need each other', () => {
    const needs = new Map<string, string[]>();
    for (const { from, to } of importsBelow('shared/bounce'))
      if (to.startsWith('shared/bounce/')) needs.set(from, [...(needs.get(from) ?? []), to]);
    const circle = (file: string, way: readonly string[]): readonly string[] | null => {
      if (way.includes(file)) return [...way, file];
      for (const other of needs.get(file) ?? []) {
        const found = circle(other, [...way, file]);
        if (found) return found;
      }
      needs.delete(file);
      return null;
    };
    expect([...needs.keys()].map((file) => circle(file, [])).filter((way) => way !== null)).toEqual([]);
  });

  it('the parts of electron/ do not know the hosts around them', () => {
    const roots = ['electron/main.ts', 'electron/web.ts', 'electron/launch.ts', 'electron/preload.ts'];
    const wrong = importsBelow('electron').filter(
      ({ from, to }) =>
        to.startsWith('electron/hosts/') && !from.startsWith('electron/hosts/') && !roots.includes(from),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('the parser and the other pure rules know no transport', () => {
    const pure = [
      'shared/bounce',
      'shared/domain',
      'shared/matching',
      'shared/verdict',
      'shared/typo',
      'shared/export',
    ];
    const wrong = pure.flatMap(importsBelow).filter(({ to }) => to.startsWith('shared/ipc/'));
    expect(wrong.map(show)).toEqual([]);
  });
});
