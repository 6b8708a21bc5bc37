// The small readers that everything else stands on.
import { describe, expect, it } from 'vitest';
import { addressIn, findAddresses } from '../../shared/bounce/text/addresses.ts';
import { decodeEncodedWords } from '../../shared/bounce/text/encoded-words.ts';
import { htmlToText } from '../../shared/bounce/text/html-text.ts';
import { readDisposition } from '../../shared/bounce/view/disposition.ts';
import { fieldOf, readDsnFields, typedValue } from '../../shared/bounce/view/dsn-fields.ts';
import { readFeedbackReport } from '../../shared/bounce/view/feedback-report.ts';
import { looksLikeHeaderBlock, splitReturned } from '../../shared/bounce/view/header-block.ts';
import { asMessageId } from '../../shared/bounce/view/original-message.ts';

describe('findAddresses', () => {
  it.each([
    ['write to <mira@buyer.example> or tom@other.example.', ['mira@buyer.example', 'tom@other.example']],
    ['宛先：mira@buyer.example。', ['mira@buyer.example']],
    ['<jörg@büro.example>', ['jörg@büro.example']],
    ["'mira@buyer.example'", ['mira@buyer.example']],
    ['"first last"@buyer.example: no', ['"first last"@buyer.example']],
    ['<@relay.example:mira@buyer.example>', ['mira@buyer.example']],
    ['user@[192.0.2.1] and <root@localhost>', ['user@[192.0.2.1]', 'root@localhost']],
    ['mailto:mira@buyer.example', ['mira@buyer.example']],
    ['[SMTP:mira@buyer.example]', ['mira@buyer.example']],
    ['at @ nothing, a@b, @x.example', []],
  ])('%s', (text, addresses) => {
    expect(findAddresses(text).map((found) => found.address)).toEqual(addresses);
  });

  it('takes the one address out of a field', () => {
    expect(addressIn(' <mira@buyer.example> (Mira)')).toBe('mira@buyer.example');
    expect(addressIn('mira@localhost')).toBe('mira@localhost');
    expect(addressIn('/var/spool/mail/mira')).toBeNull();
  });
});

describe('readDsnFields', () => {
  it('unfolds values, also those whose indent was lost', () => {
    const fields = readDsnFields(
      'Reporting-MTA: dns; mx\n\nFinal-Recipient: rfc822; a@b.example\nDiagnostic-Code: smtp; 550 no\nmore: of it\n  and more\n',
    );
    expect(fieldOf(fields.perRecipient[0] ?? [], 'diagnostic-code')).toBe('smtp; 550 no more: of it and more');
    expect(fieldOf(fields.perMessage, 'reporting-mta')).toBe('dns; mx');
  });

  it('keeps the groups apart where empty lines are too many or too few', () => {
    const text =
      'Final-Recipient: rfc822; a@b.example\n\nAction: failed\n\nStatus: 5.1.1\nFinal-Recipient: rfc822; c@d.example\nAction: delayed\n';
    expect(readDsnFields(text).perRecipient.map((group) => group.length)).toEqual([3, 2]);
  });

  it('takes the type off a value', () => {
    expect(typedValue('RFC822;<a@b.example>')).toEqual({ type: 'rfc822', value: '<a@b.example>' });
    expect(typedValue('550 a; b')).toEqual({ type: null, value: '550 a; b' });
  });
});

describe('decodeEncodedWords', () => {
  it.each([
    ['=?utf-8?B?w7w=?=', 'ü'],
    ['=?iso-8859-1?Q?=FC_x?= y', 'ü x y'],
    ['=?utf-8?Q?=C3?= =?utf-8?Q?=BC?=', 'ü'],
    ['=?utf-8?Q?a?= =?iso-8859-1?Q?=FC?=', 'aü'],
    ['=?utf-8*en?Q?a?=', 'a'],
    ['=?iso-2022-jp?B?GyRCRnxLXBsoQg==?=', '日本'],
    ['=?no-such-charset?Q?a?=', '=?no-such-charset?Q?a?='],
    ['plain =? text', 'plain =? text'],
  ])('%s', (value, decoded) => {
    expect(decodeEncodedWords(value)).toBe(decoded);
  });
});

describe('header blocks in text', () => {
  const header = 'Received: from a by b\n\tid 1\nMessage-ID: <1@a.example>\nFrom: a@a.example\nSubject: x\n';

  it('are told from prose', () => {
    expect(looksLikeHeaderBlock(header)).toBe(true);
    expect(looksLikeHeaderBlock('Hello: world\nTo: be\nor not\n')).toBe(false);
  });

  it('are cut off with their rule', () => {
    expect(splitReturned(`It failed.\n\n--- copy ---\n${header}\nbody`)).toEqual({
      prose: 'It failed.',
      returned: `${header}\nbody`,
    });
  });

  it('end with their indent, and the report goes on', () => {
    const indented = header.replaceAll(/^/gm, '  ');
    const { prose } = splitReturned(`This is about:\n\n${indented}\nIt went to <mira@buyer.example>.\n`);
    expect(prose).toContain('It went to');
  });
});

describe('htmlToText', () => {
  it('keeps lines, drops styles, decodes entities', () => {
    expect(htmlToText('<head><title>t</title></head><p>a&nbsp;&lt;b@c.example&gt;<br>d</p><script>x</script>')).toBe(
      'a <b@c.example>\nd',
    );
  });
});

describe('asMessageId', () => {
  it.each([
    ['<a@b> (added by relay)', '<a@b>'],
    ['a@b', '<a@b>'],
    ['', null],
  ])('%s', (value, id) => {
    expect(asMessageId(value)).toBe(id);
  });
});

describe('reports that are no delivery reports', () => {
  it('reads a complaint (RFC 5965)', () => {
    const text =
      'Feedback-Type: abuse\nUser-Agent: F/1\nVersion: 1\nOriginal-Rcpt-To: <mira@buyer.example>\nSource-IP: 192.0.2.10\nIncidents: 3\nArrival-Date: Tue, 14 May 2024 09:12:31 +0000\n';
    expect(readFeedbackReport(text)).toEqual({
      feedbackType: 'abuse',
      recipients: ['mira@buyer.example'],
      sourceIp: '192.0.2.10',
      reportingMta: null,
      userAgent: 'F/1',
      arrival: Date.UTC(2024, 4, 14, 9, 12, 31),
      incidents: 3,
    });
  });

  it('reads a receipt (RFC 8098)', () => {
    const text =
      'Final-Recipient: rfc822;mira@buyer.example\nOriginal-Message-ID: <a@b>\nDisposition: automatic-action/MDN-sent-automatically; deleted/error\n';
    expect(readDisposition(text)).toEqual({
      recipient: 'mira@buyer.example',
      originalRecipient: null,
      what: 'deleted',
      modifiers: 'error',
      manual: false,
      program: '',
      originalMessageId: '<a@b>',
    });
  });
});
