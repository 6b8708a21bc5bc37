import { describe, expect, it } from 'vitest';
import { mailboxesOf } from '../../electron/intake/header-values.ts';

describe('mailboxesOf', () => {
  it.each<[string, string[]]>([
    ['anna@a.example', ['anna@a.example']],
    ['Anna Smith <Anna@A.example>', ['anna@a.example']],
    ['"a b"@odd.example', ['"a b"@odd.example']],
    ['"Al" <"x y"@odd.example>, b@c.example', ['"x y"@odd.example', 'b@c.example']],
    ['"a b \\"c\\" <d>"@odd.example', ['"a b \\"c\\" <d>"@odd.example']],
    ['"evil@x.example" <b@c.example>', ['b@c.example']],
    ['a b@odd.example', ['b@odd.example']],
    ['a@odd example', ['a@odd']],
    ['undisclosed-recipients:;', []],
    ['', []],
  ])('%j holds %j', (value, addresses) => {
    expect(mailboxesOf([value]).map(({ address }) => address)).toEqual(addresses);
  });
});
