// Links the facts of the explanation to the lines they were read from, in both directions.
import { createContext, type ReactNode, useContext, useId, useMemo, useState } from 'react';
import type { ParsedBounce } from '../../../shared/bounce/report.ts';
import type { ReportDetail } from '../../../shared/domain/views.ts';
import type { Fact, FactPlace, ReportText } from '../../../shared/report/fact-place.ts';
import { locateFacts } from '../../../shared/report/facts.ts';
import { currentRoute, hashOf, navigate, useRoute, withParams } from '../../router.ts';
import { s } from '../../strings/index.ts';

export const VIEWER_TABS = ['report', 'human', 'headers', 'structure', 'source'] as const;
export type ViewerTab = (typeof VIEWER_TABS)[number];

/** The place to show now; `nonce` distinguishes repeated requests for the same place. */
export interface Shown {
  readonly place: FactPlace;
  readonly nonce: number;
}

export type LocatedReport = Pick<ReportDetail, 'deliveryStatus' | 'humanText' | 'original' | 'source' | 'evidence'>;

interface Evidence {
  readonly id: string;
  readonly report: LocatedReport | null;
  readonly places: readonly FactPlace[];
  readonly tab: ViewerTab;
  readonly open: (tab: ViewerTab) => void;
  readonly shown: Shown | null;
  /** Opens the tab with this fact, scrolls to its line and marks it. */
  readonly show: (fact: Fact) => void;
}

const Context = createContext<Evidence | null>(null);

/** Null outside a scope: facts are then plain text. */
export function useEvidence(): Evidence | null {
  return useContext(Context);
}

/**
 * The open tab. It is part of the view's address, so that reload and Back keep it; where several reports are on one page, each
 * keeps its own.
 */
function useTab(usual: ViewerTab, inAddress: boolean): readonly [ViewerTab, (tab: ViewerTab) => void] {
  const route = useRoute();
  const [own, setOwn] = useState<ViewerTab | null>(null);
  const stated = inAddress ? VIEWER_TABS.find((known) => known === route.params.part) : own;
  const open = (next: ViewerTab) => {
    if (!inAddress) return setOwn(next);
    const now = currentRoute();
    navigate(hashOf(now.view, now.item, withParams(now, { part: next === usual ? null : next })), 'replace');
  };
  return [stated ?? usual, open];
}

/** Chooses the tab: without fields the text for people is the most useful, and without that the message as it came. */
function usualTab(report: LocatedReport | null, bounce: ParsedBounce | null): ViewerTab {
  if (report === null || report.deliveryStatus !== null || bounce !== null) return 'report';
  return report.humanText ? 'human' : 'source';
}

/** Encloses a card and the viewer of its report. */
export function EvidenceScope(props: {
  readonly report: LocatedReport | null;
  readonly bounce: ParsedBounce | null;
  readonly inAddress?: boolean;
  readonly children: ReactNode;
}) {
  const { report, bounce } = props;
  const id = useId();
  const [tab, open] = useTab(usualTab(report, bounce), props.inAddress ?? true);
  const [shown, setShown] = useState<Shown | null>(null);
  const places = useMemo(() => (report && bounce ? locateFacts(report, bounce) : []), [report, bounce]);
  const show = (fact: Fact) => {
    const own = places.filter((place) => place.fact === fact);
    const place = own.find((one) => one.text === tab) ?? own[0];
    if (!place) return;
    open(place.text);
    setShown((before) => ({ place, nonce: (before?.nonce ?? 0) + 1 }));
  };
  return <Context value={{ id, report, places, tab, open, shown, show }}>{props.children}</Context>;
}

/** The places in one of the texts. */
export function usePlaces(text: ReportText): readonly FactPlace[] {
  const evidence = useEvidence();
  const places = evidence?.places;
  return useMemo(() => places?.filter((place) => place.text === text) ?? [], [places, text]);
}

/** A fact on the card; a link where its line is known. */
export function FromReport({ fact, children }: { readonly fact: Fact; readonly children: ReactNode }) {
  const evidence = useEvidence();
  if (!evidence?.places.some((place) => place.fact === fact)) return children;
  return (
    <button
      type="button"
      className="from-report"
      data-scope={evidence.id}
      data-fact={fact}
      title={s.look.showIn}
      onClick={() => evidence.show(fact)}
    >
      {children}
    </button>
  );
}

/** Moves from a line to the fact on the card, and unfolds it where needed. */
export function goToFact(scope: string, fact: Fact): void {
  const found = [...document.querySelectorAll<HTMLElement>('[data-fact]')].find(
    (element) => element.dataset['scope'] === scope && element.dataset['fact'] === fact,
  );
  if (!found) return;
  const folded = found.closest('details');
  if (folded) folded.open = true;
  found.scrollIntoView({ block: 'center' });
  found.focus();
}
