// Shows the raw report in parts. All of it is text that strangers wrote.
import { Tabs } from 'radix-ui';
import { useMemo } from 'react';
import type { ParsedBounce } from '../../../shared/bounce/report.ts';
import { toneOfBounce } from '../../components/badge.tsx';
import { s } from '../../strings/index.ts';
import { EvidenceScope, useEvidence, usePlaces, VIEWER_TABS, type ViewerTab } from './evidence.tsx';
import { HeadersPart } from './headers-part.tsx';
import { machineText } from './machine-text.ts';
import { ReportPart } from './report-part.tsx';
import { StatedFields } from './stated-fields.tsx';
import { StructurePart } from './structure-part.tsx';
import { TextView } from './text-view.tsx';
import { type ViewedReport, ViewerActions } from './viewer-actions.tsx';

export type { ViewedReport } from './viewer-actions.tsx';

interface ViewerProps {
  readonly report: ViewedReport;
  readonly bounce: ParsedBounce | null;
}

function HumanPart({ text }: { readonly text: string | null }) {
  const places = usePlaces('human');
  if (text === null || text.trim() === '') return <p className="notes muted">{s.viewer.noHuman}</p>;
  return <TextView label={s.viewer.human} text={text} of="human" places={places} />;
}

function SourcePart({ report }: { readonly report: ViewedReport }) {
  const places = usePlaces('source');
  return (
    <TextView
      label={s.viewer.source}
      text={report.source}
      of="source"
      places={places}
      truncated={report.sourceTruncated}
    />
  );
}

function MachinePart({ report, bounce }: ViewerProps) {
  const text = useMemo(() => machineText(report), [report]);
  return text === null ? <StatedFields bounce={bounce} /> : <ReportPart text={text} bounce={bounce} />;
}

function Part({ tab, report, bounce }: ViewerProps & { readonly tab: ViewerTab }) {
  switch (tab) {
    case 'report':
      return <MachinePart report={report} bounce={bounce} />;
    case 'human':
      return <HumanPart text={report.humanText} />;
    case 'headers':
      return <HeadersPart original={report.original} />;
    case 'structure':
      return <StructurePart source={report.source} sourceCharset={report.sourceCharset} />;
    default:
      return <SourcePart report={report} />;
  }
}

const NAMES: Readonly<Record<ViewerTab, string>> = {
  report: s.viewer.report,
  human: s.viewer.human,
  headers: s.viewer.headers,
  structure: s.look.structure,
  source: s.viewer.source,
};

function Viewer({ report, bounce }: ViewerProps) {
  const evidence = useEvidence();
  const tab = evidence?.tab ?? 'report';
  return (
    <section className={`card viewer ${bounce ? toneOfBounce(bounce) : ''}`} aria-label={s.viewer.title}>
      <Tabs.Root value={tab} onValueChange={(next) => evidence?.open(next as ViewerTab)}>
        <Tabs.List className="tabs" aria-label={s.viewer.title}>
          {VIEWER_TABS.map((name) => (
            <Tabs.Trigger key={name} value={name} aria-label={NAMES[name]}>
              <span className="long">{NAMES[name]}</span>
              <span className="short">{s.viewer.short[name]}</span>
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {VIEWER_TABS.map((name) => (
          <Tabs.Content key={name} value={name}>
            <Part tab={name} report={report} bounce={bounce} />
          </Tabs.Content>
        ))}
      </Tabs.Root>
      <ViewerActions report={report} bounce={bounce} tab={tab} />
    </section>
  );
}

/** The five tabs. Without a card around it, the viewer is its own scope. */
export function ReportViewer(props: ViewerProps) {
  if (useEvidence() !== null) return <Viewer {...props} />;
  return (
    <EvidenceScope report={props.report} bounce={props.bounce}>
      <Viewer {...props} />
    </EvidenceScope>
  );
}
