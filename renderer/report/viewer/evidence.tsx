// The tie between what the explanation says and the lines it was read from, both ways.
import { createContext, type ReactNode, useContext, useId, useMemo, useState } from 'react';
import type { ParsedBounce } from '../../../shared/bounce/report.ts';
import type { ReportDetail } from '../../../shared/domain/views.ts';
import type { Fact, FactPlace, ReportText } from '../../../shared/report/fact-place.ts';
import { locateFacts } from '../../../shared/report/facts.ts';
import { currentRoute, hashOf, navigate, useRoute, withParams } from '../../router.ts';
import { s } from '../../strings/index.ts';

export const VIEWER_TABS = ['report', 'human', 'headers', 'structure', 'source'] as const;
export type ViewerTab = (typeof VIEWER_TABS)[number];

/** The place that is to be shown now; `nonce` tells one asking from the next. */
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
  /** Opens the tab that tells this, scrolls to the line and marks it. */
  readonly show: (fact: Fact) => void;
}

const Context = createContext<Evidence | null>(null);

/** Null outside of a scope: then facts are plain text. */
export function useEvidence(): Evidence | null {
  return useContext(Context);
}

/** The tab stands in the address of the view, so that reload and Back keep it; several reports on one page keep their own. */
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

/** Where no fields could be read, the words for people are the best there is, and without them the message as it came. */
function usualTab(report: LocatedReport | null, bounce: ParsedBounce | null): ViewerTab {
  if (report === null || report.deliveryStatus !== null || bounce !== null) return 'report';
  return report.humanText ? 'human' : 'source';
}

/** Around a card and the viewer of its report. */
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

/** The places within one of the texts. */
export function usePlaces(text: ReportText): readonly FactPlace[] {
  const evidence = useEvidence();
  const places = evidence?.places;
  return useMemo(() => places?.filter((place) => place.text === text) ?? [], [places, text]);
}

/** A fact of the card: its text, and where its line is known the way there. */
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

/** Goes from a line back to what the card says of it; what is folded away is opened. */
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
