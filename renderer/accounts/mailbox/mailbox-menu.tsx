import { AtSign, CalendarRange, FolderCog } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { AccountView } from '../../../shared/domain/views.ts';
import { assertNever } from '../../../shared/domain/words.ts';
import { s } from '../../strings/index.ts';
import { AddressesDialog } from './addresses-dialog.tsx';
import { FoldersDialog } from './folders-dialog.tsx';
import { RangeDialog } from './range-dialog.tsx';

export type MailboxPart = 'folders' | 'addresses' | 'range';

const PARTS = [
  { part: 'folders', Icon: FolderCog },
  { part: 'addresses', Icon: AtSign },
  { part: 'range', Icon: CalendarRange },
] as const;

/** Menu items for the settings of an IMAP account. */
export function MailboxItems({ open }: { readonly open: (part: MailboxPart) => void }) {
  return PARTS.map(({ part, Icon }) => (
    <DropdownMenu.Item key={part} onSelect={() => open(part)}>
      <Icon aria-hidden="true" />
      {s.mailbox[part]}
    </DropdownMenu.Item>
  ));
}

export function MailboxDialog(props: {
  readonly part: MailboxPart;
  readonly account: AccountView;
  readonly onClose: () => void;
}) {
  const { part, ...rest } = props;
  switch (part) {
    case 'folders':
      return <FoldersDialog {...rest} />;
    case 'addresses':
      return <AddressesDialog {...rest} />;
    case 'range':
      return <RangeDialog {...rest} />;
    default:
      return assertNever(part);
  }
}
