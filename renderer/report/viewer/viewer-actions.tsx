import { Copy, Download, EyeOff } from 'lucide-react';
import type { ParsedBounce } from '../../../shared/bounce/report.ts';
import type { ReportDetail } from '../../../shared/domain/views.ts';
import { headersText } from '../../../shared/report/fact-place.ts';
import { bytesOfText } from '../../../shared/report/part-content.ts';
import { createRedactor } from '../../../shared/report/redact.ts';
import { readableSource } from '../../../shared/report/redact-source.ts';
import { copyText, saveBlob } from '../../components/clipboard.ts';
import { say } from '../../state/ui-store.ts';
import { s } from '../../strings/index.ts';
import type { ViewerTab } from './evidence.tsx';
import { machineText } from './machine-text.ts';
import { fileNameOf } from './source-lines.ts';
import { statedLines } from './stated-fields.tsx';
import { structureText } from './structure-part.tsx';

export type ViewedReport = Pick<
  ReportDetail,
  'humanText' | 'deliveryStatus' | 'original' | 'source' | 'sourceTruncated' | 'sourceCharset' | 'subject' | 'evidence'
>;

interface Viewed {
  readonly report: ViewedReport;
  readonly bounce: ParsedBounce | null;
  readonly tab: ViewerTab;
}

/** The content of the open tab as text. */
function shownText({ report, bounce, tab }: Viewed): string {
  const texts: Readonly<Record<ViewerTab, () => string>> = {
    report: () => machineText(report)?.trimEnd() ?? statedLines(bounce).join('\n'),
    human: () => report.humanText ?? '',
    headers: () => headersText(report.original),
    structure: () => structureText(report),
    source: () => report.source,
  };
  return texts[tab]();
}

/** Collects the masks from the whole report, so that one address gets the same mask whichever tab is copied. */
async function copyRedacted(viewed: Viewed): Promise<void> {
  const { report, tab } = viewed;
  const whole = readableSource(report.source, report.sourceCharset);
  const redactor = createRedactor([
    whole,
    report.deliveryStatus ?? '',
    report.humanText ?? '',
    headersText(report.original),
  ]);
  const shown = tab === 'source' ? whole : tab === 'structure' ? structureText(report, false) : shownText(viewed);
  const text = redactor.redact(shown);
  await copyText(text);
  const { people, hosts } = redactor.counts();
  say(s.look.redacted(people, hosts));
}

function saveMessage(report: ViewedReport): void {
  const content = new Blob([bytesOfText(report.source, report.sourceCharset)], { type: 'message/rfc822' });
  const name = report.sourceTruncated ? `${report.subject} ${s.look.cutName}` : report.subject;
  saveBlob(fileNameOf(name), content);
}

/** Buttons to copy the tab, to copy it with people masked, and to save the message. */
export function ViewerActions(viewed: Viewed) {
  const copy = () => {
    const text = shownText(viewed);
    if (text.trim() === '') say(s.look.nothingToCopy);
    else void copyText(text);
  };
  return (
    <div className="viewer-foot acts">
      <button type="button" className="btn" onClick={copy}>
        <Copy aria-hidden="true" />
        {s.look.copyAll}
      </button>
      <button type="button" className="btn" title={s.look.copyRedactedHint} onClick={() => void copyRedacted(viewed)}>
        <EyeOff aria-hidden="true" />
        {s.look.copyRedacted}
      </button>
      <button type="button" className="btn" onClick={() => saveMessage(viewed.report)}>
        <Download aria-hidden="true" />
        {s.viewer.save}
      </button>
    </div>
  );
}
