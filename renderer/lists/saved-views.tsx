import { Bookmark, Pencil, Trash2 } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useState } from 'react';
import type { ListName, SavedView } from '../../shared/domain/lists.ts';
import { useAppState, useCommand } from '../api.ts';
import { inMain } from '../components/in-main.ts';
import { MailText } from '../components/mail-text.tsx';
import { Modal } from '../components/modal.tsx';
import { ErrorNote } from '../components/note.tsx';
import { hashOf, navigate, type Params, parseHash, useRoute } from '../router.ts';
import { say } from '../state/ui-store.ts';
import { s } from '../strings/index.ts';

/** The filter of a view, without the open item. */
function filterOf({ to: _, part: __, ...filter }: Params): Record<string, string> {
  return { ...filter };
}

/** The address of a saved view, without unknown parameters. */
function addressOf(view: SavedView): string {
  const query = new URLSearchParams(view.params).toString();
  return hashOf(view.list, null, parseHash(`#/${view.list}?${query}`).params);
}

interface NameDialogProps {
  readonly title: string;
  readonly name: string;
  readonly onSave: (name: string) => void;
  readonly error: unknown;
  readonly onClose: () => void;
}

function NameDialog({ title, name, onSave, error, onClose }: NameDialogProps) {
  const [typed, setTyped] = useState(name);
  return (
    <Modal title={title} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSave(typed.trim());
        }}
      >
        <label className="field">
          <span>{s.views.name}</span>
          <input value={typed} maxLength={80} onChange={(event) => setTyped(event.target.value)} />
        </label>
        {error ? <ErrorNote error={error} /> : null}
        <div className="acts end">
          <button type="submit" className="btn p" disabled={typed.trim() === ''}>
            {s.views.saveDo}
          </button>
        </div>
      </form>
    </Modal>
  );
}

interface ViewItemsProps {
  readonly views: readonly SavedView[];
  readonly onRename: (view: SavedView) => void;
  readonly onRemove: (view: SavedView) => void;
}

function ViewItems({ views, onRename, onRemove }: ViewItemsProps) {
  return views.map((view) => (
    <div key={view.id} className="view-item">
      <DropdownMenu.Item className="name" onSelect={() => navigate(addressOf(view))}>
        <MailText text={view.name} />
      </DropdownMenu.Item>
      <DropdownMenu.Item aria-label={s.views.rename(view.name)} onSelect={() => onRename(view)}>
        <Pencil aria-hidden="true" />
      </DropdownMenu.Item>
      <DropdownMenu.Item aria-label={s.views.remove(view.name)} onSelect={() => onRemove(view)}>
        <Trash2 aria-hidden="true" />
      </DropdownMenu.Item>
    </div>
  ));
}

/** The saved views of a list, and a field to save the present filter under a name. */
export function SavedViews({ list }: { readonly list: ListName }) {
  const { params } = useRoute();
  const all = useAppState().data?.settings.savedViews ?? [];
  const set = useCommand('settings.set');
  const [naming, setNaming] = useState<SavedView | null>(null);
  const views = all.filter((view) => view.list === list);
  const about = views.length > 0 ? s.views.title : s.views.none;
  const filter = filterOf(params);
  const nameNewView = () => setNaming({ id: crypto.randomUUID(), name: '', list, params: filter });
  const write = (next: readonly SavedView[], said: string) =>
    set.mutate(
      { savedViews: next.map((view) => ({ ...view, params: { ...view.params } })) },
      {
        onSuccess: () => {
          setNaming(null);
          say(said);
        },
      },
    );
  const save = (view: SavedView) => {
    const known = all.some(({ id }) => id === view.id);
    write(known ? all.map((old) => (old.id === view.id ? view : old)) : [...all, view], s.views.saved(view.name));
  };
  const remove = (gone: SavedView) =>
    write(
      all.filter(({ id }) => id !== gone.id),
      s.views.removed(gone.name),
    );
  return (
    <>
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger className="icon-btn" aria-label={s.views.title} title={s.views.title}>
          <Bookmark aria-hidden="true" />
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal container={inMain()}>
          <DropdownMenu.Content className="menu" align="end" sideOffset={4} collisionPadding={8}>
            {/* Only visible: screen readers announce it as the name of the group. */}
            <DropdownMenu.Label className="about" aria-hidden="true">
              {about}
            </DropdownMenu.Label>
            <DropdownMenu.Group aria-label={about}>
              <ViewItems views={views} onRename={setNaming} onRemove={remove} />
              <DropdownMenu.Item disabled={Object.keys(filter).length === 0} onSelect={nameNewView}>
                <Bookmark aria-hidden="true" />
                {s.views.save}
              </DropdownMenu.Item>
            </DropdownMenu.Group>
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
      {naming === null ? null : (
        <NameDialog
          title={naming.name === '' ? s.views.save : s.views.renameTitle}
          name={naming.name}
          error={set.error}
          onSave={(name) => save({ ...naming, name })}
          onClose={() => setNaming(null)}
        />
      )}
    </>
  );
}
