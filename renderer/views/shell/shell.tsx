import { lazy, Suspense, useEffect, useRef } from 'react';
import type { AppState } from '../../../shared/domain/views.ts';
import { assertNever } from '../../../shared/domain/words.ts';
import { AccountBanners } from '../../accounts/account-banners.tsx';
import { Loading } from '../../components/empty.tsx';
import { RecoveredNote } from '../../components/recovered-note.tsx';
import { useRoute, type View } from '../../router.ts';
import { s } from '../../strings/index.ts';
import { BouncesView } from '../bounces/bounces-view.tsx';
import { ExplainView } from '../explain/explain-view.tsx';
import { ExportView } from '../export/export-view.tsx';
import { RecipientsView } from '../recipients/recipients-view.tsx';
import { SentView } from '../sent/sent-view.tsx';
import { SettingsView } from '../settings/settings-view.tsx';
import { Rail } from './rail.tsx';

const OverviewView = lazy(async () => ({ default: (await import('../overview/overview-view.tsx')).OverviewView }));

function CurrentView({ view, state }: { readonly view: Exclude<View, 'welcome'>; readonly state: AppState }) {
  switch (view) {
    case 'overview':
      return <OverviewView accounts={state.accounts} />;
    case 'sent':
      return <SentView accounts={state.accounts} />;
    case 'bounces':
      return <BouncesView accounts={state.accounts} />;
    case 'recipients':
      return <RecipientsView accounts={state.accounts} />;
    case 'export':
      return <ExportView accounts={state.accounts} />;
    case 'explain':
      return <ExplainView />;
    case 'settings':
      return <SettingsView state={state} />;
    default:
      return assertNever(view);
  }
}

export function Shell({ state }: { readonly state: AppState }) {
  const { view } = useRoute();
  const main = useRef<HTMLElement>(null);
  const shown = view === 'welcome' ? 'overview' : view;
  useEffect(() => {
    document.title = `${s.nav[shown]} · ${s.app.name}`;
    // Moves the focus to the new screen for screen readers; after a click in the rail the focus stays there.
    if (document.activeElement === document.body) main.current?.focus();
  }, [shown]);
  return (
    <div className="app">
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        {s.app.skip}
      </button>
      <Rail state={state} />
      <main className="main" ref={main} tabIndex={-1}>
        <RecoveredNote recovered={state.recovered} />
        <AccountBanners accounts={state.accounts} />
        <Suspense fallback={<Loading label={s.app.loading} />}>
          <CurrentView view={shown} state={state} />
        </Suspense>
      </main>
    </div>
  );
}
