// Accessibility checks besides axe. Each function runs in the page and answers the faults, one line each.
import type { Page } from 'playwright-core';

/** Text that is cut without a way to read it, controls that are covered or out of reach, and a page that scrolls sideways. */
export function lost(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wrong: string[] = [];
    const name = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
    const sideways = document.documentElement.scrollWidth - window.innerWidth;
    if (sideways > 0) wrong.push(`the page scrolls sideways by ${sideways}`);
    const isShortened = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).textOverflow === 'ellipsis' || isShortened(element.parentElement));
    const hidden = (element: Element): boolean =>
      !element.checkVisibility({ visibilityProperty: true, opacityProperty: false }) ||
      element.closest('.sr, [aria-hidden="true"], .recharts-wrapper, .place') !== null ||
      getComputedStyle(element).clipPath !== 'none';
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (hidden(element)) continue;
      const style = getComputedStyle(element);
      const clips = style.overflowX === 'hidden' || style.overflowX === 'clip';
      const shortened = style.textOverflow === 'ellipsis';
      if (clips && !shortened && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1)
        wrong.push(`cut: ${name(element)}`);
      const box = element.getBoundingClientRect();
      if (element.childElementCount === 0 && box.width > 0 && box.right > window.innerWidth + 1) {
        const scroller = element.closest(
          '.preview, pre, .source, .scroll-x, [role="tabpanel"], .canvas, .vlist, [tabindex="0"]',
        );
        if (!scroller && !isShortened(element)) wrong.push(`off the page: ${name(element)}`);
      }
    }
    const controls = 'a[href], button, input, select, textarea, [role="tab"], [role="option"], [role="checkbox"]';
    for (const element of document.querySelectorAll<HTMLElement>(controls)) {
      if (hidden(element) || element.closest('[role="listbox"], [role="grid"], svg') || element.matches('.skip'))
        continue;
      element.scrollIntoView({ block: 'center', inline: 'nearest' });
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      if (x < 0 || y < 0 || x > window.innerWidth || y > window.innerHeight) {
        wrong.push(`out of reach: ${name(element)}`);
        continue;
      }
      const at = document.elementFromPoint(x, y);
      const label = element instanceof HTMLInputElement ? (element.labels?.[0] ?? null) : null;
      if (!at || !(element.contains(at) || at.contains(element) || label?.contains(at)))
        wrong.push(`covered by ${at ? name(at) : 'nothing'}: ${name(element)}`);
    }
    return wrong;
  });
}

/** Dialogs and menus that reach over the window or scroll sideways. */
export function notFitting(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[role="dialog"], [role="menu"]')].flatMap((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const over = left < 0 || top < 0 || right > window.innerWidth || bottom > window.innerHeight;
      const sideways = element.scrollWidth - element.clientWidth;
      return over || sideways > 1
        ? [`left ${left}, right ${right}, top ${top}, bottom ${bottom}, ${sideways} sideways`]
        : [];
    }),
  );
}

/** Landmarks and headings: one main, one first heading, no level left out, no positive tabindex. */
export function structure(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wrong: string[] = [];
    const count = (selector: string): number => document.querySelectorAll(selector).length;
    if (count('main') !== 1) wrong.push(`${count('main')} main landmarks`);
    if (count('main h1') !== 1) wrong.push(`${count('main h1')} first headings`);
    const levels = [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5)')]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => ({ level: Number(heading.tagName[1]), text: heading.textContent }));
    levels.forEach(({ level, text }, index) => {
      const before = levels[index - 1]?.level ?? 0;
      if (level > before + 1) wrong.push(`h${level} “${text}” follows h${before}`);
    });
    for (const element of document.querySelectorAll('[tabindex]'))
      if (Number(element.getAttribute('tabindex')) > 0) wrong.push(`tabindex: ${element.outerHTML.slice(0, 80)}`);
    return wrong;
  });
}

/** Elements that move although the system asks for reduced motion. */
export function moving(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const running = document.getAnimations().map((animation) => `running: ${animation.constructor.name}`);
    const meant = [...document.querySelectorAll('*')]
      .filter((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        return animationName !== 'none' || !/^(?:0s(?:, )?)+$/.test(transitionDuration) || scrollBehavior === 'smooth';
      })
      .map((element) => `would move: ${element.tagName} ${element.className}`);
    return [...running, ...meant];
  });
}

/** Badges that only their colour distinguishes: each needs an icon and a word. */
export function wordless(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.b')]
      .filter((badge) => {
        const word =
          (badge.textContent ?? '').trim() || badge.getAttribute('aria-label') || badge.getAttribute('title');
        const sign = badge.querySelector('svg') !== null;
        const { classList } = badge;
        // A bare icon precedes words with the same meaning; where nothing bounced there is no icon.
        return classList.contains('bare') ? !sign : !word || !(sign || classList.contains('tone-none'));
      })
      .map((badge) => badge.outerHTML.slice(0, 100)),
  );
}

/** Presses Tab through the page. Answers the stops without a visible focus, and the number of stops. */
export async function unseenFocus(page: Page, most: number): Promise<{ stops: number; unseen: readonly string[] }> {
  await page.evaluate(() => {
    // From the beginning of the page, wherever the focus was before.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  const unseen: string[] = [];
  let stops = 0;
  for (; stops < most; stops += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return 'end';
      if (!(at instanceof HTMLElement || at instanceof SVGElement)) return '';
      const looks = (): string => {
        const around = [
          at.parentElement,
          at.closest('.search, label, .field'),
          at,
          ...[...at.querySelectorAll('*')].slice(0, 300),
        ];
        return around
          .filter((element) => element !== null)
          .map((element) => {
            const { outline, boxShadow, stroke, strokeWidth, backgroundColor, borderColor } = getComputedStyle(element);
            return [outline, boxShadow, stroke, strokeWidth, backgroundColor, borderColor].join();
          })
          .join();
      };
      const focused = looks();
      at.blur();
      const without = looks();
      at.focus();
      const box = at.getBoundingClientRect();
      const inView = box.bottom > 0 && box.right > 0 && box.top < window.innerHeight && box.left < window.innerWidth;
      return focused !== without && inView ? '' : at.outerHTML.slice(0, 120);
    });
    if (found === 'end') break;
    if (found) unseen.push(found);
  }
  return { stops, unseen };
}
