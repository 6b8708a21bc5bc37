import { type RefObject, useEffect } from 'react';
import type { ReportText } from '../../../shared/report/fact-place.ts';
import { type Shown, useEvidence } from './evidence.tsx';

/** The place to show in this text, or null. */
export function useShown(text: ReportText | null): Shown | null {
  const evidence = useEvidence();
  const shown = evidence?.shown ?? null;
  return text !== null && shown?.place.text === text ? shown : null;
}

/** Scrolls to the line of a place and focuses it, once it is rendered. */
export function useScrollToShown(shown: Shown | null, box: RefObject<HTMLElement | null>, before?: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each asking, not for each drawing
  useEffect(() => {
    if (!shown) return;
    before?.();
    let tries = 0;
    let frame = requestAnimationFrame(function look() {
      const found = box.current?.querySelector<HTMLElement>(`[data-fact-mark="${shown.place.fact}"]`);
      if (found) {
        found.closest('.ln')?.scrollIntoView({ block: 'center' });
        found.focus({ preventScroll: true });
      } else if (tries++ < 20) frame = requestAnimationFrame(look);
    });
    return () => cancelAnimationFrame(frame);
  }, [shown?.nonce, shown?.place]);
}
