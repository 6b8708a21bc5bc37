import { Pause, Play } from 'lucide-react';
import type { AccountView } from '../../shared/domain/views.ts';
import { useCommand } from '../api.ts';
import { MailText } from '../components/mail-text.tsx';
import { ago, clock, duration } from '../format/time.ts';
import { s } from '../strings/index.ts';
import { isBusy, stateLine } from './account-menu.tsx';
import { accountName } from './account-name.ts';

function Reading({ account }: { readonly account: AccountView }) {
  const pause = useCommand('sync.pause');
  const { progress } = account;
  const text =
    progress && !account.wait
      ? s.shell.reading(progress.folder, progress.done, progress.total)
      : `${accountName(account)}: ${account.wait ? stateLine(account) : s.shell.state[account.status]}`;
  return (
    <>
      <div className={account.wait ? 'words break' : 'words ellipsis'} title={text}>
        <MailText text={text} />
      </div>
      <div className="line">
        <span className="words">
          {progress?.leftMs && !account.wait ? s.shell.left(duration(progress.leftMs)) : null}
        </span>
        <button
          type="button"
          className="icon-btn"
          aria-label={`${s.shell.pauseAll}: ${accountName(account)}`}
          title={s.shell.pauseAll}
          onClick={() => pause.mutate({ accountId: account.id })}
        >
          <Pause aria-hidden="true" />
        </button>
      </div>
      {progress && progress.total > 0 ? (
        <div
          className="bar"
          role="progressbar"
          aria-label={text}
          aria-valuemin={0}
          aria-valuemax={progress.total}
          aria-valuenow={progress.done}
        >
          <i style={{ width: `${Math.min(100, (100 * progress.done) / progress.total)}%` }} />
        </div>
      ) : null}
    </>
  );
}

function Paused({ account }: { readonly account: AccountView }) {
  const start = useCommand('sync.start');
  return (
    <div className="line">
      <span className="words">{s.shell.paused}</span>
      <button
        type="button"
        className="icon-btn"
        aria-label={`${s.shell.resumeAll}: ${accountName(account)}`}
        title={s.shell.resumeAll}
        onClick={() => start.mutate({ accountId: account.id })}
      >
        <Play aria-hidden="true" />
      </button>
    </div>
  );
}

/** Shorter waits are over before anybody has read of them. */
const SHOWN_WAIT_MS = 60_000;

/** When the first of the accounts that cannot be reached is tried again; null where that is soon, or none waits. */
function nextTry(accounts: readonly AccountView[]): number | null {
  const times = accounts.flatMap(({ wait }) => (wait && wait.ms >= SHOWN_WAIT_MS ? [wait.until] : []));
  return times.length === 0 ? null : Math.min(...times);
}

function Quiet({ accounts }: { readonly accounts: readonly AccountView[] }) {
  const last = Math.max(...accounts.map((account) => account.lastSync ?? 0));
  const offline = accounts.some((account) => account.status === 'offline');
  const read = last > 0 ? s.shell.lastSync(ago(last)) : s.shell.upToDate;
  const next = nextTry(accounts);
  return (
    <>
      <div className="line">
        <span className="words">{offline ? s.shell.offline(last > 0 ? ago(last) : null) : read}</span>
      </div>
      {next === null ? null : (
        <div className="line">
          <span className="words">{s.shell.nextTry(clock(next))}</span>
        </div>
      )}
    </>
  );
}

/** The bottom of the rail: what is being read, with a pause button; else when mail was last read. */
export function SyncLine({ accounts }: { readonly accounts: readonly AccountView[] }) {
  const busy = accounts.find(isBusy);
  const paused = accounts.find((account) => account.status === 'paused');
  if (accounts.length === 0) return null;
  return (
    <div className="sync">
      {busy ? <Reading account={busy} /> : paused ? <Paused account={paused} /> : <Quiet accounts={accounts} />}
    </div>
  );
}
