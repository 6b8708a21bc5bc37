import type { BounceView } from '../../shared/domain/views.ts';
import { toneOfBounce } from '../components/badge.tsx';
import type { Tone } from '../components/icons.tsx';
import { When } from '../components/when.tsx';
import { duration, toTheMinute } from '../format/time.ts';
import { s } from '../strings/index.ts';

interface Step {
  readonly key: string;
  readonly at: number;
  readonly tone: Tone;
  readonly title: string;
  readonly text: string | null;
}

function stepOf(bounce: BounceView): Step {
  const base = { key: `bounce ${bounce.id}`, at: bounce.reportDate, tone: toneOfBounce(bounce) };
  if (bounce.action === 'delayed') {
    const until = bounce.willRetryUntil;
    return { ...base, title: s.timeline.delayed, text: until === null ? null : s.timeline.until(toTheMinute(until)) };
  }
  if (bounce.action === 'failed')
    return { ...base, title: s.timeline.failed[bounce.type], text: s.reason(bounce.reason).short };
  return { ...base, title: s.timeline[bounce.action], text: null };
}

/** The events of one recipient of one message, from left to right. Times in milliseconds since 1970 UTC. */
export function Timeline(props: {
  readonly sentAt: number | null;
  readonly bounces: readonly BounceView[];
  readonly repliedAt: number | null;
}) {
  const steps: Step[] = props.bounces.map(stepOf);
  if (props.sentAt !== null)
    steps.push({ key: 'sent', at: props.sentAt, tone: 'none', title: s.timeline.sent, text: null });
  if (props.repliedAt !== null)
    steps.push({ key: 'replied', at: props.repliedAt, tone: 'ok', title: s.timeline.replied, text: null });
  steps.sort((a, b) => a.at - b.at || (a.key === 'sent' ? -1 : 1));
  // The card above covers a message that was sent and bounced at once; the timeline is for more events.
  if (steps.length < 3) return null;
  const { sentAt } = props;
  return (
    <section className="card" aria-label={s.timeline.title}>
      <ol className="tl" style={{ listStyle: 'none', margin: 0 }}>
        {steps.map((step) => (
          <li key={step.key} className={step.tone}>
            <b>{step.title}</b>
            <When at={step.at} as="dayAndClock" />
            {sentAt !== null && step.at > sentAt ? <div>{s.timeline.after(duration(step.at - sentAt))}</div> : null}
            {step.text ? <div>{step.text}</div> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
