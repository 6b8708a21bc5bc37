import { useEffect } from 'react';
import { hashOf, useRoute } from '../../router.ts';
import { s } from '../../strings/index.ts';
import { headingOf, SECTIONS } from './section.tsx';

/** Only the list of sections moves: where the window is low, scrollIntoView would move the whole frame. */
function scrollToSection(section: HTMLElement | null): void {
  const list = section?.closest('.scroll');
  if (!section || !list) return;
  const margin = Number.parseFloat(getComputedStyle(section).scrollMarginTop) || 0;
  list.scrollTop += section.getBoundingClientRect().top - list.getBoundingClientRect().top - margin;
}

/** The sections by name; the address holds the one that was gone to. */
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
