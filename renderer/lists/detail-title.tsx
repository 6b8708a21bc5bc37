// The heading of a detail, and moving the focus from the list to it.
import { useEffect, useRef } from 'react';
import { MailText } from '../components/mail-text.tsx';

/** The element that had the focus when a detail was requested that is still loading. */
let askedFrom: Element | null = null;

/** Moves the focus from the list into the detail; while the detail is loading, as soon as it is shown. */
export function focusDetail(): void {
  const title = document.querySelector<HTMLElement>('[data-detail-title]');
  askedFrom = title ? null : document.activeElement;
  title?.focus();
}

/** The heading of a detail. `text` is text of a mail. */
export function DetailTitle({ text }: { readonly text: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Does nothing where the user has moved the focus elsewhere meanwhile.
    if (askedFrom && askedFrom === document.activeElement) heading.current?.focus();
    askedFrom = null;
  }, []);
  return (
    <h2 ref={heading} tabIndex={-1} data-detail-title>
      <MailText text={text} />
    </h2>
  );
}
