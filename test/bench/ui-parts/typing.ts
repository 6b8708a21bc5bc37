import type { BenchBrowser } from './browser.ts';
import { ROW, type StopWatch, type WatchedWindow } from './stop-watch.ts';

/** Milliseconds between two keys of a fast typist. */
const BETWEEN_KEYS = 160;
const TEXTS = ['offer summer', 'domain:gmail.com', 'reason:mailbox-full', 'garden 4711'];

export interface Key {
  /** The complete search. */
  readonly search: string;
  readonly text: string;
  readonly ms: number;
}

/** Types searches into the list of sent messages: for each key the time until the frame that shows its answer. */
export async function typing({ open }: BenchBrowser): Promise<readonly Key[]> {
  const page = await open('#/sent');
  await page.locator(ROW).first().waitFor();
  const field = page.locator('main [data-search]');
  const times: Key[] = [];
  for (const text of TEXTS) {
    await field.fill('');
    await page.waitForTimeout(600);
    const began = await page.evaluate(() => performance.now());
    await field.pressSequentially(text, { delay: BETWEEN_KEYS });
    await page.waitForTimeout(1000);
    const { keys, answers } = await page.evaluate(() => {
      const { keys, answers } = (window as unknown as WatchedWindow).stopWatch;
      return { keys, answers };
    });
    const mine = keys.filter((key) => key.at >= began);
    times.push(...answered(mine, answers).map((key) => ({ ...key, search: text })));
  }
  return times;
}

/** Each key that changed the search, with the first answer to a call made after it; Infinity for a key without an answer. */
function answered(keys: StopWatch['keys'], answers: StopWatch['answers']): readonly Omit<Key, 'search'>[] {
  return keys
    .filter(({ text }, index) => text.trim() !== (keys[index - 1]?.text.trim() ?? ''))
    .map(({ text, at }) => {
      const answer = answers.find(({ asked }) => asked >= at);
      return { text, ms: answer ? answer.at - at : Number.POSITIVE_INFINITY };
    });
}
