import { describe, expect, it } from 'vitest';
import { settingsCalls } from '../../shared/ipc/settings-calls.ts';
import { type NewBounce, type NoticeWords, noticeOf } from '../../shared/notices/notice.ts';

const words: NoticeWords = {
  one: (recipient) => `one ${recipient}`,
  many: (count) => `many ${count}`,
  about: (subject, reason) => `${subject} | ${reason}`,
  andMore: (named, more) => `${named} + ${more}`,
  reason: (id) => `why ${id}`,
};
const bounce = (n: number, more: Partial<NewBounce> = {}): NewBounce => ({
  reportId: n,
  sentId: n + 100,
  recipient: `r${n}@there.example`,
  reason: 'mailbox-full',
  subject: `Offer ${n}`,
  ...more,
});

describe('noticeOf', () => {
  it('says nothing where there is nothing', () => {
    expect(noticeOf({ count: 0, named: [] }, words)).toBeNull();
  });

  it('tells of one with its subject and reason, and opens the message', () => {
    expect(noticeOf({ count: 1, named: [bounce(7)] }, words)).toEqual({
      title: 'one r7@there.example',
      body: 'Offer 7 | why mailbox-full',
      open: '#/sent/107',
    });
  });

  it('opens the report where the message is not known', () => {
    const bare = bounce(7, { sentId: null, recipient: null, subject: null, reason: null });
    expect(noticeOf({ count: 1, named: [bare] }, words)).toEqual({
      title: 'one null',
      body: ' | ',
      open: '#/bounces/7',
    });
  });

  it('groups several, names some once, and opens the list', () => {
    const named = [bounce(3), bounce(2), bounce(4, { recipient: 'r2@there.example' })];
    expect(noticeOf({ count: 12, named }, words)).toEqual({
      title: 'many 12',
      body: 'r3@there.example, r2@there.example + 10',
      open: '#/bounces?tab=failures',
    });
  });

  it('keeps hostile text in its line and its length', () => {
    const subject = `Win\r\n\u202Egnp.exe\u2066${'x'.repeat(10_000)}`;
    const notice = noticeOf({ count: 1, named: [bounce(1, { subject })] }, words);
    expect(notice?.body).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(notice?.body.length).toBeLessThan(160);
  });

  it('leads only where the contract lets it', () => {
    const { input } = settingsCalls['notices.show'];
    for (const news of [
      { count: 1, named: [bounce(7)] },
      { count: 1, named: [bounce(7, { sentId: null })] },
      { count: 2, named: [bounce(7), bounce(8)] },
    ]) {
      expect(input.safeParse(noticeOf(news, words)).success).toBe(true);
    }
    for (const open of ['https://evil.example/', '#/settings/data', 'javascript:alert(1)', '#/sent/1"onload']) {
      expect(input.safeParse({ title: 'a', body: 'b', open }).success, open).toBe(false);
    }
  });
});
