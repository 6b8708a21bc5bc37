import { MailX } from 'lucide-react';
import { normalizeAddress } from '../../../shared/domain/address.ts';
import type { BounceView, ReportDetail } from '../../../shared/domain/views.ts';
import { worstOf } from '../../../shared/verdict/outcome.ts';
import { useDetail } from '../../api.ts';
import { Badge, toneOfBounce } from '../../components/badge.tsx';
import { MailText } from '../../components/mail-text.tsx';
import { Note } from '../../components/note.tsx';
import { When } from '../../components/when.tsx';
import { DetailHead, DetailPane } from '../../lists/detail-pane.tsx';
import { AddressActions } from '../../report/address-actions.tsx';
import { Explanation } from '../../report/explanation.tsx';
import { MatchCard } from '../../report/match-card.tsx';
import { SignList } from '../../report/proof.tsx';
import { Timeline } from '../../report/timeline.tsx';
import { EvidenceScope } from '../../report/viewer/evidence.tsx';
import { ReportViewer } from '../../report/viewer/report-viewer.tsx';
import { currentRoute, hashOf, navigate, useRoute, withParams } from '../../router.ts';
import { s } from '../../strings/index.ts';

/** One line per recipient, where the report is about several. */
function BounceLines(props: { readonly bounces: readonly BounceView[]; readonly on: BounceView }) {
  const open = (bounce: BounceView) => {
    const now = currentRoute();
    navigate(hashOf(now.view, now.item, withParams(now, { to: bounce.recipient })), 'replace');
  };
  return (
    <section className="card rcpts" aria-label={s.bounces.about1(props.bounces.length)}>
      {props.bounces.map((bounce) => (
        <button
          key={bounce.id}
          type="button"
          className={`rcpt ${bounce.type}`}
          aria-pressed={bounce === props.on}
          onClick={() => open(bounce)}
        >
          <span className="ellipsis">
            <MailText text={bounce.recipient} />
          </span>
          <span>
            <Badge tone={toneOfBounce(bounce)}>
              {bounce.action === 'failed' ? s.type[bounce.type] : s.kind[bounce.action]}
            </Badge>
          </span>
          <span className="ellipsis rest">
            {bounce.diagnostic ? <MailText text={bounce.diagnostic} /> : s.app.notStated}
          </span>
        </button>
      ))}
    </section>
  );
}

function NotABounce({ report }: { readonly report: ReportDetail }) {
  const { kind, unread } = report;
  if (unread) return <Note tone="warn" {...s.bounces.unread[unread]} />;
  const known = kind === 'feedback' || kind === 'auto-reply' || kind === 'mdn' || kind === 'other';
  const { evidence } = report;
  return (
    <>
      <Note
        tone="info"
        title={known && kind !== 'other' ? s.kind[kind] : s.bounces.noBounce}
        text={known && kind !== 'other' ? s.explain.notBounce[kind] : s.bounces.noBounceText}
      />
      {evidence.length > 0 ? (
        <section className="card match">
          <h3>{s.bounces.evidence}</h3>
          <SignList signs={evidence} />
        </section>
      ) : null}
    </>
  );
}

function Body({ report }: { readonly report: ReportDetail }) {
  const { params } = useRoute();
  const on = report.bounces.find((bounce) => bounce.recipient === params.to) ?? worstOf(report.bounces);
  if (!on)
    return (
      <>
        <NotABounce report={report} />
        <ReportViewer report={report} bounce={null} />
      </>
    );
  const address = on.originalRecipient ?? on.recipient;
  // An address that the user never wrote to has no page and no verdict.
  const person = report.people.find((one) => one.address === normalizeAddress(address)) ?? null;
  return (
    <EvidenceScope report={report} bounce={on}>
      {report.unread ? <Note tone="warn" {...s.bounces.unread[report.unread]} /> : null}
      {report.bounces.length > 1 ? <BounceLines bounces={report.bounces} on={on} /> : null}
      <Explanation
        key={on.id}
        bounce={on}
        timeToBounceMs={on.timeToBounceMs}
        earlier={null}
        suggestion={person?.suggestion ?? null}
        format={report.format}
      >
        {person === null ? null : <AddressActions address={address} standing={person} historyLink />}
      </Explanation>
      <Timeline sentAt={report.original?.date ?? null} bounces={[on]} repliedAt={null} />
      <MatchCard key={`match ${on.id}`} bounce={on} showLink />
      <ReportViewer report={report} bounce={on} />
    </EvidenceScope>
  );
}

export function ReportDetailView({ id }: { readonly id: number }) {
  const query = useDetail('reports.get', { id });
  return (
    <DetailPane query={query} gone={{ icon: MailX, title: s.bounces.gone }}>
      {(report) => (
        <>
          <DetailHead title={report.subject || s.sent.noSubject}>
            <span>
              <MailText text={s.sent.from(report.from)} />
            </span>
            <When at={report.date} as="toTheMinute" />
            <span>{s.kind[report.kind]}</span>
          </DetailHead>
          <Body report={report} />
        </>
      )}
    </DetailPane>
  );
}
