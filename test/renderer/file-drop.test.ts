import { describe, expect, it } from 'vitest';
import { rootsOf } from '../../renderer/components/file-drop.ts';

const file = new File([], 'x');
const chosen = (...paths: readonly string[]) => paths.map((relativePath) => ({ file, relativePath }));

describe('what is opened for chosen files', () => {
  it('is the folder where one was chosen, once', () => {
    const files = chosen('Mail/Sent/cur/1', 'Mail/Sent/cur/2', 'Mail/Inbox/new/3');
    expect(
      rootsOf(
        files,
        files.map((one) => `/data/${one.relativePath}`),
      ),
    ).toEqual(['/data/Mail']);
  });

  it('is each file where files were chosen', () => {
    expect(rootsOf(chosen('a.eml', 'b.eml'), ['/data/a.eml', '/data/b.eml'])).toEqual(['/data/a.eml', '/data/b.eml']);
  });

  it('is the path itself where it does not end as the file does', () => {
    expect(rootsOf(chosen('Mail/1'), ['/elsewhere/7'])).toEqual(['/elsewhere/7']);
    expect(rootsOf(chosen('Mail/1'), ['C:\\data\\Mail\\1'])).toEqual(['C:\\data\\Mail']);
  });
});
