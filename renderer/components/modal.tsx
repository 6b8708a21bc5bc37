import { X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { type ReactNode, useState } from 'react';
import { s } from '../strings/index.ts';

/** The element that had the focus when the dialog opened. For a menu entry, which disappears, the button of its menu. */
function openerNow(): HTMLElement | null {
  const focused = document.activeElement;
  const menu = focused?.closest('[role="menu"]');
  const opener = menu ? document.getElementById(menu.getAttribute('aria-labelledby') ?? '') : focused;
  return opener instanceof HTMLElement && opener !== document.body ? opener : null;
}

/**
 * A dialog over the page. When it closes, the focus returns to the element that opened it, or to the screen where that is gone.
 * The backdrop is the app's own element, since Radix's overlay locks scrolling by a style element that the content security
 * policy refuses.
 */
export function Modal(props: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly className?: string;
  readonly hideTitle?: boolean;
}) {
  const [opener] = useState(openerNow);
  const giveBack = (event: Event) => {
    event.preventDefault();
    const to = opener?.isConnected ? opener : document.querySelector<HTMLElement>('main');
    to?.focus({ preventScroll: true });
  };
  return (
    <Dialog.Root open onOpenChange={(open) => (open ? undefined : props.onClose())}>
      <Dialog.Portal>
        <div className="veil" />
        <Dialog.Content
          className={`dialog ${props.className ?? ''}`}
          aria-describedby={undefined}
          onCloseAutoFocus={giveBack}
        >
          <Dialog.Title className={props.hideTitle ? 'sr' : ''}>{props.title}</Dialog.Title>
          {props.children}
          {props.hideTitle ? null : (
            <Dialog.Close className="icon-btn x" aria-label={s.app.close}>
              <X aria-hidden="true" />
            </Dialog.Close>
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
