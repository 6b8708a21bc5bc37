import '@fontsource-variable/inter/index.css';
import './styles/index.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { followEvents } from './state/live.ts';

followEvents();
const root = document.getElementById('root');
if (!root) throw new Error('the page has no root element');
createRoot(root).render(<App />);
