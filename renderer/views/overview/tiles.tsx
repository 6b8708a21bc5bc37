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

/** The numbers of the time chosen, each a link to what it counts. Too few recipients are counted, not given per cent. */
export function Tiles({ overview }: { readonly overview: Overview }) {
  const { tiles } = overview;
  const words = s.overview.tiles;
  const few = tiles.recipientsSentTo < FEW;
  const bounced = count(tiles.recipientsBounced);
  return (
    <>
      <Tile
        to={hashOf('sent')}
        name={words.sent}
        value={count(tiles.sent)}
        note={words.sentTo(tiles.recipientsSentTo)}
      />
      <Tile
        to={hashOf('sent', null, { show: 'bounced' })}
        name={few ? words.bouncedFew : words.rate}
        value={few ? bounced : share(tiles.recipientsBounced / tiles.recipientsSentTo)}
        note={words.rateOf(bounced, count(tiles.recipientsSentTo))}
      />
      <Tile
        to={hashOf('sent', null, { show: 'hard' })}
        name={words.hard}
        value={count(tiles.hard)}
        note={words.hardNote(tiles.bad)}
      />
      <Tile
        to={hashOf('sent', null, { show: 'soft' })}
        name={words.soft}
        value={count(tiles.soft)}
        note={words.softNote}
      />
      <Tile
        to={hashOf('sent', null, { show: 'delayed' })}
        name={words.delayed}
        value={count(tiles.delayed)}
        note={words.delayedNote(tiles.delayed)}
      />
      <Tile
        to={hashOf('bounces', null, { tab: 'unmatched' })}
        name={words.unmatched}
        value={count(tiles.unmatched)}
        note={words.unmatchedNote(tiles.unmatched)}
      />
    </>
  );
}
