import { X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import type { ReactNode } from 'react';
import { s } from '../strings/index.ts';

/**
 * A dialog over the page. The veil is our own element: Radix's overlay brings a scroll lock that writes a style element,
 * which the content security policy refuses.
 */
export function Modal(props: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly className?: string;
  readonly hideTitle?: boolean;
}) {
  return (
    <Dialog.Root open onOpenChange={(open) => (open ? undefined : props.onClose())}>
      <Dialog.Portal>
        <div className="veil" />
        <Dialog.Content className={`dialog ${props.className ?? ''}`} aria-describedby={undefined}>
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
