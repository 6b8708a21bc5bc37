// Which server answered, and which one wrote the report, where no field says so.
import type { HeaderField } from '../mime-tree.ts';
import { BEFORE_SERVER, BEHIND_SERVER, FOR_DOMAIN } from '../text/server-words.ts';
import { withoutTail } from '../text/trim.ts';
import type { MessageView } from '../view/message-view.ts';
import { perView } from '../view/per-view.ts';

/** In: what is said of a recipient. Out: the host that answered in lower case, or its address; null where the words name none. */
export function answeringServer(words: string): string | null {
  const text = words.slice(0, 2000).toLowerCase();
  const domain = text.indexOf(FOR_DOMAIN);
  const by = domain < 0 ? -1 : text.indexOf(' by ', domain);
  if (by >= 0) return hostIn(tokenAt(text, by + ' by '.length));
  for (const lead of BEFORE_SERVER) {
    for (let at = text.indexOf(lead); at >= 0; at = text.indexOf(lead, at + 1)) {
      const host = hostBehind(text, at, at + lead.length);
      if (host !== null) return host;
    }
  }
  for (const words of BEHIND_SERVER) {
    const at = text.indexOf(words);
    const host = at < 0 ? null : hostIn(tokenBefore(text, at));
    if (host !== null) return host;
  }
  return null;
}

/** "This is the mail system at host mx.example.org" wrote the report, "host unknown.example not found" was never reached. */
function hostBehind(text: string, at: number, from: number): string | null {
  if (/[\w-]/.test(text.charAt(at - 1)) || text.endsWith('at ', at)) return null;
  const token = tokenAt(text, from);
  return /^ (?:not|unknown|does)\b/.test(text.slice(from + token.length, from + token.length + 10))
    ? null
    : hostIn(token);
}

function tokenBefore(text: string, at: number): string {
  const words = text.slice(Math.max(0, at - 255), at).split(/\s/);
  return words.at(-1) ?? '';
}

function tokenAt(text: string, from: number): string {
  return /^[^\s,;]{0,255}/.exec(text.slice(from, from + 255))?.[0] ?? '';
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
export const reportingServer: (view: MessageView) => string | null = perView((view) => {
  for (const pattern of WROTE) {
    const host = hostIn(pattern.exec(view.words.slice(0, 2000))?.[1] ?? '');
    if (host !== null) return host;
  }
  return firstServer(view.root.headers);
});

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
