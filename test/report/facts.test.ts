import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParsedBounce, ParsedReport } from '../../shared/bounce/report.ts';
import { type Fact, headersText, type ReportText } from '../../shared/report/fact-place.ts';
import { locateFacts } from '../../shared/report/facts.ts';
import { findLoosely, findPhrase, findToken } from '../../shared/report/find-words.ts';
import { statusGroups } from '../../shared/report/status-fields.ts';
import { read, readFixtures } from '../bounce/read-fixture.ts';

const TWO = `From: Mail Delivery System <MAILER-DAEMON@mail.studio.example>
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain

<jo@harbour.example>: host mx.harbour.example said: 452 4.2.2 the mailbox
    of jo is full

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.studio.example
X-Postfix-Queue-ID: 4XyzQ1

Final-Recipient: rfc822; mira@buyer.example
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.buyer.example
Diagnostic-Code: smtp; 550 5.1.1 User unknown

Final-Recipient: rfc822; jo@harbour.example
Action: failed
Status: 4.2.2
Remote-MTA: dns; mx.harbour.example
Diagnostic-Code: smtp; 452-4.2.2 The mailbox
    452 4.2.2 of jo is full
Last-Attempt-Date: Fri, 20 Nov 2026 10:42:08 +0100

--b
Content-Type: text/rfc822-headers

From: ekiri@studio.example
Message-ID:
 <a1@studio.example>

--b--
`;

function texts(report: ParsedReport, source: string): Readonly<Record<ReportText, string>> {
  return {
    report: report.deliveryStatus ?? '',
    human: report.humanText ?? '',
    headers: headersText(report.original),
    source,
  };
}

async function factLines(source: string, index: number): Promise<(fact: Fact, text: ReportText) => readonly string[]> {
  const report = await read(source);
  const shown = texts(report, source);
  const places = locateFacts({ ...report, source }, report.bounces[index] as ParsedBounce);
  return (fact, text) =>
    places
      .filter((place) => place.fact === fact && place.text === text)
      .map(
        (place) => `${shown[text].slice(0, place.from).split('\n').length}: ${shown[text].slice(place.from, place.to)}`,
      );
}

describe('where a fact was read from', () => {
  it('is the line of its own recipient, in the part and in the source', async () => {
    const jo = await factLines(TWO, 1);
    expect(jo('recipient', 'report')).toEqual(['10: jo@harbour.example']);
    expect(jo('status', 'report')).toEqual(['12: 4.2.2']);
    expect(jo('status', 'source')).toEqual(['24: 4.2.2']);
    expect(jo('action', 'source')).toEqual(['23: failed']);
    expect(jo('remote-mta', 'source')).toEqual(['25: mx.harbour.example']);
    expect(jo('queue-id', 'report')).toEqual(['2: 4XyzQ1']);
    expect(jo('last-attempt', 'source')).toEqual(['28: Fri, 20 Nov 2026 10:42:08 +0100']);
    const mira = await factLines(TWO, 0);
    expect(mira('status', 'source')).toEqual(['18: 5.1.1']);
    expect(mira('reason', 'source')).toEqual(['20: User unknown']);
  });

  it('may go over folded lines, and the repeated code of an answer does not hide it', async () => {
    const jo = await factLines(TWO, 1);
    expect(jo('diagnostic', 'report')).toEqual(['14: 452-4.2.2 The mailbox\n    452 4.2.2 of jo is full']);
    expect(jo('diagnostic', 'source')).toEqual(['26: 452-4.2.2 The mailbox', '27:     452 4.2.2 of jo is full']);
    expect(jo('reason', 'report')).toEqual(['14: mailbox', '15: is full']);
    expect(jo('message-id', 'headers')).toEqual(['2: <a1@studio.example>']);
    expect(jo('message-id', 'source')).toEqual(['35: <a1@studio.example>']);
  });

  it('is nowhere where the words do not stand', async () => {
    const report = await read(TWO);
    const bounce = {
      ...(report.bounces[0] as ParsedBounce),
      status: '5.9.9',
      remoteMta: 'mx.elsewhere.example',
      queueId: '4Xyz',
    };
    const facts = locateFacts({ ...report, source: TWO }, bounce).map(({ fact }) => fact);
    for (const fact of ['status', 'remote-mta', 'queue-id']) expect(facts).not.toContain(fact);
  });

  it('holds for every fixture: a mark stands on the very words, and few facts have none', async () => {
    let known = 0;
    let found = 0;
    for (const { source: bytes, name } of readFixtures()) {
      const report = await read(bytes);
      const source = bytes.toString('latin1');
      const shown = texts(report, source);
      for (const bounce of report.bounces) {
        const places = locateFacts({ ...report, source }, bounce);
        const values: Partial<Record<Fact, string | null>> = {
          recipient: bounce.recipient,
          status: bounce.status,
          'reply-code': bounce.replyCode,
          'remote-mta': bounce.remoteMta,
          'message-id': report.original?.messageId ?? null,
        };
        for (const [fact, value] of Object.entries(values)) {
          if (value === null || value === undefined) continue;
          const own = places.filter((place) => place.fact === fact);
          known++;
          if (own.length > 0) found++;
          for (const { text, from, to } of own)
            expect(`${name} ${fact} ${shown[text].slice(from, to).toLowerCase()}`).toBe(
              `${name} ${fact} ${value.toLowerCase()}`,
            );
        }
      }
    }
    expect(known).toBeGreaterThan(300);
    expect(found / known).toBeGreaterThan(0.95);
  });
});

describe('words that are looked for', () => {
  it.each([
    ['550-5.1.1 no', '5.1.1', 4],
    ['version 5.1.1.2, then 5.1.1.', '5.1.1', 22],
    ['xjo@a.example <JO@a.example>', 'jo@a.example', 15],
    ['jo@a.example.org', 'jo@a.example', null],
    ['mailto:jo@a.example', 'jo@a.example', 7],
  ])('%s: %s stands by itself at %s', (text, token, at) => expect(findToken(text, token)?.from ?? null).toBe(at));

  it('are found through line ends, quote marks and repeated codes, never in another order', () => {
    const text = 'said:\n> 550-5.1.1 The account\n> 550 5.1.1 is gone. Bye';
    const span = findLoosely(text, '550 5.1.1 The account is gone.');
    expect(text.slice(span?.from, span?.to)).toBe('550-5.1.1 The account\n> 550 5.1.1 is gone.');
    expect(findLoosely(text, '550 5.1.1 is The account')).toBeNull();
    expect(findLoosely(text, '')).toBeNull();
  });

  it('of a rule may be a pair, and accents and quotes do not count', () => {
    const text = 'La boîte aux lettres (jo) est “pleine”';
    expect(findPhrase(text, 'boîte … pleine')?.map(({ from, to }) => text.slice(from, to))).toEqual([
      'boîte',
      '“pleine”',
    ]);
    // A rule's does not is the doesn't of the text.
    expect(findPhrase('it doesn’t exist', 'does not exist')).toEqual([{ from: 3, to: 16 }]);
    expect(findPhrase('it does exist', 'does not exist')).toBeNull();
    expect(findPhrase('メールボックスがいっぱいです。', 'メールボックスがいっぱい')).toEqual([{ from: 0, to: 12 }]);
  });

  it('never fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, words) => {
        for (const span of [findToken(text, words), findLoosely(text, words), ...(findPhrase(text, words) ?? [])])
          if (span) expect(0 <= span.from && span.from < span.to && span.to <= text.length).toBe(true);
        statusGroups(`${text}\nStatus: ${words}`);
      }),
    );
  });
});
