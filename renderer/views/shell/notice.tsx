import { useEffect, useState } from 'react';
import { useUi } from '../../state/ui-store.ts';

const SHOWN_MS = 2600;

/** Shows short messages for a moment; screen readers announce them. */
export function Notice() {
  const notice = useUi((ui) => ui.notice);
  const [gone, setGone] = useState(0);
  useEffect(() => {
    if (!notice) return;
    const timer = setTimeout(() => setGone(notice.at), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <div role="status" aria-live="polite">
      {notice && notice.at !== gone ? <div className="notice">{notice.text}</div> : null}
    </div>
  );
}
