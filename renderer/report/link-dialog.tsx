import { useState } from 'react';
import { MailText } from '../components/mail-text.tsx';
import { Modal } from '../components/modal.tsx';
import { ErrorNote } from '../components/note.tsx';
import { toTheMinute } from '../format/time.ts';
import { usePages } from '../lists/pages.ts';
import { SearchBox } from '../lists/search-box.tsx';
import { s } from '../strings/index.ts';

const SHOWN = 50;

/** Lets the user choose the sent message that a bounce belongs to. */
export function LinkDialog(props: {
  readonly recipient: string;
  readonly onPick: (sentId: number) => void;
  readonly onClose: () => void;
}) {
  const [search, setSearch] = useState(props.recipient);
  const list = usePages('sent.list', { show: 'all', search });
  return (
    <Modal title={s.match.pick} onClose={props.onClose} className="wide">
      <SearchBox list="sent" value={search} hint={s.match.pickHint} onChange={setSearch} onLeave={() => undefined} />
      {list.error ? <ErrorNote error={list.error} /> : null}
      <ul className="preview">
        {list.known.rows.slice(0, SHOWN).map((row) => (
          <li key={row.id}>
            <button type="button" className="rcpt" onClick={() => props.onPick(row.id)}>
              <span className="ellipsis">
                <MailText text={row.to} />
              </span>
              <span style={{ gridColumn: '2 / 4' }} className="ellipsis">
                <MailText text={row.subject || s.sent.noSubject} />
              </span>
              <span className="muted">{toTheMinute(row.date)}</span>
            </button>
          </li>
        ))}
      </ul>
      {list.known.rows.length === 0 && !list.isPending ? <p>{s.list.noHit(search)}</p> : null}
    </Modal>
  );
}
