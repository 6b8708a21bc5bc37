import '@fontsource-variable/inter/index.css';
import './styles/index.css';
import { createRoot } from 'react-dom/client';
import { client, queryClient } from './api.ts';
import { catchEarlyKeys } from './lists/moving.ts';
import { APP_STATE } from './state/app-state.ts';
import { followEvents } from './state/live.ts';
import { speak } from './strings/language.ts';

followEvents();
catchEarlyKeys();
const root = document.getElementById('root');
if (!root) throw new Error('the page has no root element');

// Loads the screens once their language is known. If the app cannot be reached, the page says so in the system's language.
const state = await queryClient
  .fetchQuery({ queryKey: APP_STATE, queryFn: () => client.call('app.state', {}) })
  .catch(() => null);
speak(state?.settings.language ?? 'system');
const { App } = await import('./app.tsx');
createRoot(root).render(<App />);
const { followNotices } = await import('./notices.ts');
followNotices();
