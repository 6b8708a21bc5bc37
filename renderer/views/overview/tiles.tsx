import type { Overview } from '../../../shared/domain/views.ts';
import { count, FEW, share } from '../../format/number.ts';
import { hashOf } from '../../router.ts';
import { s } from '../../strings/index.ts';

interface TileProps {
  readonly to: string;
  readonly name: string;
  readonly value: string;
  readonly note: string;
  /** The full text, where the note is shortened. */
  readonly title?: string;
}

function Tile({ to, name, value, note, title }: TileProps) {
  return (
    <a className="card kpi" href={to} title={title}>
      <span>{name}</span>
      <b>{value}</b>
      <small>{note}</small>
    </a>
  );
}

type KeyedTile = TileProps & { readonly key: string };

const old = s.overview.tiles;
const words = s.charts.tiles;
const joined = (...terms: readonly string[]): string => terms.filter(Boolean).join(' ');
type SentList = (q: string, show?: 'bounced' | 'delayed') => string;
const sentListOf =
  (account: string): SentList =>
  (q, show = undefined) =>
    hashOf('sent', null, { ...(show === undefined ? {} : { show }), q, account });

/** Tiles for messages with a bounced recipient: any, hard, soft. */
function bouncedTiles(tiles: Overview['tiles'], after: string, sentList: SentList): readonly KeyedTile[] {
  const few = tiles.recipientsSentTo < FEW;
  const [bounced, all] = [count(tiles.recipientsBounced), count(tiles.recipientsSentTo)];
  return [
    {
      key: 'rate',
      to: sentList(after, 'bounced'),
      name: few ? old.bouncedFew : old.rate,
      value: few ? bounced : share(tiles.recipientsBounced / tiles.recipientsSentTo),
      note: words.rateOf(bounced, all, count(tiles.messagesBounced)),
      title: words.rateTitle(bounced, all, tiles.messagesBounced),
    },
    {
      key: 'hard',
      to: sentList(joined('type:hard', after), 'bounced'),
      name: words.hard,
      value: count(tiles.messagesHard),
      note: words.hardNote(tiles.bad),
      title: words.hardTitle(tiles.messagesHard),
    },
    {
      key: 'soft',
      to: sentList(joined('type:soft', after), 'bounced'),
      name: words.soft,
      value: count(tiles.messagesSoft),
      note: old.softNote,
      title: words.softTitle(tiles.messagesSoft),
    },
  ];
}

/** The tiles. Each counts what its list shows: messages, and the last one reports. */
function tilesOf({ tiles, since }: Overview, accountId: number | null): readonly KeyedTile[] {
  const sentList = sentListOf(String(accountId ?? ''));
  const after = since === null ? '' : `after:${since}`;
  return [
    {
      key: 'sent',
      to: sentList(after),
      name: old.sent,
      value: count(tiles.sent),
      note: old.sentTo(tiles.recipientsSentTo),
    },
    ...bouncedTiles(tiles, after, sentList),
    {
      key: 'delayed',
      to: sentList(after, 'delayed'),
      name: words.delayed,
      value: count(tiles.delayed),
      note: words.delayedNote(tiles.retried),
      title: words.delayedTitle,
    },
    {
      key: 'unmatched',
      to: hashOf('bounces', null, { tab: 'unmatched', q: after, account: String(accountId ?? '') }),
      name: old.unmatched,
      value: count(tiles.unmatched),
      note: old.unmatchedNote(tiles.unmatched),
    },
  ];
}

/** The numbers for the chosen range, each a link to its list. For few recipients the tiles show counts instead of percentages. */
export function Tiles({ overview, accountId }: { readonly overview: Overview; readonly accountId: number | null }) {
  return tilesOf(overview, accountId).map(({ key, ...tile }) => <Tile key={key} {...tile} />);
}
