// Which server answered, and which one wrote the report, where no field says so.
import type { HeaderField } from '../mime-tree.ts';
import { withoutTail } from '../text/trim.ts';
import type { MessageView } from '../view/message-view.ts';

/** Words right before the name of the server that answered. */
const ANSWERED_BEFORE: readonly RegExp[] = [
  // ... while talking to mx.example.org.:
  /\bwhile talking to ([^\s,;]{1,255})/i,
  // <user@example.org>: host mx.example.org[192.0.2.1] said: 550 …, host mx.example.org[192.0.2.1] refused to talk to me: 554 …
  // Exim:     host mx.example.org [192.0.2.1]
  /(?<!at )\bhost ([^\s,;]{1,255})(?=[\s,;]|$)(?! (?:not|unknown|does))/i,
  // Remote Server at mx.example.org (192.0.2.1) returned '550 …'
  /\bremote server at ([^\s,;]{1,255})/i,
  // SMTP error from remote server: host: mx.example.org
  /\bhost: ([^\s,;]{1,255})/i,
  // The error that the other server returned was … / rejected by the server for the recipient domain example.org by mx.example.org. [192.0.2.1].
  /\bfor the recipient domain [^\s]{1,255} by ([^\s,;]{1,255})/i,
  // Connected to 192.0.2.1 but sender was rejected.
  /\bconnected to ([^\s,;]{1,255}) but\b/i,
];
/** Words right behind it. */
const ANSWERED_BEHIND: readonly RegExp[] = [
  // qmail: 192.0.2.1 does not like recipient. / 192.0.2.1 failed after I sent the message.
  /(?<!\S)([^\s,;]{4,255}) (?:does not like recipient|failed after i sent the message)/i,
  // mx.example.org rejected your message to the following e-mail addresses: / mx.example.org gave this error:
  /(?<!\S)([^\s,;]{4,255}) (?:rejected your message|gave this error)/i,
];

/** In: what is said of a recipient. Out: the host that answered, or its address; null where the words name none. */
export function answeringServer(words: string): string | null {
  const text = words.slice(0, 2000);
  for (const pattern of [...ANSWERED_BEFORE, ...ANSWERED_BEHIND]) {
    const host = hostIn(pattern.exec(text)?.[1] ?? '');
    if (host !== null) return host;
  }
  return null;
}

/** "mx.example.org[192.0.2.1]", "mx.example.org.:", "<mx.example.org>", "[192.0.2.1]" */
function hostIn(token: string): string | null {
  const inner = token.replace(/^[<('"[]+/, '');
  const bare = withoutTail(/^[^[(<>)\]'":]*/.exec(inner)?.[0] ?? '', '.');
  const isAddress = /^\d{1,3}(?:\.\d{1,3}){3}$/.test(bare);
  const isName =
    /^[a-z\d_-]{1,63}(?:\.[a-z\d_-]{1,63}){1,9}$/i.test(bare) && /[a-z]/i.test(bare.slice(bare.lastIndexOf('.')));
  return isAddress || isName ? bare : null;
}

/** Words before the name of the server that wrote the report. */
const WROTE: readonly RegExp[] = [
  // Hi. This is the qmail-send program at mx.example.org.
  /\bprogram at (?:host )?([^\s,;]{1,255})/i,
  // This is the mail system at host mx.example.org.
  /\bmail system at host ([^\s,;]{1,255})/i,
  // Generating server: mx.example.org
  /\bgenerating server: ?([^\s,;]{1,255})/i,
];

/** In: a report without a Reporting-MTA. Out: the host that wrote it, by its words or by the first Received; null where neither tells. */
export function reportingServer(view: MessageView): string | null {
  for (const pattern of WROTE) {
    const host = hostIn(pattern.exec(view.words.slice(0, 2000))?.[1] ?? '');
    if (host !== null) return host;
  }
  return firstServer(view.root.headers);
}

/**
 * The lowest Received is the oldest (RFC 5321 section 4.4). "by mx.example.org" wrote the report where it came from nowhere else:
 * "from localhost", "from root", "(Postfix) id …"; else the host that it came from.
 */
function firstServer(headers: readonly HeaderField[]): string | null {
  const traces = headers.filter(({ name }) => name.toLowerCase() === 'received').map(({ value }) => value);
  for (const trace of traces.toReversed()) {
    const from = hostIn(/^\s*from (\S{1,255})/i.exec(trace)?.[1] ?? '');
    const by = hostIn(/(?:^|\s)by (\S{1,255})/i.exec(trace)?.[1] ?? '');
    const host = from !== null && !from.startsWith('localhost') ? from : by;
    if (host !== null) return host;
  }
  return null;
}
