import type { Overview } from '../../../shared/domain/views.ts';
import { count, FEW, share } from '../../format/number.ts';
import { hashOf } from '../../router.ts';
import { s } from '../../strings/index.ts';

interface TileProps {
  readonly to: string;
  readonly name: string;
  readonly value: string;
  readonly note: string;
}

function Tile({ to, name, value, note }: TileProps) {
  return (
    <a className="card kpi" href={to}>
      <span>{name}</span>
      <b>{value}</b>
      <small>{note}</small>
    </a>
  );
}

interface TileLink {
  readonly key: string;
  readonly to: string;
  readonly name: string;
  readonly value: string;
  readonly note: string;
}

/** What each tile counts is what the list behind it shows: messages, and for the last one reports. */
function tilesOf({ tiles, since }: Overview): readonly TileLink[] {
  const old = s.overview.tiles;
  const words = s.charts.tiles;
  const few = tiles.recipientsSentTo < FEW;
  const bounced = count(tiles.recipientsBounced);
  const after = since === null ? '' : `after:${since}`;
  const sent = (params: { readonly show?: string; readonly q: string }) => hashOf('sent', null, params);
  return [
    {
      key: 'sent',
      to: sent({ q: after }),
      name: old.sent,
      value: count(tiles.sent),
      note: old.sentTo(tiles.recipientsSentTo),
    },
    {
      key: 'rate',
      to: sent({ show: 'bounced', q: after }),
      name: few ? old.bouncedFew : old.rate,
      value: few ? bounced : share(tiles.recipientsBounced / tiles.recipientsSentTo),
      note: words.rateOf(bounced, count(tiles.recipientsSentTo), tiles.messagesBounced),
    },
    {
      key: 'hard',
      to: sent({ show: 'bounced', q: joined('type:hard', after) }),
      name: words.hard,
      value: count(tiles.messagesHard),
      note: words.hardNote(tiles.bad),
    },
    {
      key: 'soft',
      to: sent({ show: 'bounced', q: joined('type:soft', after) }),
      name: words.soft,
      value: count(tiles.messagesSoft),
      note: words.softNote,
    },
    {
      key: 'delayed',
      to: sent({ show: 'delayed', q: after }),
      name: words.delayed,
      value: count(tiles.delayed),
      note: words.delayedNote(tiles.retried),
    },
    {
      key: 'unmatched',
      to: hashOf('bounces', null, { tab: 'unmatched', q: after }),
      name: old.unmatched,
      value: count(tiles.unmatched),
      note: old.unmatchedNote(tiles.unmatched),
    },
  ];
}

const joined = (...terms: readonly string[]): string => terms.filter(Boolean).join(' ');

/** The numbers of the time chosen, each a link to what it counts. Too few recipients are counted, not given per cent. */
export function Tiles({ overview }: { readonly overview: Overview }) {
  return tilesOf(overview).map(({ key, ...tile }) => <Tile key={key} {...tile} />);
}
