// Reports that name the failed recipient by the part before the @ alone, since it is their own domain's: AOL, campus systems.
import { domainOf } from '../../../domain/address.ts';
import { findAddresses } from '../../text/addresses.ts';
import { hasFailureWord } from '../../text/failure-words.ts';
import type { MessageView } from '../../view/message-view.ts';
import type { Standing } from '../../view/places.ts';
import { describe } from '../describe.ts';
import type { Format } from '../finding.ts';

const SPOKEN_OF: ReadonlySet<Standing> = new Set(['sentence', 'line-start', 'aside']);

/**
 *     Your mail to the following recipients could not be delivered because they are not accepting mail from you:
 *             someuser
 */
export const localUser: Format = {
  name: 'local-user',
  known: false,
  looksLike: (view) =>
    !view.has('x-failed-recipients') &&
    view.places().every(({ standing }) => SPOKEN_OF.has(standing)) &&
    usersIn(view).length > 0,
  extract: (view) => {
    const domain = ownDomain(view);
    if (domain === '') return null;
    const users = usersIn(view);
    return users.map(({ user, words }) =>
      describe(view, `${user}@${domain}`, words, users.length === 1 ? 'sole' : 'own'),
    );
  },
};

interface User {
  readonly user: string;
  readonly words: string;
}

/** Indented single words under a line that announces them with a colon. */
function usersIn(view: MessageView): readonly User[] {
  const at = view.lines.findIndex((line) => announcesList(line));
  if (at < 0) return [];
  const users: User[] = [];
  for (const line of view.lines.slice(at + 1)) {
    if (line.trim() === '') {
      if (users.length > 0) break;
      continue;
    }
    const user = /^\s+([A-Za-z][\w.+-]{1,63})(?:\s{2,}(\S.{0,200}))?\s*$/.exec(line);
    if (user?.[1] === undefined) break;
    users.push({ user: user[1], words: user[2] ?? view.lines[at] ?? '' });
  }
  return users;
}

function announcesList(line: string): boolean {
  const text = line.toLowerCase().trim();
  return text.endsWith(':') && hasFailureWord(text);
}

/** The report's own domain; of a host below it the domain that the text itself writes addresses in. */
function ownDomain(view: MessageView): string {
  const host = domainOf(findAddresses(view.from)[0]?.address ?? '');
  const above = findAddresses(view.prose)
    .map(({ address }) => domainOf(address))
    .filter((domain) => host.endsWith(`.${domain}`));
  return above.sort((one, other) => one.length - other.length)[0] ?? host;
}
