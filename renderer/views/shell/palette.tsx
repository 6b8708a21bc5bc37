import { Search, User } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { useCall } from '../../api.ts';
import { MailText } from '../../components/mail-text.tsx';
import { Modal } from '../../components/modal.tsx';
import { hashOf, navigate } from '../../router.ts';
import { openSheet, useUi } from '../../state/ui-store.ts';
import { s } from '../../strings/index.ts';
import { SCREENS } from './screens.ts';

interface Entry {
  readonly key: string;
  readonly name: string;
  readonly icon: typeof User;
  readonly to: string;
}

function useEntries(typed: string): readonly Entry[] {
  const wanted = typed.trim().toLowerCase();
  const people = useCall('recipients.list', wanted.length > 1 ? { search: wanted, limit: 6 } : null);
  const screens = SCREENS.filter((screen) => screen.name.toLowerCase().includes(wanted)).map((screen) => ({
    key: screen.view,
    name: screen.name,
    icon: screen.icon,
    to: hashOf(screen.view),
  }));
  if (wanted.length < 2) return screens;
  const rows = (people.data?.rows ?? []).map((row) => ({
    key: `to ${row.address}`,
    name: row.address,
    icon: User,
    to: hashOf('recipients', row.address),
  }));
  const find = {
    key: 'find',
    name: s.palette.find(typed.trim()),
    icon: Search,
    to: hashOf('sent', null, { q: wanted }),
  };
  return [...screens, ...rows, find];
}

interface EntriesProps {
  readonly id: string;
  readonly entries: readonly Entry[];
  readonly at: number;
}

function go(entry: Entry | undefined): void {
  if (!entry) return;
  openSheet('none');
  navigate(entry.to);
}

/** The field above has the keys and the focus; an entry only takes the click. */
function Entries({ id, entries, at }: EntriesProps) {
  return (
    <div role="listbox" id={`${id}-list`} aria-label={s.palette.title} tabIndex={-1}>
      {entries.map((entry, index) => {
        const Icon = entry.icon;
        const option = { role: 'option', 'aria-selected': index === at, onClick: () => go(entry) };
        return (
          <div key={entry.key} id={`${id}-${index}`} {...option}>
            <Icon aria-hidden="true" />
            <span className="ellipsis">
              <MailText text={entry.name} />
            </span>
          </div>
        );
      })}
    </div>
  );
}

function PaletteBody() {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const id = useId();
  const entries = useEntries(typed);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, entries.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter') go(entries[at]);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className="search">
        <input
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={entries[at] ? `${id}-${at}` : undefined}
          aria-label={s.palette.hint}
          placeholder={s.palette.hint}
          maxLength={300}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <Entries {...{ id, entries, at }} />
      {entries.length === 0 ? <p>{s.palette.none}</p> : null}
    </>
  );
}

/** Ctrl/Cmd-K: any screen, any address, or a search. */
export function Palette() {
  const open = useUi((ui) => ui.sheet === 'palette');
  return open ? (
    <Modal title={s.palette.title} hideTitle className="palette" onClose={() => openSheet('none')}>
      <PaletteBody />
    </Modal>
  ) : null;
}
