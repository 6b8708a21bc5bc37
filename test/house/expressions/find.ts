// Every regular expression that a source file holds, with how it is used.

import { read } from '../source-files.ts';
import type { Expression } from './pattern.ts';
import type { Scan } from './steps.ts';
import { childrenOf, isNode, nameOf, type TreeNode, textOf, treeOf } from './syntax-tree.ts';

export interface Found extends Expression {
  readonly place: string;
  readonly scan: Scan;
}

/** In: a file from the project's root. Out: its expressions. Throws, naming the place, where `RegExp` is made of text that is not constant. */
export function expressionsIn(file: string): readonly Found[] {
  return expressionsOf(treeOf(file), file, read(file));
}

export function expressionsOf(tree: TreeNode, file: string, source: string): readonly Found[] {
  const found: Found[] = [];
  const visit = (node: TreeNode, parent: TreeNode | null): void => {
    const expression = expressionOf(node, (at) => placeOf(file, source, at));
    if (expression !== null)
      found.push({ ...expression, place: placeOf(file, source, node), scan: scanOf(expression, parent) });
    for (const child of childrenOf(node)) visit(child, node);
  };
  visit(tree, null);
  return found;
}

function placeOf(file: string, source: string, { start }: TreeNode): string {
  return `${file}:${source.slice(0, Number(start)).split('\n').length}`;
}

function scanOf({ flags }: Expression, parent: TreeNode | null): Scan {
  if (flags.includes('y')) return 'sticky';
  const splits = parent?.type === 'CallExpression' && methodOf(parent) === 'split';
  return flags.includes('g') || splits ? 'all' : 'first';
}

function methodOf(call: TreeNode): string {
  const { callee } = call;
  return isNode(callee) && callee.type === 'MemberExpression' ? nameOf(callee['property']) : '';
}

function expressionOf(node: TreeNode, place: (node: TreeNode) => string): Expression | null {
  if (node.type === 'Literal') return literalOf(node);
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return null;
  const args = Array.isArray(node['arguments']) ? (node['arguments'] as readonly unknown[]) : [];
  if (nameOf(node['callee']) !== 'RegExp') return impliedOf(node, args[0]);
  const source = constantText(args[0]);
  const flags = args.length > 1 ? constantText(args[1]) : '';
  if (source === null || flags === null) throw new Error(`${place(node)}: RegExp of text that is not constant`);
  return { source, flags };
}

function literalOf(node: TreeNode): Expression | null {
  const { regex } = node as { regex?: { pattern: string; flags: string } | null };
  return regex ? { source: regex.pattern, flags: regex.flags } : null;
}

/** `text.match('…')` makes an expression of the string. */
function impliedOf(node: TreeNode, argument: unknown): Expression | null {
  const method = methodOf(node);
  const source = method === 'match' || method === 'matchAll' ? textOf(argument) : null;
  return source === null ? null : { source, flags: method === 'matchAll' ? 'g' : '' };
}

/** The value of an expression that is made of constant strings alone: literals, templates, String.raw, `+` and `[…].join('…')`. */
function constantText(node: unknown): string | null {
  if (!isNode(node)) return null;
  switch (node.type) {
    case 'Literal':
      return textOf(node);
    case 'BinaryExpression':
      return joined([constantText(node['left']), constantText(node['right'])]);
    case 'TemplateLiteral':
      return templateText(node, 'cooked');
    case 'TaggedTemplateExpression':
      return isNode(node['quasi']) && isStringRaw(node['tag']) ? templateText(node['quasi'], 'raw') : null;
    case 'CallExpression':
      return joinText(node);
    default:
      return null;
  }
}

function joined(parts: readonly (string | null)[], by = ''): string | null {
  return parts.includes(null) ? null : parts.join(by);
}

function templateText(node: TreeNode, form: 'cooked' | 'raw'): string | null {
  const quasis = node['quasis'] as readonly { readonly value: Readonly<Record<'cooked' | 'raw', string>> }[];
  const expressions = node['expressions'] as readonly unknown[];
  return joined(
    quasis.flatMap(({ value }, index) => [
      value[form],
      ...(index < expressions.length ? [constantText(expressions[index])] : []),
    ]),
  );
}

function isStringRaw(tag: unknown): boolean {
  return (
    isNode(tag) &&
    tag.type === 'MemberExpression' &&
    nameOf(tag['object']) === 'String' &&
    nameOf(tag['property']) === 'raw'
  );
}

function joinText(call: TreeNode): string | null {
  const { callee } = call;
  if (!isNode(callee) || methodOf(call) !== 'join') return null;
  const array = callee['object'];
  if (!isNode(array) || array.type !== 'ArrayExpression') return null;
  const by = constantText((call['arguments'] as readonly unknown[])[0]);
  return by === null ? null : joined((array['elements'] as readonly unknown[]).map(constantText), by);
}
