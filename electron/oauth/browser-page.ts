// The page that the browser shows after a sign-in, in the language that the browser requests.
import { languageFor, type ScreenLanguage } from '../../shared/domain/languages.ts';

export type BrowserNote = 'signed-in' | 'not-signed-in' | 'not-ours';
type Words = readonly [title: string, text: string];

const WORDS: Readonly<Record<ScreenLanguage, Readonly<Record<BrowserNote, Words>>>> = {
  en: {
    'signed-in': ['You can close this window', 'Bounceboard has the answer. Go on there.'],
    'not-signed-in': ['The sign-in was not completed', 'Close this window and go back to Bounceboard.'],
    'not-ours': ['Nothing to see here', 'This is not the sign-in that Bounceboard waits for.'],
  },
  de: {
    'signed-in': ['Sie können dieses Fenster schließen', 'Bounceboard hat die Antwort. Machen Sie dort weiter.'],
    'not-signed-in': [
      'Die Anmeldung wurde nicht abgeschlossen',
      'Schließen Sie dieses Fenster und gehen Sie zurück zu Bounceboard.',
    ],
    'not-ours': ['Hier gibt es nichts zu sehen', 'Das ist nicht die Anmeldung, auf die Bounceboard wartet.'],
  },
};

/** `accepted`: the Accept-Language header (RFC 9110 section 12.5.4), in which browsers put the preferred language first. */
export function browserPage(note: BrowserNote, accepted: string): string {
  const tags = accepted.slice(0, 500).split(',');
  const language = languageFor(
    'system',
    tags.map((tag) => tag.split(';', 1)[0]?.trim() ?? ''),
  );
  const [title, text] = WORDS[language][note];
  const style =
    'color-scheme:light dark;font:16px/1.5 system-ui,sans-serif;margin:20vh auto;max-width:30em;padding:0 1em';
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>`;
  return `<!doctype html><html lang="${language}">${head}<body style="${style}"><h1 style="font-size:1.4em">${title}</h1><p>${text}</p>`;
}
