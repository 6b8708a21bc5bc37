import { Copy, Download, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import type { AccountView, ExportFormatView, ExportPreview } from '../../../shared/domain/views.ts';
import { AccountChooser, accountIdOf } from '../../accounts/account-chooser.tsx';
import { client, useCall } from '../../api.ts';
import { VerdictBadge } from '../../components/badge.tsx';
import { copyText, saveText } from '../../components/clipboard.ts';
import { Empty, Loading } from '../../components/empty.tsx';
import { MailText } from '../../components/mail-text.tsx';
import { ErrorNote } from '../../components/note.tsx';
import { When } from '../../components/when.tsx';
import { count } from '../../format/number.ts';
import { currentRoute, hashOf, navigate, useRoute, withParams } from '../../router.ts';
import { s } from '../../strings/index.ts';
import { shownLanguage } from '../../strings/language.ts';
import { UntiedNotes } from './untied-notes.tsx';

/** How many addresses the preview shows, both as a list and as a file; the saved file has them all. */
const SHOWN_ROWS = 100;
const FILE_ROWS = 40;

const choose = (change: Parameters<typeof withParams>[1], how: 'push' | 'replace') =>
  navigate(hashOf('export', null, withParams(currentRoute(), change)), how);

/** The choices for the export, as in the address. */
interface Chosen {
  readonly includeWatch: boolean;
  readonly accountId: number | null;
}

function Options(props: {
  readonly preview: ExportPreview;
  readonly chosen: Chosen;
  readonly format: ExportFormatView;
  readonly onFormat: (id: string) => void;
  /** Whether the preview is being fetched: the user cannot save what it does not show. */
  readonly stale: boolean;
}) {
  const [error, setError] = useState<unknown>(null);
  const build = () => client.call('export.build', { ...props.chosen, format: props.format.id });
  const run = (use: (file: Awaited<ReturnType<typeof build>>) => void | Promise<void>) => {
    setError(null);
    build().then(use).catch(setError);
  };
  const nothing = props.preview.total === 0 || props.stale;
  return (
    <section className="card pad" aria-label={s.export.what}>
      <h2>{s.export.what}</h2>
      <div className="check">
        <input type="checkbox" id="export-bad" checked disabled />
        <label htmlFor="export-bad">{s.export.safe}</label>
        <small>{s.export.safeText}</small>
      </div>
      <div className="check">
        <input
          type="checkbox"
          id="export-watch"
          checked={props.chosen.includeWatch}
          onChange={(event) => choose({ watch: event.target.checked ? '1' : null }, 'replace')}
        />
        <label htmlFor="export-watch">{s.export.watch}</label>
        <small>{s.export.watchText}</small>
      </div>
      <h2>{s.export.format}</h2>
      <div className="formats" role="radiogroup" aria-label={s.export.format}>
        {props.preview.formats.map((format) => (
          <label key={format.id}>
            <input
              type="radio"
              name="format"
              checked={format.id === props.format.id}
              onChange={() => props.onFormat(format.id)}
            />
            {format.name[shownLanguage()]}
          </label>
        ))}
      </div>
      <div className="acts">
        <button
          type="button"
          className="btn p"
          disabled={nothing}
          onClick={() => run((file) => saveText(file.fileName, file.mimeType, file.content))}
        >
          <Download aria-hidden="true" />
          {s.export.download(props.format.name[shownLanguage()])}
        </button>
        <button type="button" className="btn" disabled={nothing} onClick={() => run((file) => copyText(file.content))}>
          <Copy aria-hidden="true" />
          {s.export.copy}
        </button>
      </div>
      {error ? <ErrorNote error={error} /> : null}
    </section>
  );
}

function Excluded({ preview }: { readonly preview: ExportPreview }) {
  const left = preview.excluded.filter((one) => one.count > 0);
  return (
    <section className="card pad" aria-label={s.export.excluded}>
      <h2>{s.export.excluded}</h2>
      {left.length === 0 ? <p>{s.export.none}</p> : null}
      <ul>
        {left.map((one) => (
          <li key={one.cause} className="acct-row" style={{ gridTemplateColumns: '1fr auto' }}>
            <span>{s.export.causes[one.cause]}</span>
            <span className="muted">{count(one.count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Rows({ preview, accountId }: { readonly preview: ExportPreview; readonly accountId: number | null }) {
  const { columns } = s.export;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <section className="preview" tabIndex={0} aria-label={s.export.preview}>
      <table className="data">
        <thead>
          <tr>
            <th scope="col">{columns.address}</th>
            <th scope="col" className="l">
              {s.recipients.columns.verdict}
            </th>
            <th scope="col" className="l">
              {columns.reason}
            </th>
            <th scope="col">{columns.last}</th>
          </tr>
        </thead>
        <tbody>
          {preview.rows.map((row) => (
            <tr key={row.address}>
              <td className="break">
                <a href={hashOf('recipients', row.address)}>
                  <MailText text={row.address} />
                </a>
              </td>
              <td className="l">
                <VerdictBadge row={row} />
              </td>
              <td className="l">{row.reason ? s.reason(row.reason).short : ''}</td>
              <td className="muted">{row.lastBounce === null ? '' : <When at={row.lastBounce} as="ago" />}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {preview.total > preview.rows.length ? (
        <p className="pad">
          {s.exportMore.more(preview.total - preview.rows.length)}{' '}
          <a className="link" href={hashOf('recipients', null, { show: 'bad', account: String(accountId ?? '') })}>
            {s.exportMore.all}
          </a>
        </p>
      ) : null}
    </section>
  );
}

function FileText(props: { readonly chosen: Chosen; readonly format: string; readonly total: number }) {
  const file = useCall('export.build', { ...props.chosen, format: props.format, limit: FILE_ROWS });
  if (!file.data) return null;
  return (
    <section className="card pad" aria-label={s.export.content}>
      <h2>{file.data.fileName}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <pre className="quote file" tabIndex={0}>
        <MailText text={file.data.content.replaceAll('\r\n', '\n')} />
        {props.total > FILE_ROWS ? '…' : ''}
      </pre>
    </section>
  );
}

function Body(props: { readonly preview: ExportPreview; readonly chosen: Chosen; readonly stale: boolean }) {
  const { preview, chosen, stale } = props;
  const [name, setName] = useState<string | null>(null);
  const format = preview.formats.find((one) => one.id === name) ?? preview.formats[0];
  if (!format) return null;
  return (
    <div className="two">
      <div className="page" style={{ padding: 0 }}>
        <Options preview={preview} chosen={chosen} format={format} onFormat={setName} stale={stale} />
        <Excluded preview={preview} />
      </div>
      <div className="page" style={{ padding: 0 }}>
        <div className="card">
          <div className="pad">
            <h2>
              {s.export.preview}: {s.export.count(preview.total)}
            </h2>
          </div>
          {preview.total === 0 ? (
            <Empty icon={ShieldCheck} title={s.export.empty} text={s.export.emptyText} />
          ) : (
            <Rows preview={preview} accountId={chosen.accountId} />
          )}
        </div>
        {preview.total > 0 ? <FileText chosen={chosen} format={format.id} total={preview.total} /> : null}
      </div>
    </div>
  );
}

export function ExportView({ accounts }: { readonly accounts: readonly AccountView[] }) {
  const { params } = useRoute();
  const chosen = { includeWatch: params.watch === '1', accountId: accountIdOf(accounts, params.account) };
  const query = useCall('export.preview', { ...chosen, limit: SHOWN_ROWS });
  return (
    <>
      <header className="top">
        <h1>{s.export.title}</h1>
        <span className="muted">{s.export.intro}</span>
        <div className="end">
          <AccountChooser
            accounts={accounts}
            value={params.account ?? ''}
            onChange={(account) => choose({ account }, 'push')}
            about={s.lists.peopleOf}
          />
        </div>
      </header>
      <div className="scroll">
        <div className="page">
          {query.error ? <ErrorNote error={query.error} retry={() => void query.refetch()} /> : null}
          {query.data ? <UntiedNotes untied={query.data.untied} accounts={accounts} /> : null}
          {query.data ? (
            <Body preview={query.data} chosen={chosen} stale={query.isFetching} />
          ) : (
            <Loading label={s.app.loading} />
          )}
        </div>
      </div>
    </>
  );
}
