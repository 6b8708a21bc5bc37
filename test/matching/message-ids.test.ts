import { describe, expect, it } from 'vitest';
import type { OriginalMessage } from '../../shared/bounce/report.ts';
import { messageKey, quotedIds, trustOf } from '../../shared/matching/message-ids.ts';

const original = (more: Partial<OriginalMessage>): OriginalMessage => ({
  messageId: null,
  from: null,
  to: [],
  subject: null,
  date: null,
  headers: [],
  ...more,
});

describe('messageKey', () => {
  it.each([
    ['<A.1@Studio.Example>', 'a.1@studio.example'],
    [' a@b ', 'a@b'],
    ['<a@b', 'a@b'],
    ['<>', null],
    ['', null],
    [null, null],
  ])('%j becomes %j', (id, key) => {
    expect(messageKey(id)).toBe(key);
  });
});

describe('quotedIds', () => {
  it('puts the original first, then rewritten ids, In-Reply-To, and References from the last', () => {
    const found = quotedIds(
      original({
        messageId: '<new@relay>',
        headers: [
          { name: 'Message-ID', value: '<new@relay>' },
          { name: 'X-Microsoft-Original-Message-ID', value: '<old@studio.example>' },
          { name: 'Subject', value: '<no@id>' },
        ],
      }),
      { inReplyTo: ['<answered@studio.example>'], references: ['<first@x>', '<last@x>'] },
    );
    expect(found.map((q) => [q.key, q.how])).toEqual([
      ['new@relay', 'original'],
      ['old@studio.example', 'rewritten'],
      ['answered@studio.example', 'in-reply-to'],
      ['last@x', 'references'],
      ['first@x', 'references'],
    ]);
  });

  it('names each id once and tries the last of a long thread only', () => {
    const references = Array.from({ length: 500 }, (_, i) => `<${i}@x>`);
    const found = quotedIds(null, { inReplyTo: ['<499@x>'], references });
    expect(found).toHaveLength(20);
    expect(found[0]).toMatchObject({ key: '499@x', how: 'in-reply-to' });
    expect(found.at(-1)).toMatchObject({ key: '480@x' });
  });

  it('trusts the original more than a reference', () => {
    const byId = trustOf({ how: 'original', text: '<a@b>' }, null);
    const byThread = trustOf({ how: 'references', text: '<a@b>' }, null);
    expect(byId).toMatchObject({ method: 'message-id', evidence: [{ id: 'original-id', messageId: '<a@b>' }] });
    expect(byThread.method).toBe('references');
    expect(byThread.confidence).toBeLessThan(byId.confidence);
  });

  it('trusts a message of another account a bit less, and says which one', () => {
    const here = trustOf({ how: 'original', text: '<a@b>' }, null);
    const elsewhere = trustOf({ how: 'original', text: '<a@b>' }, 'club@example.org');
    expect(elsewhere.confidence).toBeLessThan(here.confidence);
    expect(elsewhere.confidence).toBeGreaterThan(trustOf({ how: 'references', text: '<a@b>' }, null).confidence);
    expect(elsewhere.evidence).toEqual([...here.evidence, { id: 'other-account', account: 'club@example.org' }]);
  });
});
