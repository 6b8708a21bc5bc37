import type { AppState } from '../../../shared/domain/views.ts';
import { Chips } from '../../components/chips.tsx';
import { ErrorNote } from '../../components/note.tsx';
import { SettingRow } from '../../components/setting-row.tsx';
import { openSheet } from '../../state/ui-store.ts';
import { s } from '../../strings/index.ts';
import { Language } from './language.tsx';
import { Section } from './section.tsx';
import { useSetSettings } from './use-set-settings.ts';

const THEMES = (['system', 'light', 'dark'] as const).map((value) => ({ value, label: s.settings.themes[value] }));

export function LookSection({ state }: { readonly state: AppState }) {
  const { set, error } = useSetSettings();
  return (
    <Section id="look">
      <dl className="set-rows">
        <SettingRow label={s.settings.theme}>
          <Chips
            label={s.settings.theme}
            options={THEMES}
            value={state.settings.theme}
            onChange={(theme) => set({ theme })}
          />
        </SettingRow>
        <SettingRow label={s.settings.language}>
          <Language choice={state.settings.language} />
        </SettingRow>
        <SettingRow label={s.settings.keys}>
          <div className="check">
            <input
              type="checkbox"
              id="single-keys"
              checked={state.settings.singleKeys}
              onChange={(event) => set({ singleKeys: event.target.checked })}
            />
            <label htmlFor="single-keys">{s.settings.singleKeys}</label>
            <small>{s.settings.singleKeysText}</small>
          </div>
          <button type="button" className="btn" onClick={() => openSheet('help')}>
            {s.settings.showKeys}
          </button>
        </SettingRow>
      </dl>
      {error ? <ErrorNote error={error} /> : null}
    </Section>
  );
}
