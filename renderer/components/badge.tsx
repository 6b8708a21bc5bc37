import type { ReactNode } from 'react';
import type { RecipientRow } from '../../shared/domain/views.ts';
import { assertNever, type BounceType, type Outcome, type Side } from '../../shared/domain/words.ts';
import { failedOutcome } from '../../shared/verdict/outcome.ts';
import { s } from '../strings/index.ts';
import { type Tone, ToneIcon } from './icons.tsx';

export function Badge({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return (
    <span className={`b tone-${tone}`}>
      <ToneIcon tone={tone} />
      {children}
    </span>
  );
}

export function toneOfOutcome(outcome: Outcome): Tone {
  switch (outcome) {
    case 'none-seen':
      return 'none';
    case 'replied':
    case 'delivered':
      return 'ok';
    case 'delayed':
      return 'delay';
    case 'soft':
      return 'soft';
    case 'hard':
      return 'hard';
    case 'your-side':
      return 'self';
    default:
      return assertNever(outcome);
  }
}

/** The colour of a bounce's badge: a fault on the user's own side takes precedence over hard and soft. */
export function toneOfBounce(bounce: {
  readonly action: string;
  readonly type: BounceType;
  readonly side: Side;
}): Tone {
  if (bounce.action === 'delayed') return 'delay';
  if (bounce.action !== 'failed') return 'ok';
  if (bounce.type === 'none' && bounce.side !== 'sender-domain') return 'other';
  return toneOfOutcome(failedOutcome(bounce));
}

export function OutcomeBadge({ outcome }: { readonly outcome: Outcome }) {
  return <Badge tone={toneOfOutcome(outcome)}>{s.outcome[outcome]}</Badge>;
}

/** The badge for an address's verdict; null where nothing ever bounced. */
export function verdictOf(row: RecipientRow): { readonly tone: Tone; readonly word: string } | null {
  if (row.verdict === 'bad') return { tone: 'hard', word: s.verdict.bad };
  if (row.verdict === 'watch') return { tone: 'soft', word: s.verdict.watch };
  if (row.verdict === 'recovered') return { tone: 'ok', word: s.verdict.recovered };
  if (row.side === 'sender-domain') return { tone: 'self', word: s.verdict.yourSide };
  return row.override === 'ok' ? { tone: 'ok', word: s.verdict.ok } : null;
}

export function VerdictBadge({ row }: { readonly row: RecipientRow }) {
  const verdict = verdictOf(row);
  return verdict ? <Badge tone={verdict.tone}>{verdict.word}</Badge> : null;
}
