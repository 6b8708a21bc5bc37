import { Boxes, Code, Download, FileText, Mail, Paperclip, ServerCog, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ReportDetail } from '../../../shared/domain/views.ts';
import { type OutlinePart, outlineOf, type PartRole } from '../../../shared/report/outline.ts';
import { partBytes, partSize, partText } from '../../../shared/report/part-content.ts';
import { type SourceLines, splitLines } from '../../../shared/report/source-lines.ts';
import { saveBlob } from '../../components/clipboard.ts';
import { MailText } from '../../components/mail-text.tsx';
import { bytes } from '../../format/number.ts';
import { plainVisible } from '../../format/visible-text.ts';
import { s } from '../../strings/index.ts';
import { partFileName } from './source-lines.ts';
import { TextView } from './text-view.tsx';

type Source = Pick<ReportDetail, 'source' | 'sourceCharset'>;

const ICONS: Readonly<Record<PartRole, typeof Mail>> = {
  report: Boxes,
  container: Boxes,
  human: FileText,
  text: FileText,
  'delivery-status': ServerCog,
  feedback: ServerCog,
  receipt: ServerCog,
  original: Mail,
  'original-headers': Mail,
  attachment: Paperclip,
};

/** `text/plain, utf-8, quoted-printable, "offer.pdf"` */
function factsOf(part: OutlinePart, withName = true): string {
  const { type, params, encoding, fileName } = part;
  const charset = params.get('charset');
  return [type, charset, encoding === '7bit' ? null : encoding, fileName === null || !withName ? null : `“${fileName}”`]
    .filter((fact) => fact)
    .join(', ');
}

interface Row {
  readonly part: OutlinePart;
  readonly depth: number;
}

function rowsOf(part: OutlinePart, depth = 0): readonly Row[] {
  return [{ part, depth }, ...part.children.flatMap((child) => rowsOf(child, depth + 1))];
}

interface PartRowProps {
  readonly row: Row;
  readonly size: number;
  readonly on: boolean;
  readonly onOpen: () => void;
  readonly onSave: () => void;
}

function PartRow({ row: { part, depth }, size, on, onOpen, onSave }: PartRowProps) {
  const Icon = ICONS[part.role];
  const leaf = part.children.length === 0 || part.role === 'original';
  const name = part.path === '' ? s.look.part('') : part.path;
  return (
    <li className={on ? 'part on' : 'part'} style={{ paddingInlineStart: 16 + Math.min(depth, 6) * 18 }}>
      <Icon aria-hidden="true" />
      <span className="what">
        <b>{s.look.roles[part.role]}</b>
        <span className="muted">
          <MailText text={factsOf(part)} />
        </span>
      </span>
      <span className="muted path">{part.path}</span>
      <span className="size">{bytes(size)}</span>
      <span className="acts">
        {leaf ? (
          <button
            type="button"
            className="icon-btn"
            aria-pressed={on}
            aria-label={s.look.openPart(name)}
            title={s.look.openPart(name)}
            onClick={onOpen}
          >
            <Code aria-hidden="true" />
          </button>
        ) : null}
        <button
          type="button"
          className="icon-btn"
          aria-label={s.look.savePart(name)}
          title={s.look.savePart(name)}
          onClick={onSave}
        >
          <Download aria-hidden="true" />
        </button>
      </span>
    </li>
  );
}

function Opened(props: { readonly part: OutlinePart; readonly text: string; readonly onClose: () => void }) {
  const { part } = props;
  const name = `${s.look.part(part.path)}, ${part.type}`;
  return (
    <div className="opened">
      <div className="head">
        <b>
          <MailText text={name} />
        </b>
        <span className="muted">{s.look.asText}</span>
        <button type="button" className="icon-btn" aria-label={s.look.hide} onClick={props.onClose}>
          <X aria-hidden="true" />
        </button>
      </div>
      <TextView label={plainVisible(name)} text={props.text} of={null} places={[]} />
    </div>
  );
}

function save(lines: SourceLines, part: OutlinePart, charset: Source['sourceCharset']): void {
  const content = new Blob([partBytes(lines, part, charset)], { type: 'application/octet-stream' });
  saveBlob(partFileName(part.fileName, part.path || '0', part.type), content);
}

/**
 * The MIME tree: each part's type, size and encoding. The user can read a part as text and save it; the app never renders or
 * runs it.
 */
export function StructurePart({ source, sourceCharset }: Source) {
  const [open, setOpen] = useState<string | null>(null);
  const lines = useMemo(() => splitLines(source), [source]);
  const rows = useMemo(
    () => rowsOf(outlineOf(lines)).map((row) => ({ row, size: partSize(lines, row.part, sourceCharset) })),
    [lines, sourceCharset],
  );
  const opened = rows.find(({ row }) => row.part.path === open)?.row.part ?? null;
  const text = useMemo(() => (opened ? partText(lines, opened, sourceCharset) : ''), [opened, lines, sourceCharset]);
  if (source.trim() === '') return <p className="notes muted">{s.look.noStructure}</p>;
  return (
    <>
      <ul className="parts" aria-label={s.look.structure}>
        {rows.map(({ row, size }) => (
          <PartRow
            key={row.part.path}
            {...{ row, size }}
            on={row.part.path === open}
            onOpen={() => setOpen(row.part.path === open ? null : row.part.path)}
            onSave={() => save(lines, row.part, sourceCharset)}
          />
        ))}
      </ul>
      {opened ? <Opened part={opened} text={text} onClose={() => setOpen(null)} /> : null}
    </>
  );
}

/** The tree as lines of text to copy. `withNames` false leaves file names out, for a copy that others will read. */
export function structureText({ source, sourceCharset }: Source, withNames = true): string {
  const lines = splitLines(source);
  return rowsOf(outlineOf(lines))
    .map(
      ({ part, depth }) =>
        `${'  '.repeat(depth)}${part.path || '-'} ${s.look.roles[part.role]}: ${factsOf(part, withNames)}, ${bytes(partSize(lines, part, sourceCharset))}`,
    )
    .join('\n');
}
