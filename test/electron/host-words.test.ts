import { describe, expect, it } from 'vitest';
import { hostWords, MENU_ROLES } from '../../electron/hosts/electron/host-words.ts';
import { menuTemplate } from '../../electron/hosts/electron/menu-template.ts';
import { SCREEN_LANGUAGES } from '../../shared/domain/languages.ts';

const labels = (template: ReturnType<typeof menuTemplate>): readonly (string | undefined)[] =>
  template.flatMap(({ label, submenu }) => [
    label,
    ...(Array.isArray(submenu) ? submenu.filter(({ type }) => type !== 'separator').map((item) => item.label) : []),
  ]);

describe('the menu', () => {
  it.each(SCREEN_LANGUAGES)('names every entry in %s', (language) => {
    const words = hostWords(language);
    const template = menuTemplate(words, { mac: false, packaged: false });
    expect(labels(template).every((label) => label !== undefined && label !== '')).toBe(true);
    expect(labels(template)).toEqual(expect.arrayContaining(MENU_ROLES.map((role) => words.roles[role])));
  });

  it('is another one in German, entry by entry', () => {
    const [english, german] = (['en', 'de'] as const).map((language) =>
      labels(menuTemplate(hostWords(language), { mac: false, packaged: false })),
    );
    expect(german).toHaveLength(english?.length ?? 0);
    for (const [at, label] of (german ?? []).entries()) expect(label).not.toBe(english?.[at]);
  });

  it('has no tools for developers in the packaged app, and the app menu on macOS', () => {
    const words = hostWords('en');
    expect(labels(menuTemplate(words, { mac: false, packaged: true }))).not.toContain(words.roles.toggleDevTools);
    expect(menuTemplate(words, { mac: true, packaged: true })[0]).toEqual({ role: 'appMenu' });
  });
});
