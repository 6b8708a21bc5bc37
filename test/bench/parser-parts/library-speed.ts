// In a process of its own: how many messages a second the parser at `process.argv[2]` reads from trees that are already made.
import { pathToFileURL } from 'node:url';
import { parseMime } from '../../../electron/intake/parse-mime.ts';
import type { MimePart } from '../../../shared/bounce/mime-tree.ts';
import { libraryPerSecond, reports } from './reports.ts';

const file = process.argv[2];
if (file === undefined) throw new Error('the file of the parser is needed');
const library: unknown = await import(pathToFileURL(file).href);
if (!hasParser(library)) throw new Error(`${file} has no parseBounce`);
const trees: MimePart[] = [];
for (const source of reports()) trees.push(await parseMime(source));
console.log(libraryPerSecond(trees, library.parseBounce));

function hasParser(value: unknown): value is { parseBounce(root: MimePart): unknown } {
  return typeof value === 'object' && value !== null && 'parseBounce' in value;
}
