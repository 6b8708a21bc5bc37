// Sources as a syntax tree, for tests of what stands in them.
import { parseSync } from 'vite';
import { read } from '../source-files.ts';

export interface TreeNode {
  readonly type: string;
  readonly [key: string]: unknown;
}

export function isNode(value: unknown): value is TreeNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The program of a TypeScript file, named from the project's root. */
export function treeOf(file: string): TreeNode {
  const { program, errors } = parseSync(file, read(file));
  if (errors.length > 0) throw new Error(`${file}: ${errors.map((error) => error.message).join('; ')}`);
  const tree: unknown = program;
  if (!isNode(tree)) throw new Error(`${file} has no program`);
  return tree;
}

export function childrenOf(node: TreeNode): readonly TreeNode[] {
  return Object.values(node)
    .flatMap((value: unknown) => (Array.isArray(value) ? (value as readonly unknown[]) : [value]))
    .filter(isNode);
}

export function everyNode(node: TreeNode): readonly TreeNode[] {
  return [node, ...childrenOf(node).flatMap(everyNode)];
}

export function nameOf(value: unknown): string {
  if (!isNode(value)) return '';
  const { name } = value;
  return typeof name === 'string' ? name : isNode(name) ? nameOf(name) : '';
}

/** The text of a string literal, else null. */
export function textOf(value: unknown): string | null {
  if (!isNode(value) || value.type !== 'Literal') return null;
  const { value: text } = value;
  return typeof text === 'string' ? text : null;
}
