import { describe, expect, it } from 'vitest';
import { chooseRecipient } from '../../shared/matching/recipient.ts';

const ME = new Set(['ekiri@studio.example']);
const BOTH = ['anna@there.example', 'ben@there.example'];

describe('chooseRecipient', () => {
  it.each([
    ['the same address', ['Ben@There.example'], BOTH, 'ben@there.example', 'same'],
    ['a subaddress', ['anna+news@there.example'], BOTH, 'anna@there.example', 'detail'],
    ['a host below the domain', ['anna@mail.there.example'], BOTH, 'anna@there.example', 'host'],
    ['the old name of a service', ['anna@googlemail.com'], ['anna@gmail.com', 'b@x.example'], 'anna@gmail.com', 'host'],
    [
      'the address written to before the final one',
      ['ben@there.example', 'b2@else.example'],
      BOTH,
      'ben@there.example',
      'same',
    ],
    ['the only recipient: forwarded', ['x@else.example'], ['anna@there.example'], 'anna@there.example', 'forwarded'],
  ])('%s', (_name, failed, written, address, likeness) => {
    expect(chooseRecipient(failed, written, ME)).toEqual({ address, likeness });
  });

  it('prefers the same address to a like one, in any order', () => {
    const written = ['anna@there.example', 'anna+b@there.example'];
    expect(chooseRecipient(['anna+b@there.example'], written, ME)?.address).toBe('anna+b@there.example');
    expect(chooseRecipient(['anna+b@there.example'], written.toReversed(), ME)?.address).toBe('anna+b@there.example');
  });

  it('does not guess among several, nor at a copy to oneself', () => {
    expect(chooseRecipient(['x@else.example'], BOTH, ME)).toBeNull();
    expect(chooseRecipient(['x@else.example'], ['ekiri@studio.example'], ME)).toBeNull();
    expect(chooseRecipient(['x@else.example'], [], ME)).toBeNull();
  });

  it('does not take another domain with the same ending for a host of it', () => {
    expect(chooseRecipient(['anna@elsewhere.example'], ['anna@where.example', 'b@x.example'], ME)).toBeNull();
  });
});
