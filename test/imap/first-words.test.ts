import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { firstWords, hearFirstWords } from '../../electron/imap/opening/first-words.ts';

describe('what a server is, by its first line', () => {
  it.each([
    ['* OK [CAPABILITY IMAP4rev1] Dovecot ready.\r\n', 'imap'],
    ['* PREAUTH IMAP4rev1 server ready\r\n', 'imap'],
    ['* BYE Too many connections\r\n', 'imap'],
    ['* ok lower case\n', 'imap'],
    ['GET BAD Unknown command\r\n', 'imap'],
    ['* BAD Unknown command\r\n', 'imap'],
    ['220 mail.example.org ESMTP Postfix\r\n', 'smtp'],
    ['220-we do not authorize spam\r\n', 'smtp'],
    ['554 5.7.1 Service unavailable\r\n', 'smtp'],
    ['+OK Dovecot ready.\r\n', 'pop3'],
    ['-ERR Maximum number of connections exceeded\r\n', 'pop3'],
    ['HTTP/1.1 400 Bad Request\r\n', 'http'],
    ['<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n', 'http'],
    ['\r\n<html><head>\n', 'http'],
    ['\x15\x03\x01\x00\x02\x02\x0a', 'tls'],
    ['220 ProFTPD Server (files) ready\r\n', 'other'],
    ['SSH-2.0-OpenSSH_9.6\r\n', 'other'],
    ['"IMPLEMENTATION" "Dovecot Pigeonhole"\r\n', 'other'],
    [`${'x'.repeat(3000)}`, 'other'],
  ])('%j is %s', (said, peer) => {
    expect(firstWords(Buffer.from(said, 'latin1'))?.peer).toBe(peer);
  });

  it.each(['', '*', '* OK', '220 mail.ex', 'HTTP/1.1 200', '\x15'])('%j is not complete', (said) => {
    expect(firstWords(Buffer.from(said, 'latin1'))).toBeNull();
  });

  it('is heard over several packets, and at the end of the connection', async () => {
    const slow = new PassThrough();
    const words = hearFirstWords(slow, 60_000);
    slow.write('220 mail.exam');
    slow.write('ple.org ESMTP\r\n250 more');
    expect(await words).toEqual({ peer: 'smtp', line: '220 mail.example.org ESMTP' });
    const cut = new PassThrough();
    const last = hearFirstWords(cut, 60_000);
    cut.end('HTTP/1.0 403');
    expect(await last).toEqual({ peer: 'http', line: 'HTTP/1.0 403' });
  });

  it('fails for a server that ends the connection without a word, and for a silent one', async () => {
    const mute = new PassThrough();
    const none = hearFirstWords(mute, 60_000);
    mute.end();
    await expect(none).rejects.toMatchObject({ code: 'ECONNRESET' });
    await expect(hearFirstWords(new PassThrough(), 1)).rejects.toMatchObject({ code: 'ETIMEDOUT' });
  });
});
