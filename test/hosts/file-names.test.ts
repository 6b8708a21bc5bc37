import { describe, expect, it } from 'vitest';
import { safeFileName } from '../../electron/hosts/file-names.ts';

describe('the name that a save dialog offers', () => {
  it.each([
    ['export.csv', 'export.csv'],
    ['Rücklauf März.eml', 'Rücklauf März.eml'],
    ['..', 'bounceboard'],
    ['', 'bounceboard'],
    ['\u0000\u202e', 'bounceboard'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['..\\..\\x.bat', '_.._x.bat'],
    ['.bashrc', 'bashrc'],
    [' . .hidden', 'hidden'],
    ['invoice\u202efdp.exe', 'invoicefdp.exe'],
    ['a\u200b\ufeffb\n.txt', 'ab.txt'],
    ['CON.txt', '_CON.txt'],
    ['a:b|c?.txt', 'a_b_c_.txt'],
    ['report.exe. ', 'report.exe'],
  ])('for %j is %j', (name, safe) => {
    expect(safeFileName(name)).toBe(safe);
  });

  it('keeps its ending where it is too long', () => {
    const name = safeFileName(`${'ü'.repeat(300)}.csv`);
    expect(name.endsWith('.csv')).toBe(true);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
  });
});
