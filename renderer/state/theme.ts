import { useEffect } from 'react';
import type { Settings } from '../../shared/domain/views.ts';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

/** Sets `data-theme` on the page by the setting, or by the system's theme and its changes. */
export function useTheme(theme: Settings['theme']): void {
  useEffect(() => {
    const apply = () => {
      document.documentElement.dataset['theme'] = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
    };
    apply();
    dark.addEventListener('change', apply);
    return () => dark.removeEventListener('change', apply);
  }, [theme]);
}
