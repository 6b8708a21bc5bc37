/**
 * Cuts the output of an IMAP server into whole responses: a line with all its literals (RFC 3501 section 4.3). The proxy can then insert
 * something between two of them.
 */
export function createResponseSplitter(): (chunk: Buffer) => readonly Buffer[] {
  let rest = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    const responses: Buffer[] = [];
    for (let end = responseEnd(rest); end !== null; end = responseEnd(rest)) {
      responses.push(rest.subarray(0, end));
      rest = rest.subarray(end);
    }
    return responses;
  };
}

function responseEnd(buffer: Buffer): number | null {
  let at = 0;
  for (;;) {
    const lf = buffer.indexOf(10, at);
    if (lf < 0) return null;
    const line = buffer.subarray(Math.max(at, lf - 20), lf).toString('latin1');
    const literal = /\{(\d+)\}\r$/.exec(line);
    if (!literal) return lf + 1;
    at = lf + 1 + Number(literal[1]);
    if (at > buffer.length) return null;
  }
}
