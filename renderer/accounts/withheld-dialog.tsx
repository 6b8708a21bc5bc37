import type { Detail } from '../../shared/domain/details.ts';
import { speak } from '../../shared/domain/said.ts';
import type { AccountView } from '../../shared/domain/views.ts';
import type { WithheldMessage } from '../../shared/domain/withheld.ts';
import { useCall, useCommand } from '../api.ts';
import { MailText } from '../components/mail-text.tsx';
import { Modal } from '../components/modal.tsx';
import { ErrorNote } from '../components/note.tsx';
import { dayAndClock, shortDay } from '../format/time.ts';
import { say } from '../state/ui-store.ts';
import { s } from '../strings/index.ts';

const t = s.withheld;
const SHOWN = 200;

function nextTry({ nextTry: at }: WithheldMessage): string {
  if (at === null) return t.givenUp;
  return at <= Date.now() ? t.nextSoon : t.next(dayAndClock(at));
}

function Message({ message }: { readonly message: WithheldMessage }) {
  const { folder, uid, arrived, why, tries, lastTried } = message;
  const title = [t.message(folder, uid), arrived === null ? null : t.arrived(shortDay(arrived))];
  return (
    <li className="break">
      <b>
        <MailText text={title.filter(Boolean).join(', ')} />
      </b>
      <p>
        <MailText text={t.said(speak<Detail>(s.details, why))} />
      </p>
      <p className="muted">
        {[message.part === 'source' ? t.headerOnly : null, t.tries(tries, dayAndClock(lastTried)), nextTry(message)]
          .filter(Boolean)
          .join(' ')}
      </p>
    </li>
  );
}

/** The messages that an account's server did not hand out, with a button to ask for them again. */
export function WithheldDialog({ account, onClose }: { readonly account: AccountView; readonly onClose: () => void }) {
  const list = useCall('withheld.list', { accountId: account.id, limit: SHOWN });
  const again = useCommand('withheld.tryAgain');
  const { total = 0, rows = [] } = list.data ?? {};
  const onAgain = () => again.mutate({ accountId: account.id }, { onSuccess: () => say(t.asking) });
  return (
    <Modal title={t.title(total)} onClose={onClose} className="wide">
      {total === 0 && list.data ? (
        <p>{t.none}</p>
      ) : (
        <>
          <p>{t.text}</p>
          <p>{t.hint}</p>
        </>
      )}
      {list.error ? <ErrorNote error={list.error} /> : null}
      <ul className="preview pad" style={{ padding: 0 }}>
        {rows.map((message) => (
          <Message key={`${message.folder} ${message.uid}`} message={message} />
        ))}
      </ul>
      {total > rows.length ? <p>{s.shell.more(total - rows.length)}</p> : null}
      {again.error ? <ErrorNote error={again.error} /> : null}
      <div className="acts end">
        <button type="button" className="btn" onClick={onClose}>
          {s.app.close}
        </button>
        <button type="button" className="btn p" disabled={total === 0 || again.isPending} onClick={onAgain}>
          {t.again}
        </button>
      </div>
    </Modal>
  );
}
