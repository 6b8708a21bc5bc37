import { Check, Columns3Cog } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { LIST_LAYOUTS, type ListLook } from '../../shared/domain/lists.ts';
import { inMain } from '../components/in-main.ts';
import { s } from '../strings/index.ts';
import type { Column } from './columns.ts';

function Item(props: { readonly on: boolean; readonly children: ReactNode }) {
  return (
    <>
      {props.on ? <Check aria-hidden="true" /> : <span className="no-check" />}
      {props.children}
    </>
  );
}

/** Only visible: screen readers announce it as the name of the group below. */
function Title({ text }: { readonly text: string }) {
  return (
    <DropdownMenu.Label className="about" aria-hidden="true">
      {text}
    </DropdownMenu.Label>
  );
}

interface MenuProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly shown: readonly Column<Row>[];
  readonly look: ListLook;
  readonly onLook: (change: ListLook) => void;
}

/** Chooses the list's columns and its layout. The menu stays open while columns are chosen. */
export function ListMenu<Row>({ columns, shown, look, onLook }: MenuProps<Row>) {
  const stay = (event: Event) => event.preventDefault();
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="icon-btn list-menu" aria-label={s.lists.menu} title={s.lists.menu}>
        <Columns3Cog aria-hidden="true" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal container={inMain()}>
        <DropdownMenu.Content className="menu" align="end" sideOffset={4} collisionPadding={8}>
          <Title text={s.lists.menuLayout} />
          <DropdownMenu.RadioGroup value={look.layout ?? 'auto'} aria-label={s.lists.menuLayout}>
            {LIST_LAYOUTS.map((layout) => (
              <DropdownMenu.RadioItem key={layout} value={layout} onSelect={() => onLook({ layout })}>
                <Item on={(look.layout ?? 'auto') === layout}>{s.lists.layouts[layout]}</Item>
              </DropdownMenu.RadioItem>
            ))}
          </DropdownMenu.RadioGroup>
          <Title text={s.lists.menuColumns} />
          <DropdownMenu.Group aria-label={s.lists.menuColumns}>
            {columns.map((column) => {
              const on = shown.includes(column);
              return (
                <DropdownMenu.CheckboxItem
                  key={column.id}
                  checked={on}
                  disabled={column.grows ?? false}
                  onSelect={stay}
                  onCheckedChange={(show) => onLook({ columns: { ...look.columns, [column.id]: show } })}
                >
                  <Item on={on}>{s.lists.columns[column.id]}</Item>
                </DropdownMenu.CheckboxItem>
              );
            })}
          </DropdownMenu.Group>
          <DropdownMenu.Separator className="line" />
          <DropdownMenu.Item onSelect={() => onLook({ layout: 'auto', columns: {}, widths: {} })}>
            <Item on={false}>{s.lists.reset}</Item>
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
