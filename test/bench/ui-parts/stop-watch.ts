// A script that runs inside the page and records keys, answers and frames, without any call to the app.

import type { CallInput } from '../../../shared/ipc/contract.ts';

export interface StopWatch {
  /** When the first row of a list was painted, in milliseconds since the navigation began; null before. */
  firstRow: number | null;
  /** Searches as they were typed: the text of the field and the time of the key. */
  readonly keys: { readonly text: string; readonly at: number }[];
  /** Answered searches: when the page asked, and when the frame with the answer was painted. */
  readonly answers: { readonly text: string; readonly asked: number; readonly at: number }[];
  /** Times of the frames since `watchFrames`. */
  frames: number[];
  watchFrames(): void;
  stopFrames(): void;
  /** Milliseconds from the click until the screen of `view` shows `ready` and is painted. */
  switchTo(view: string, ready: string): Promise<number>;
}
export type WatchedWindow = Window & { readonly stopWatch: StopWatch };

export const ROW = '.vlist [role="option"], .vlist [role="row"][aria-selected]';

/** Runs in every page before its own scripts. Must not use anything outside of itself, since the page gets it as text. */
export function installWatch(): void {
  const rowSelector = '.vlist [role="option"], .vlist [role="row"][aria-selected]';
  const afterPaint = (then: (at: number) => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => then(performance.now());
      port2.postMessage(null);
    });
  };
  // Resolves at the frame after the list has changed; if an answer changes nothing, at the second frame from now.
  const whenDrawn = (then: (at: number) => void): void => {
    const list = document.querySelector('.vlist');
    let done = false;
    const finish = (at: number): void => {
      observer.disconnect();
      if (!done) then(at);
      done = true;
    };
    const observer = new MutationObserver(() => {
      observer.disconnect();
      afterPaint(finish);
    });
    if (list) observer.observe(list, { subtree: true, childList: true, attributes: true, characterData: true });
    afterPaint(() => afterPaint(finish));
  };
  let counting = false;
  const watch: StopWatch = {
    firstRow: null,
    keys: [],
    answers: [],
    frames: [],
    watchFrames() {
      watch.frames = [];
      counting = true;
      const next = (at: number): void => {
        watch.frames.push(at);
        if (counting) requestAnimationFrame(next);
      };
      requestAnimationFrame(next);
    },
    stopFrames() {
      counting = false;
    },
    switchTo: (view, ready) =>
      new Promise((resolve) => {
        const link = document.querySelector<HTMLAnchorElement>(`.rail a[href^="#/${view}"]`);
        const shown = (): boolean =>
          link?.getAttribute('aria-current') === 'page' && document.querySelector(`main ${ready}`) !== null;
        const began = performance.now();
        const look = (): void => {
          if (!shown()) return;
          observer.disconnect();
          afterPaint((at) => resolve(at - began));
        };
        const observer = new MutationObserver(look);
        observer.observe(document, { subtree: true, childList: true, attributes: true });
        link?.click();
        look();
      }),
  };
  Object.assign(window, { stopWatch: watch });
  const rows = new MutationObserver(() => {
    if (!document.querySelector(rowSelector)) return;
    rows.disconnect();
    afterPaint((at) => {
      watch.firstRow = at;
    });
  });
  rows.observe(document, { subtree: true, childList: true });
  document.addEventListener(
    'input',
    (event) => {
      const field = event.target;
      if (field instanceof HTMLInputElement) watch.keys.push({ text: field.value, at: event.timeStamp });
    },
    true,
  );
  const ask = window.fetch;
  window.fetch = async (...args) => {
    const asked = performance.now();
    const response = await ask.apply(window, args);
    const body = args[1]?.body;
    if (typeof body !== 'string' || !body.includes('.list"')) return response;
    const { input } = JSON.parse(body) as { readonly input: CallInput<'sent.list'> };
    const read = response.json.bind(response);
    response.json = async () => {
      const value: unknown = await read();
      if (input.search !== undefined && input.at?.kind === 'top')
        whenDrawn((at) => watch.answers.push({ text: input.search ?? '', asked, at }));
      return value;
    };
    return response;
  };
}
