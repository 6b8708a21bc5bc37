import { useCommand, useDetail } from '../api.ts';
import { hashOf } from '../router.ts';
import { s } from '../strings/index.ts';
import { ErrorNote } from './note.tsx';

/** The user's own verdict on an address, and the way to its page. */
export function AddressActions({ address, historyLink }: { readonly address: string; readonly historyLink: boolean }) {
  const recipient = useDetail('recipients.get', { address });
  const override = useCommand('recipients.override');
  // An address this mailbox never wrote to has no page and takes no verdict.
  if (recipient.error) return null;
  const now = recipient.data?.override ?? null;
  const set = (verdict: 'ok' | 'bad' | null) => override.mutate({ address, verdict });
  return (
    <>
      {now === null ? (
        <>
          {recipient.data?.verdict === 'bad' ? null : (
            <button type="button" className="btn" disabled={!recipient.data} onClick={() => set('bad')}>
              {historyLink ? s.why.markBad : s.recipients.treatBad}
            </button>
          )}
          <button type="button" className="btn" disabled={!recipient.data} onClick={() => set('ok')}>
            {s.why.keepGood}
          </button>
        </>
      ) : (
        <button type="button" className="btn" onClick={() => set(null)}>
          {s.why.undoOverride}
        </button>
      )}
      {historyLink ? (
        <a className="btn" href={hashOf('recipients', address)}>
          {s.why.history}
        </a>
      ) : null}
      {now === null ? null : <span className="muted">{now === 'bad' ? s.why.markedBad : s.why.keptGood}</span>}
      {override.error ? <ErrorNote error={override.error} /> : null}
    </>
  );
}
