import { describe, expect, it } from 'vitest';
import { MOST_FILES, notMail, readFiles } from '../../renderer/views/explain/read-files.ts';

const chosen = (name: string, ...content: BlobPart[]) => ({ file: new File(content, name), relativePath: name });

describe('files to be explained', () => {
  it.each([
    ['an Outlook message', [0xd0, 0xcf, 0x11, 0xe0], 'outlook'],
    ['an Outlook store', [0x21, 0x42, 0x44, 0x4e], 'outlook'],
    ['a zip file', [0x50, 0x4b, 0x03, 0x04], 'archive'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13], 'binary'],
    ['a message with one stray NUL', [...Buffer.from('Subject: x\n'.repeat(40)), 0], null],
    ['nothing', [], null],
  ])('%s', (_, bytes, why) => expect(notMail(Uint8Array.from(bytes))).toBe(why));

  it('are text as UTF-8, else one character a byte', async () => {
    const latin = Uint8Array.from([0x5a, 0xfc, 0x80, 0xff]);
    expect(await readFiles([chosen('a.eml', 'Zürich'), chosen('b.eml', latin)])).toEqual([
      { kind: 'text', name: 'a.eml', text: 'Zürich', charset: 'utf-8' },
      { kind: 'text', name: 'b.eml', text: 'Z\u00fc\u0080\u00ff', charset: 'latin1' },
    ]);
  });

  it('are named where they are empty or too big, and at most so many are read', async () => {
    const big = new File([''], 'big.mbox');
    Object.defineProperty(big, 'size', { value: 31_000_000 });
    expect(await readFiles([chosen('empty.eml', ' \n'), { file: big, relativePath: 'big.mbox' }])).toEqual([
      { kind: 'unread', name: 'empty.eml', why: 'empty' },
      { kind: 'unread', name: 'big.mbox', why: 'tooBig' },
    ]);
    const many = Array.from({ length: MOST_FILES + 5 }, (_, index) => chosen(`${index}.eml`, 'x'));
    expect(await readFiles(many)).toHaveLength(MOST_FILES);
  });
});
