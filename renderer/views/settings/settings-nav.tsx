import { useEffect } from 'react';
import { hashOf, useRoute } from '../../router.ts';
import { s } from '../../strings/index.ts';
import { headingOf, SECTIONS } from './section.tsx';

/** Scrolls only the list of sections: in a low window, scrollIntoView would scroll the whole frame. */
function scrollToSection(section: HTMLElement | null): void {
  const list = section?.closest('.scroll');
  if (!section || !list) return;
  const margin = Number.parseFloat(getComputedStyle(section).scrollMarginTop) || 0;
  list.scrollTop += section.getBoundingClientRect().top - list.getBoundingClientRect().top - margin;
}

/** Links to the sections; the address holds the chosen one. */
export function SettingsNav() {
  const { item } = useRoute();
  const current = SECTIONS.find((section) => section === item) ?? null;
  useEffect(() => {
    if (current === null) return;
    const heading = document.getElementById(headingOf(current));
    scrollToSection(heading?.closest('section') ?? null);
    heading?.focus({ preventScroll: true });
  }, [current]);
  return (
    <nav className="set-nav" aria-label={s.setup.nav}>
      {SECTIONS.map((section) => (
        <a
          key={section}
          href={hashOf('settings', section)}
          aria-current={section === (current ?? SECTIONS[0]) ? 'true' : undefined}
        >
          {s.setup.sections[section]}
        </a>
      ))}
    </nav>
  );
}
