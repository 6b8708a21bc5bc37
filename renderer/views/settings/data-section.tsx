import { useState } from 'react';
import type { StoredData } from '../../../shared/domain/settings.ts';
import { useCall, useCommand } from '../../api.ts';
import { copyText, saveText } from '../../components/clipboard.ts';
import { ErrorNote } from '../../components/note.tsx';
import { SettingRow } from '../../components/setting-row.tsx';
import { bytes } from '../../format/number.ts';
import { s } from '../../strings/index.ts';
import { EraseDialog } from './erase-dialog.tsx';
import { Progress, Section } from './section.tsx';

const t = s.setup.data;

function Folder({ data }: { readonly data: StoredData }) {
  const open = useCommand('data.openFolder');
  const action = data.canOpen ? (
    <button type="button" className="btn" onClick={() => open.mutate({})}>
      {t.open}
    </button>
  ) : (
    <button type="button" className="btn" onClick={() => void copyText(data.folder)}>
      {s.settings.copyPath}
    </button>
  );
  return (
    <SettingRow label={t.folder} action={action}>
      <span className="mono break">{data.folder}</span>
      {open.error ? <ErrorNote error={open.error} /> : null}
    </SettingRow>
  );
}

function Export() {
  const make = useCommand('data.export');
  const onExport = () =>
    make.mutate({}, { onSuccess: ({ fileName, mimeType, content }) => saveText(fileName, mimeType, content) });
  const action = (
    <button type="button" className="btn" disabled={make.isPending} onClick={onExport}>
      {t.export}
    </button>
  );
  return (
    <SettingRow label={t.own} action={action}>
      {t.ownText}
      {make.error ? <ErrorNote error={make.error} /> : null}
    </SettingRow>
  );
}

function Rebuild({ data }: { readonly data: StoredData }) {
  const rebuild = useCommand('data.rebuild');
  const { rebuilding } = data;
  const action = (
    <button
      type="button"
      className="btn"
      disabled={rebuild.isPending || rebuilding !== null}
      onClick={() => rebuild.mutate({})}
    >
      {t.rebuildDo}
    </button>
  );
  return (
    <SettingRow label={t.rebuild} action={action}>
      {t.rebuildText}
      {rebuilding ? <Progress text={t.rebuilding(rebuilding.done, rebuilding.total)} {...rebuilding} /> : null}
      {rebuild.error ? <ErrorNote error={rebuild.error} /> : null}
    </SettingRow>
  );
}

function Erase() {
  const [asking, setAsking] = useState(false);
  const action = (
    <button type="button" className="btn danger" onClick={() => setAsking(true)}>
      {t.eraseDo}
    </button>
  );
  return (
    <SettingRow label={t.erase} action={action}>
      {t.eraseText}
      {asking ? <EraseDialog onClose={() => setAsking(false)} /> : null}
    </SettingRow>
  );
}

export function DataSection() {
  const stored = useCall('data.get', {});
  const { data } = stored;
  return (
    <Section id="data" title={t.title}>
      {stored.error ? <ErrorNote error={stored.error} retry={() => void stored.refetch()} /> : null}
      {data ? (
        <dl className="set-rows">
          <Folder data={data} />
          <SettingRow label={t.size}>
            {t.database(bytes(data.database), t.reports(data.reports))}
            {data.copies > 0 ? `; ${t.copies(bytes(data.copies))}` : null}
            {data.aside > 0 ? `; ${t.aside(bytes(data.aside))}` : null}
          </SettingRow>
          <Export />
          <Rebuild data={data} />
          <Erase />
        </dl>
      ) : null}
    </Section>
  );
}
