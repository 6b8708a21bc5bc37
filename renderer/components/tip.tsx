import { Tooltip } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';

/** A tooltip on hover and focus. The child must accept a ref. */
export function Tip({ content, children }: { readonly content: ReactNode; readonly children: ReactElement }) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger asChild>{children}</Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Content className="tip" sideOffset={5} collisionPadding={8}>
          {content}
        </Tooltip.Content>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
