// The subject of the returned message, quoted in a report, is the sender's: it says nothing of why the message came back.
import type { MessageView } from '../view/message-view.ts';
import { perView } from '../view/per-view.ts';
import { returnedFields } from '../view/returned-fields.ts';

/** "Subject: Mailbox full, what to do?" above or below the answer, in the languages of the reports. */
const LABELLED =
  /^[ \t>*|]{0,8}(?:message subject|original subject|subject|betreff|objet|sujet|asunto|oggetto|assunto|onderwerp|temat|тема|ämne|emne|aihe|předmět|predmet|tárgy|konu|subiect|件名|主题|主旨|主題|제목)[ \t]{0,3}[:：].{0,1000}$/gimu;
/** Of a subject with so many words nobody's answer is made by chance. */
const OWN_WORDS = 4;
const QUOTES = '"\'“”„«»‹›‚‘’「」『』`';

const subjectWords = perView((view): readonly string[] => {
  const subject = returnedFields(view).find(({ name }) => name === 'subject')?.value ?? '';
  return subject
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
});

/** In: the view, and an answer from it. Out: the answer with blanks in place of every quotation of the returned subject. */
export function withoutSubject(view: MessageView, text: string): string {
  const words = subjectWords(view);
  return words.length === 0 ? text : blanked(text, words);
}

/** In: the view, and lines of its text. Out: as above, also without the lines that name a subject. */
export function withoutSubjectLines(view: MessageView, text: string): string {
  return withoutSubject(
    view,
    text.replace(LABELLED, (line) => ' '.repeat(line.length)),
  );
}

function blanked(text: string, words: readonly string[]): string {
  const lower = text.toLowerCase();
  if (!lower.includes(words[0] ?? '')) return text;
  // Letters whose lower case is longer would shift every place.
  if (lower.length !== text.length) return text;
  const [first = ''] = words;
  let out = '';
  let done = 0;
  for (let at = lower.indexOf(first); at >= 0; at = lower.indexOf(first, at + 1)) {
    if (at < done) continue;
    const end = endOf(lower, words, at);
    if (end < 0 || !(words.length >= OWN_WORDS || isQuoted(text, at, end))) continue;
    out += text.slice(done, at) + ' '.repeat(end - at);
    done = end;
  }
  return out + text.slice(done);
}

/** Behind the last of the words, if they all stand from here on; a report wraps them as it likes. */
function endOf(lower: string, words: readonly string[], start: number): number {
  let at = start;
  for (const [index, word] of words.entries()) {
    if (index > 0) {
      const from = at;
      while (/\s/.test(lower.charAt(at))) at++;
      if (at === from) return -1;
    }
    if (!lower.startsWith(word, at)) return -1;
    at += word.length;
  }
  return at;
}

function isQuoted(text: string, start: number, end: number): boolean {
  return QUOTES.includes(text.charAt(start - 1) || ' ') && QUOTES.includes(text.charAt(end) || ' ');
}
