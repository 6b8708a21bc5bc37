// The charts of the Overview, and what of "Needs your attention" came with them.
import type { DelayId } from '../../../shared/domain/delays.ts';
import { n, plural } from './number.ts';

export const enCharts = {
  charts: {
    menu: (title: string): string => `${title}: save or print`,
    tableOf: (title: string): string => `${title}, as a table`,
    savePng: 'Save as PNG',
    saveCsv: 'Save as CSV',
    print: 'Print this chart',
    printAll: 'Print',
    legend: 'Shown',
    hard: 'Hard',
    soft: 'Soft',
    yours: 'Your side',
    rate: 'Bounce rate',
    count: 'Bounces',
    allOff: 'Everything is turned off.',
    allOffText: 'Turn something on again below.',
    none: 'No bounces in this time',
    noneText: 'Nothing you sent came back.',
    overNote: (hard: string, soft: string): string => `${hard} hard below, ${soft} soft above, by the day of sending`,
    zoomHint: 'Drag across the bars to look closer',
    zoomKeys: 'Arrow keys move, Shift with them selects, Enter looks closer at a selection or opens the messages',
    zoomKeysShort: 'Shift with arrows selects, Enter looks closer',
    zoomReset: 'Reset zoom',
    zoomedTo: (from: string, to: string): string => `${from} to ${to}`,
    selected: (from: string, to: string): string => `Selected: ${from} to ${to}`,
    of: (part: string, all: string): string => `${part} of ${all}`,
    openMessages: 'Click to see the messages',
    openAddress: 'Click to see the address',
    delays: 'How fast mail came back',
    delaysNote: (median: string, slowest: string): string => `Half within ${median}, the slowest after ${slowest}`,
    delaysNone: 'Bounces by the time since sending',
    delay: 'Time to bounce',
    delayNames: {
      '10s': 'under 10 s',
      '1min': '10–60 s',
      '10min': '1–10 min',
      '1h': '10–60 min',
      '6h': '1–6 hours',
      '1d': '6–24 hours',
      '5d': '1–5 days',
      longer: 'over 5 days',
    },
    /** The end of each step: a number, and its unit below it. */
    delayTicks: {
      '10s': '< 10 s',
      '1min': '< 1 min',
      '10min': '< 10 min',
      '1h': '< 1 h',
      '6h': '< 6 h',
      '1d': '< 1 day',
      '5d': '< 5 days',
      longer: '≥ 5 days',
    } as Readonly<Record<DelayId, string>>,
    reasonsTop: (bounces: number, shown: number, all: number): string =>
      `${plural(bounces, 'bounce', 'bounces')}, ${n.format(shown)} of ${n.format(all)} reasons`,
    servers: 'By rejecting server',
    serversNote: 'Bounces by the server that refused',
    server: 'Server',
    notStated: 'not stated',
    worst: 'Worst addresses',
    worstNote: 'Where most messages failed, your side left out',
    address: 'Address',
    sent: 'Sent',
    lastBounce: 'Last bounce',
    tiles: {
      rateOf: (bounced: string, all: string, messages: string): string => `${bounced} of ${all} · ${messages} messages`,
      rateTitle: (bounced: string, all: string, messages: number): string =>
        `${bounced} of ${all} recipients bounced, of ${plural(messages, 'message', 'messages')}`,
      hard: 'Bounced hard',
      hardNote: (bad: number): string => plural(bad, 'bad address', 'bad addresses'),
      hardTitle: (messages: number): string =>
        `${plural(messages, 'message', 'messages')} of which a recipient bounced hard`,
      soft: 'Bounced softly',
      softTitle: (messages: number): string =>
        `${plural(messages, 'message', 'messages')} of which a recipient bounced softly`,
      delayed: 'Delayed, still open',
      delayedNote: (retried: number): string =>
        retried === 0 ? 'none still being retried' : `${n.format(retried)} still being retried`,
      delayedTitle: 'Messages that were delayed and of which nothing was heard since',
    },
    att: {
      refuse: (providers: string, more: number): string =>
        more === 0 ? `${providers} refuse your mail` : `${providers} and ${n.format(more)} more refuse your mail`,
      domain: (domain: string): string => `Nothing reaches ${domain}`,
      domainText: (addresses: number, since: string, reason: string): string =>
        `All ${plural(addresses, 'address', 'addresses')} you wrote to failed since ${since}: ${reason}.`,
      slips: (count: number): string =>
        count === 1 ? '1 address looks like a typing slip' : `${n.format(count)} addresses look like typing slips`,
      slip: (address: string, meant: string): string => `${address} (${meant}?)`,
      slipsMore: (shown: string, more: number): string =>
        more === 0 ? `${shown}.` : `${shown} and ${n.format(more)} more.`,
      correct: 'Correct',
      backscatter: (count: number): string => `A wave of ${n.format(count)} bounces of mail you never sent`,
    },
  },
};
