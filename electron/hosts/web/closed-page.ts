// The page for a browser that has not opened the one-time address, in the language that the browser asks for.
import { createHash } from 'node:crypto';
import { languageFor, type ScreenLanguage } from '../../../shared/domain/languages.ts';
import { SECURITY_HEADERS } from '../security-headers.ts';

type Words = readonly [title: string, text: string];

const WORDS: Readonly<Record<ScreenLanguage, Words>> = {
  en: [
    'This address of Bounceboard is used up',
    'It works once, and for one minute. Go to the terminal window in which you started Bounceboard and press Enter: it prints a new address to open here. If nothing is printed, end it with Ctrl+C and start it again.',
  ],
  de: [
    'Diese Adresse von Bounceboard ist verbraucht',
    'Sie gilt einmal, und eine Minute lang. Gehen Sie zu dem Terminal-Fenster, in dem Sie Bounceboard gestartet haben, und drücken Sie die Eingabetaste: Dort erscheint eine neue Adresse, die Sie hier öffnen können. Erscheint keine, beenden Sie es mit Strg+C und starten Sie es neu.',
  ],
};

/** The colours of renderer/styles/tokens.css: a browser without a session cannot load that file. */
const STYLE = [
  ':root{color-scheme:light dark;background:light-dark(#f6f7f9,#0f1217);color:light-dark(#161a22,#e8ebf0)}',
  'body{font:14px/1.5 system-ui,sans-serif;margin:30vh auto 0;max-width:760px;padding:0 24px}',
  'h1{margin:0 0 6px;font-size:26px;line-height:1.3;letter-spacing:-.02em}',
  'p{margin:0;color:light-dark(#4a5262,#b3bccb)}',
].join('');
/** Allows this one style and nothing else. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`;

/** `accepted`: the Accept-Language header (RFC 9110 section 12.5.4). Browsers put the preferred language first. */
export function closedPage(accepted: string): {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
} {
  const tags = accepted.slice(0, 500).split(',');
  const language = languageFor(
    'system',
    tags.map((tag) => tag.split(';', 1)[0]?.trim() ?? ''),
  );
  const [title, text] = WORDS[language];
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style>`;
  return {
    body: `<!doctype html><html lang="${language}">${head}<h1>${title}</h1><p>${text}</p></html>\n`,
    headers: { ...SECURITY_HEADERS, 'Content-Security-Policy': POLICY },
  };
}
