import { describe, expect, it } from 'vitest';
import { read, sourcesBelow } from '../house/source-files.ts';
import { childrenOf, everyNode, isNode, nameOf, type TreeNode, textOf, treeOf } from './syntax-tree.ts';

const HELD = 'renderer/strings/';
const SCREENS = sourcesBelow('renderer').filter((file) => !file.startsWith(HELD));

/** Attributes that people see or hear, on any element. */
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
]);
/** What components of our own show. */
const SHOWN = new Set(['label', 'text', 'name', 'title', 'hint']);
/** Fields of objects that a component shows later. */
const FIELDS = new Set(['label', 'text', 'title', 'hint', 'button', 'placeholder', 'heading', 'description']);
/** Literal texts that are the same in every language. */
const SAME_EVERYWHERE = new Set([
  'Bounceboard', // the app's name
  'SMTP', // the protocol
  'Status', // the field of RFC 3464
]);

const speaks = (text: string): boolean => /\p{L}{2}/u.test(text) && !SAME_EVERYWHERE.has(text.trim());

/** Texts that an expression may yield, as far as they stand in it: the branches of a choice, the fixed parts of a template. */
function texts(value: unknown): readonly string[] {
  if (!isNode(value)) return [];
  const text = textOf(value);
  if (text !== null) return [text];
  switch (value.type) {
    case 'TemplateLiteral':
      return (value['quasis'] as readonly TreeNode[]).map((part) => String((part['value'] as { raw: string }).raw));
    case 'ConditionalExpression':
      return [...texts(value['consequent']), ...texts(value['alternate'])];
    case 'LogicalExpression':
      return [...texts(value['left']), ...texts(value['right'])];
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
      return texts(value['expression']);
    case 'BinaryExpression':
      return value['operator'] === '+' ? [...texts(value['left']), ...texts(value['right'])] : [];
    default:
      return [];
  }
}

function shownBy(node: TreeNode): readonly string[] {
  if (node.type === 'JSXText') return [String(node['value'])];
  if (node.type === 'JSXElement' || node.type === 'JSXFragment')
    return childrenOf({ type: 'children', all: node['children'] })
      .filter((child) => child.type === 'JSXExpressionContainer')
      .flatMap(texts);
  if (node.type === 'JSXOpeningElement') {
    const own = /^[A-Z]/.test(nameOf(node['name']));
    return (node['attributes'] as readonly TreeNode[])
      .filter((attribute) => SPOKEN.has(nameOf(attribute)) || (own && SHOWN.has(nameOf(attribute))))
      .flatMap((attribute) => texts(attribute['value']));
  }
  if (node.type === 'Property' && FIELDS.has(nameOf(node['key']))) return texts(node['value']);
  if (node.type === 'CallExpression' && nameOf(node['callee']) === 'say')
    return (node['arguments'] as readonly TreeNode[]).flatMap(texts);
  return [];
}

const literals = (tree: TreeNode): readonly string[] =>
  everyNode(tree)
    .flatMap(shownBy)
    .map((text) => text.trim())
    .filter(speaks);

describe('what the screens say', () => {
  it.each(SCREENS.filter((file) => file.endsWith('.tsx')))('%s holds no text of its own', (file) => {
    expect(literals(treeOf(file))).toEqual([]);
  });

  it('would be found where it stood in a component', () => {
    expect(literals(treeOf('test/renderer/speaking-sample.tsx')).toSorted()).toEqual(
      ['Find', 'By day', 'No hits', 'One hit', 'Saved', 'Search', 'hits', 'of this'].toSorted(),
    );
  });
});

describe('numbers and dates', () => {
  it.each(SCREENS)('%s forms them in the locale of the screens', (file) => {
    const code = read(file).replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
    expect(code.match(/new Intl\.\w+\((?!locale\b)[^)]*/g) ?? []).toEqual([]);
    expect(code.match(/\.toLocale\w*String\((?!locale\b)[^)]*/g) ?? []).toEqual([]);
  });
});

describe('the words of a reason', () => {
  it('come through the strings, never straight from the parser', () => {
    expect(SCREENS.filter((file) => /reasonOf\([^)]*\)\.words/.test(read(file)))).toEqual([]);
  });
});
