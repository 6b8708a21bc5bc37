import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { MailText } from '../../components/mail-text.tsx';
import { Modal } from '../../components/modal.tsx';
import { openSheet, useUi } from '../../state/ui-store.ts';
import { s } from '../../strings/index.ts';
import { choose, type Entry, type Group, useEntries } from './palette-entries.ts';

const PAGE = 8;

interface EntriesProps {
  readonly id: string;
  readonly entries: readonly Entry[];
  readonly at: number;
}

/** The field above handles keys and focus; an entry only handles clicks. */
function EntryOption({ id, entry, chosen }: { readonly id: string; readonly entry: Entry; readonly chosen: boolean }) {
  const self = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) self.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const Icon = entry.icon;
  const option = { role: 'option', 'aria-selected': chosen, onClick: () => choose(entry) };
  return (
    <div ref={self} id={id} {...option}>
      <Icon aria-hidden="true" />
      <span className="ellipsis">
        <MailText text={entry.name} />
      </span>
      {entry.more ? (
        <span className="muted ellipsis">
          <MailText text={entry.more} />
        </span>
      ) : null}
    </div>
  );
}

function Entries({ id, entries, at }: EntriesProps) {
  const groups: readonly Group[] = [...new Set(entries.map((entry) => entry.group))];
  return (
    <div className="entries" role="listbox" id={`${id}-list`} aria-label={s.palette.title} tabIndex={-1}>
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
        <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
          <div className="group" id={`${id}-${group}`} role="presentation">
            {s.goTo.groups[group]}
          </div>
          {entries.map((entry, index) =>
            entry.group === group ? (
              <EntryOption key={entry.key} id={`${id}-${index}`} entry={entry} chosen={index === at} />
            ) : null,
          )}
        </div>
      ))}
    </div>
  );
}

/** The index to which a key moves in a list of `length` entries; null for other keys. Up and Down wrap around. */
function stepTo(key: string, at: number, length: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % length;
    case 'ArrowUp':
      return (at - 1 + length) % length;
    case 'PageDown':
      return Math.min(at + PAGE, length - 1);
    case 'PageUp':
      return Math.max(at - PAGE, 0);
    default:
      return null;
  }
}

function PaletteBody() {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const id = useId();
  const entries = useEntries(typed);
  const chosen = entries[at];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const next = entries.length > 0 ? stepTo(event.key, at, entries.length) : null;
    if (next !== null) setAt(next);
    else if (event.key === 'Enter' && chosen) choose(chosen);
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
          aria-activedescendant={chosen ? `${id}-${at}` : undefined}
          aria-label={s.goTo.hint}
          placeholder={s.goTo.hint}
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
      <p className={entries.length > 0 ? 'sr' : ''} role="status">
        {entries.length > 0 ? s.goTo.found(entries.length) : s.palette.none}
      </p>
    </>
  );
}

/** Ctrl/Cmd-K: finds a screen, saved view, account, address or message, starts a search, or runs a command. */
export function Palette() {
  const open = useUi((ui) => ui.sheet === 'palette');
  return open ? (
    <Modal title={s.palette.title} hideTitle className="palette" onClose={() => openSheet('none')}>
      <PaletteBody />
    </Modal>
  ) : null;
}
