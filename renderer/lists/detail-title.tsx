// The heading of a detail, and the way of the focus from the list to it.
import { useEffect, useRef } from 'react';
import { MailText } from '../components/mail-text.tsx';

/** What had the focus when a detail that was still being read was asked for. */
let askedFrom: Element | null = null;

/** Moves the focus from the list into the detail beside it; where that is still being read, as soon as it is there. */
export function focusDetail(): void {
  const title = document.querySelector<HTMLElement>('[data-detail-title]');
  askedFrom = title ? null : document.activeElement;
  title?.focus();
}

/** The heading of a detail. `text` is text of a mail. */
export function DetailTitle({ text }: { readonly text: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Who has gone elsewhere meanwhile is left there.
    if (askedFrom && askedFrom === document.activeElement) heading.current?.focus();
    askedFrom = null;
  }, []);
  return (
    <h2 ref={heading} tabIndex={-1} data-detail-title>
      <MailText text={text} />
    </h2>
  );
}
