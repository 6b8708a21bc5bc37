// What the rest of the app writes for people in English has German, too: gathered from where it is written.
import { describe, expect, it } from 'vitest';
import { providerViews } from '../../electron/oauth/providers.ts';
import { PROVIDERS } from '../../electron/providers/index.ts';
import { coreInGerman } from '../../renderer/strings/de/core.ts';
import { EXPORT_FORMATS } from '../../shared/export/index.ts';
import { sourcesBelow } from '../house/source-files.ts';
import { everyNode, isNode, nameOf, type TreeNode, textOf, treeOf } from './syntax-tree.ts';

const fieldsNamed = (file: string, field: string): readonly string[] =>
  everyNode(treeOf(file))
    .filter((node) => node.type === 'Property' && nameOf(node['key']) === field)
    .flatMap((node) => textOf(node['value']) ?? []);

/** The second halves of the pairs of `const <name> = new Map([[…, '…']])`. */
function wordsOfMap(file: string, name: string): readonly string[] {
  const declared = everyNode(treeOf(file)).filter(
    (node) => node.type === 'VariableDeclarator' && nameOf(node['id']) === name,
  );
  return declared
    .flatMap((node) => (isNode(node['init']) ? everyNode(node['init']) : []))
    .filter((node) => node.type === 'ArrayExpression')
    .map((node) => node['elements'] as readonly TreeNode[])
    .filter((pair) => pair.length === 2 && textOf(pair[0]) !== null)
    .flatMap((pair) => textOf(pair[1]) ?? []);
}

/** Said to programs, never to people: only a page that is not ours can cause them. */
const FOR_PROGRAMS = new Set([
  'the body is no JSON',
  'there is no such call',
  'not {name, input}',
  'X-Upload-Batch: not a UUID',
]);
const untranslated = (words: readonly string[]): readonly string[] =>
  words.filter((word) => coreInGerman(word) === word);

describe('words from the rest of the app', () => {
  it('are German for what providers want, and for how to get a client id', () => {
    expect(untranslated(PROVIDERS.map(({ howTo }) => howTo))).toEqual([]);
    expect(untranslated(providerViews({}).flatMap(({ steps }) => steps))).toEqual([]);
  });

  it('are German for certificates, sign-ins and files', () => {
    const words = [
      ...wordsOfMap('electron/imap/errors.ts', 'CERTIFICATE'),
      ...wordsOfMap('electron/oauth/errors.ts', 'SIGN_IN_AGAIN'),
      ...wordsOfMap('electron/files/file-error.ts', 'WORDS'),
    ];
    expect(words.length).toBeGreaterThan(20);
    expect(untranslated(words)).toEqual([]);
  });

  it('are German for every fixed detail of an error that reaches the screen', () => {
    const details = sourcesBelow('electron', 'shared')
      .filter((file) => file.endsWith('.ts') && !file.startsWith('electron/explain/'))
      .flatMap((file) => fieldsNamed(file, 'detail'))
      .filter((detail) => detail.includes(' ') && !FOR_PROGRAMS.has(detail));
    expect(details.length).toBeGreaterThan(8);
    expect(untranslated(details)).toEqual([]);
  });

  it('are German for names of export formats that are words', () => {
    const NAMES = /^(?:CSV|JSON|[A-Z]\w*(?: SES)?)$/;
    expect(untranslated(EXPORT_FORMATS.map(({ name }) => name).filter((name) => !NAMES.test(name)))).toEqual([]);
  });

  it.each([
    ['imap.example.com is 192.0.2.7, port 993', 'imap.example.com ist 192.0.2.7, Port 993'],
    // At 10:00 GMT it is the same day from Hawaii to New Zealand.
    [
      'TLS 1.3, certificate valid, signed by Example CA, made for imap.example.com, valid until Nov 21 10:00:00 2027 GMT',
      'TLS 1.3, Zertifikat gültig, ausgestellt von Example CA, ausgestellt für imap.example.com, gültig bis 21.11.2027',
    ],
    ['TLS 1.3 by STARTTLS, certificate trusted by you', 'TLS 1.3 über STARTTLS, Sie vertrauen dem Zertifikat'],
    ['as me@example.com', 'als me@example.com'],
    ['12 folders, of which 7 are read', '12 Ordner, davon 7 gelesen'],
    ['message 12: the server refuses it', 'Nachricht 12: der Server verweigert es'],
    ['empty (message 4)', 'leer (Nachricht 4)'],
    [
      'the certificate is signed by itself; signed by Example, made for mail.example.com',
      'das Zertifikat ist von sich selbst ausgestellt; ausgestellt von Example, ausgestellt für mail.example.com',
    ],
    [
      'example.org names this server. The user name is the part before the @.',
      'example.org nennt diesen Server. Der Benutzername ist der Teil vor dem @.',
    ],
  ])('%s', (english, german) => {
    expect(coreInGerman(english)).toBe(german);
  });

  it('leaves the words of others alone', () => {
    for (const words of ['550 5.1.1 No such user here', 'NO [AUTHENTICATIONFAILED] Invalid credentials', ''])
      expect(coreInGerman(words)).toBe(words);
  });
});
