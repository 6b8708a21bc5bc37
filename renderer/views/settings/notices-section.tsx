import { useState } from 'react';
import { NO_NOTICES, type NoticeSettings } from '../../../shared/domain/settings.ts';
import type { AppState } from '../../../shared/domain/views.ts';
import { ErrorNote, Note } from '../../components/note.tsx';
import { askBrowser, browserPermission, showNotice } from '../../notices.ts';
import { hashOf } from '../../router.ts';
import { say } from '../../state/ui-store.ts';
import { s } from '../../strings/index.ts';
import { Section } from './section.tsx';
import { useSetSettings } from './use-set-settings.ts';

const t = s.setup.notices;

function Quiet({ notices, set }: { readonly notices: NoticeSettings; readonly set: (next: NoticeSettings) => void }) {
  const time = (label: string, field: 'quietFrom' | 'quietTo') => (
    <label>
      <span>{label}</span>{' '}
      <input
        className="set-number"
        type="time"
        required
        disabled={!notices.quiet}
        value={notices[field]}
        onChange={(event) => (event.target.value ? set({ ...notices, [field]: event.target.value }) : undefined)}
      />
    </label>
  );
  return (
    <div className="check">
      <input
        type="checkbox"
        id="quiet"
        checked={notices.quiet}
        onChange={(event) => set({ ...notices, quiet: event.target.checked })}
      />
      <label htmlFor="quiet">{t.quiet}</label>
      <small>{t.quietText}</small>
      <div className="set-sentence">
        {time(t.from, 'quietFrom')} {time(t.to, 'quietTo')}
      </div>
      {notices.quiet && notices.quietFrom === notices.quietTo ? <small>{t.wholeDay}</small> : null}
    </div>
  );
}

/** Settings for notifications. In a browser the user first has to permit them; otherwise the page shows short messages. */
export function NoticesSection({ state }: { readonly state: AppState }) {
  const notices = state.settings.notices ?? NO_NOTICES;
  const { set: change, error } = useSetSettings();
  const [permission, setPermission] = useState(browserPermission);
  const set = (next: NoticeSettings) => change({ notices: next });
  const byBrowser = state.host === 'web';
  const turn = (on: boolean) => {
    set({ ...notices, on });
    if (!on || !byBrowser) return;
    if (permission === 'default') say(t.askBrowser);
    void askBrowser().then(setPermission);
  };
  const test = () => {
    showNotice({ title: t.testTitle, body: t.testBody, open: hashOf('bounces') }).catch((error: unknown) =>
      say(String(error)),
    );
  };
  return (
    <Section id="notices" title={t.title}>
      <p>{t.lead}</p>
      <div className="check">
        <input type="checkbox" id="notices" checked={notices.on} onChange={(event) => turn(event.target.checked)} />
        <label htmlFor="notices">{t.on}</label>
        <small>{t.onText}</small>
      </div>
      {notices.on ? (
        <>
          <Quiet notices={notices} set={set} />
          {byBrowser && permission === 'denied' ? <Note tone="info" title={t.title} text={t.denied} /> : null}
          <div className="acts">
            <button type="button" className="btn" onClick={test}>
              {t.test}
            </button>
          </div>
        </>
      ) : null}
      {error ? <ErrorNote error={error} /> : null}
    </Section>
  );
}
