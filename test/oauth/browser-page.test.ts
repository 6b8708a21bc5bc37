import { expect, it } from 'vitest';
import { browserPage } from '../../electron/oauth/browser-page.ts';

it.each([
  ['de-AT,de;q=0.9,en;q=0.8', 'de', 'Sie können dieses Fenster schließen'],
  ['fr-FR,de;q=0.5', 'de', 'Sie können dieses Fenster schließen'],
  ['en-US,en;q=0.9,de;q=0.8', 'en', 'You can close this window'],
  ['', 'en', 'You can close this window'],
  ['<script>,;;,', 'en', 'You can close this window'],
])('a browser that requests %j gets the page in %s', (accepted, language, title) => {
  const page = browserPage('signed-in', accepted);
  expect(page).toContain(`<html lang="${language}">`);
  expect(page).toContain(`<title>${title}</title>`);
  expect(page).not.toContain('<script');
});
