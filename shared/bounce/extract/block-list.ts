// The list of bad senders that an answer names, and the page where its entry can be looked up.

import type { BlockList } from '../report.ts';
import { withoutTail } from '../text/trim.ts';
import { anyOf } from '../text/word-finder.ts';

/** A public list, known by a host name or a word that stands in answers. */
interface List {
  readonly name: string;
  readonly signs: readonly string[];
}

/** One list a line; the first whose sign stands in the answer. */
const LISTS: readonly List[] = [
  { name: 'Spamhaus', signs: ['spamhaus'] },
  { name: 'SpamCop', signs: ['spamcop'] },
  { name: 'Barracuda', signs: ['barracudacentral', 'barracuda reputation'] },
  { name: 'SORBS', signs: ['sorbs.net', 'sorbs'] },
  { name: 'UCEPROTECT', signs: ['uceprotect'] },
  { name: 'PSBL', signs: ['psbl.surriel', 'psbl'] },
  { name: 'CBL', signs: ['abuseat.org', 'cbl.abuseat'] },
  { name: 'Mailspike', signs: ['mailspike'] },
  { name: 'SpamRATS', signs: ['spamrats'] },
  { name: 'Invaluement', signs: ['invaluement', 'ivmsip', 'ivmuri'] },
  { name: 'Backscatterer', signs: ['backscatterer.org'] },
  { name: 'Trend Micro ERS', signs: ['mail-abuse.com', 'trendmicro.com', 'trend micro email reputation'] },
  { name: 'Cloudmark', signs: ['cloudmark'] },
  { name: 'Hostkarma', signs: ['hostkarma', 'junkemailfilter.com'] },
  { name: 'blocklist.de', signs: ['blocklist.de'] },
  { name: 'GBUdb', signs: ['gbudb'] },
  { name: 'DroneBL', signs: ['dronebl'] },
  { name: 'NiX Spam', signs: ['nixspam', 'ix.dnsbl.manitu'] },
  { name: 'abuse.ro', signs: ['abuse.ro'] },
  { name: 'Abusix', signs: ['abusix'] },
  { name: 'Proofpoint', signs: ['ipcheck.proofpoint.com', 'proofpoint dynamic reputation'] },
  { name: 'Cisco Talos', signs: ['senderbase.org', 'talosintelligence.com'] },
  { name: 'Validity Sender Score', signs: ['senderscore.', 'returnpath.'] },
  { name: 'SURBL', signs: ['surbl'] },
  { name: 'URIBL', signs: ['uribl'] },
  { name: '0spam', signs: ['0spam'] },
  { name: 'Interserver', signs: ['rbl.interserver.net', 'rbldata.interserver.net'] },
  { name: 'WPBL', signs: ['wpbl.info'] },
  { name: 'SpamEatingMonkey', signs: ['spameatingmonkey'] },
  { name: 'Suomispam', signs: ['suomispam'] },
];

/** "blocked using bl.example.org", "listed at dnsbl.example.net": a list that is not known here, by its host. */
const BY_HOST =
  /\b(?:blocked using|listed (?:in|at|by|on)|blacklisted (?:in|at|by|on)|blocklisted (?:in|at|by|on)|found (?:in|on)|rbl:|dnsbl:|using dnsbl|gelistet (?:in|bei|auf)) ?([a-z\d](?:[a-z\d-]{0,62})(?:\.[a-z\d-]{1,63}){1,6})/i;
const NAMES_LIST =
  /(?:^|[.-])(?:[a-z\d]*bl|rbl\d?|dnsbl|dnswl|sbl|xbl|pbl|zen|blocked|blacklist|blocklist|drone|spam)(?:[.-]|$)/i;
const URL_IN = /https?:\/\/[^\s<>"')\]]{4,300}/gi;

const namesKnown = anyOf(LISTS.flatMap(({ signs }) => signs));

/** In: a server's answer. Out: the block list that it names; null where it names none. */
export function blockListIn(answer: string): BlockList | null {
  const text = answer.slice(0, 2000);
  const lower = text.toLowerCase();
  const known = namesKnown(lower) ? LISTS.find(({ signs }) => signs.some((sign) => lower.includes(sign))) : undefined;
  if (known === undefined && !lower.includes('bl') && !lower.includes('list')) return null;
  const urls = [...text.matchAll(URL_IN)].map(([url]) => withoutTail(url, '.,;:'));
  if (known !== undefined) {
    const own = urls.find((url) => known.signs.some((sign) => url.toLowerCase().includes(sign)));
    return { name: known.name, url: own ?? urls[0] ?? null };
  }
  const host = BY_HOST.exec(text)?.[1];
  if (host === undefined || !NAMES_LIST.test(host)) return null;
  return { name: host.toLowerCase(), url: urls[0] ?? null };
}
