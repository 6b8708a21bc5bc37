import { QueryClientProvider } from '@tanstack/react-query';
import { Tooltip } from 'radix-ui';
import { queryClient, useAppState } from './api.ts';
import { Loading } from './components/empty.tsx';
import { asAppError, ErrorNote } from './components/note.tsx';
import { useRoute } from './router.ts';
import { useLanguage } from './state/language.ts';
import { useTheme } from './state/theme.ts';
import { s } from './strings/index.ts';
import { Closed } from './views/shell/closed.tsx';
import { HelpSheet } from './views/shell/help-sheet.tsx';
import { Notice } from './views/shell/notice.tsx';
import { Palette } from './views/shell/palette.tsx';
import { Shell } from './views/shell/shell.tsx';
import { useKeys } from './views/shell/use-keys.ts';
import { Welcome } from './views/welcome/welcome.tsx';

/** Screens that are useful without a mailbox. */
const WITHOUT_MAIL = new Set(['explain', 'settings']);

function Screens() {
  const state = useAppState();
  const route = useRoute();
  useLanguage(state.data?.settings.language);
  useTheme(state.data?.settings.theme ?? 'system');
  useKeys(state.data?.settings.singleKeys ?? true);
  if (state.error && !state.data && asAppError(state.error).code === 'forbidden') return <Closed />;
  if (state.error && !state.data)
    return (
      <main className="center">
        <ErrorNote error={state.error} retry={() => void state.refetch()} />
      </main>
    );
  if (!state.data) return <Loading label={s.app.loading} rows={1} />;
  const noMail = state.data.accounts.length === 0 && !WITHOUT_MAIL.has(route.view);
  if (noMail || route.view === 'welcome') return <Welcome state={state.data} />;
  return <Shell state={state.data} />;
}

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <Tooltip.Provider delayDuration={300}>
        <Screens />
        <HelpSheet />
        <Palette />
        <Notice />
      </Tooltip.Provider>
    </QueryClientProvider>
  );
}
