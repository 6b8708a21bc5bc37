// The raw report, part by part. All of it is text that strangers wrote.
import { Tabs } from 'radix-ui';
import type { ParsedBounce } from '../../../shared/bounce/report.ts';
import type { ReportDetail } from '../../../shared/domain/views.ts';
import { currentRoute, hashOf, navigate, useRoute, withParams } from '../../router.ts';
import { s } from '../../strings/index.ts';
import { FieldLines, type HeaderLine, linesOfFields, linesOfHeaders } from './field-lines.tsx';
import { HumanText } from './human-text.tsx';
import { SourceView } from './source-view.tsx';
import { StatedFields } from './stated-fields.tsx';

const PARTS = ['report', 'human', 'headers', 'source'] as const;
type Part = (typeof PARTS)[number];

export type ViewedReport = Pick<
  ReportDetail,
  'humanText' | 'deliveryStatus' | 'original' | 'source' | 'sourceTruncated' | 'subject'
>;

/** Values of the bounce that are worth finding in the report: marked wherever they stand. */
function marksOf(bounce: ParsedBounce | null): readonly string[] {
  if (!bounce) return [];
  const { recipient, originalRecipient, status, diagnostic } = bounce;
  return [diagnostic, originalRecipient, recipient, status].filter(
    (mark) => mark !== null && mark.length > 2,
  ) as string[];
}

function ReportPart({
  report,
  bounce,
  marks,
}: {
  readonly report: ViewedReport;
  readonly bounce: ParsedBounce | null;
  readonly marks: readonly string[];
}) {
  if (report.deliveryStatus === null) return <StatedFields bounce={bounce} />;
  return <FieldLines label={s.viewer.report} lines={linesOfFields(report.deliveryStatus)} marks={marks} />;
}

function HeadersPart({ lines, marks }: { readonly lines: readonly HeaderLine[]; readonly marks: readonly string[] }) {
  if (lines.length === 0) return <p className="notes muted">{s.viewer.noHeaders}</p>;
  return <FieldLines label={s.viewer.headers} lines={lines} marks={marks} />;
}

export function ReportViewer({
  report,
  bounce,
}: {
  readonly report: ViewedReport;
  readonly bounce: ParsedBounce | null;
}) {
  const route = useRoute();
  // Where nothing could be read, the words for people are the best there is.
  const usual: Part = report.deliveryStatus === null && bounce === null ? 'human' : 'report';
  const part = PARTS.find((known) => known === route.params.part) ?? usual;
  const open = (next: string) => {
    const now = currentRoute();
    navigate(hashOf(now.view, now.item, withParams(now, { part: next === usual ? null : next })), 'replace');
  };
  const marks = marksOf(bounce);
  const names: Readonly<Record<Part, string>> = {
    report: s.viewer.report,
    human: s.viewer.human,
    headers: s.viewer.headers,
    source: s.viewer.source,
  };
  return (
    <section className="card viewer" aria-label={s.viewer.title}>
      <Tabs.Root value={part} onValueChange={open}>
        <Tabs.List className="tabs" aria-label={s.viewer.title}>
          {PARTS.map((name) => (
            <Tabs.Trigger key={name} value={name}>
              {names[name]}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Tabs.Content value="report">
          <ReportPart report={report} bounce={bounce} marks={marks} />
        </Tabs.Content>
        <Tabs.Content value="human">
          <HumanText text={report.humanText} marks={marks} />
        </Tabs.Content>
        <Tabs.Content value="headers">
          <HeadersPart lines={linesOfHeaders(report.original?.headers ?? [])} marks={marks} />
        </Tabs.Content>
        <Tabs.Content value="source">
          <SourceView source={report.source} truncated={report.sourceTruncated} name={report.subject} />
        </Tabs.Content>
      </Tabs.Root>
    </section>
  );
}
