// States of an account and its dialogs, which the tests produce by answering the page's calls in the app's place.
import type { Page } from 'playwright-core';
import type { TestNote } from '../../shared/domain/details.ts';
import type { AppErrorData, ErrorCode } from '../../shared/domain/errors.ts';
import type { AccountView, AppState } from '../../shared/domain/views.ts';
import type { CallInput, CallName, CallOutput } from '../../shared/ipc/contract.ts';
import type { Reply } from '../../shared/ipc/transport.ts';

export const failed = (code: ErrorCode, data: AppErrorData = {}): Reply => ({ ok: false, error: { code, data } });
export const gives = <K extends CallName>(_call: K, value: CallOutput<K>): Reply => ({ ok: true, value });

type Answers = Partial<Record<CallName, (input: never) => Reply>>;

/** Answers these calls in the app's place until others are given. `accounts` changes the accounts in the app's own state. */
export class StandIn {
  readonly #page: Page;
  #answers: Answers = {};
  #accounts: ((accounts: readonly AccountView[]) => readonly AccountView[]) | null = null;

  constructor(page: Page) {
    this.#page = page;
  }

  async begin(): Promise<void> {
    await this.#page.route('**/api/call', async (route) => {
      const { name, input } = route.request().postDataJSON() as { name: CallName; input: CallInput<CallName> };
      const answer = this.#answers[name];
      if (answer !== undefined) return route.fulfill({ json: answer(input as never) });
      if (name !== 'app.state' || this.#accounts === null) return route.continue();
      const reply = (await (await route.fetch()).json()) as { ok: true; value: AppState };
      return route.fulfill({
        json: { ...reply, value: { ...reply.value, accounts: this.#accounts(reply.value.accounts) } },
      });
    });
  }

  /** After the next reload the page hears no event, which would show an account as it is in the app. */
  async holdEvents(): Promise<void> {
    await this.#page.route('**/api/events', () => undefined);
  }

  answers(answers: Answers): void {
    this.#answers = answers;
  }

  accounts(how: (accounts: readonly AccountView[]) => readonly AccountView[]): void {
    this.#accounts = how;
  }
}

export const FINGERPRINT = Array.from({ length: 32 }, (_, n) => (n * 7 + 16).toString(16).toUpperCase()).join(':');
export const OTHER_FINGERPRINT = FINGERPRINT.split(':').toReversed().join(':');

const STEPS = ['dns', 'tls', 'login', 'folders'] as const;
const NOTES: Readonly<Record<(typeof STEPS)[number], TestNote>> = {
  dns: { id: 'host', host: 'imap.firma.example', port: 993 },
  tls: { id: 'starttls', protocol: 'TLS 1.3', pinned: false },
  login: { id: 'signed-in', user: 'ekiri@firma.example' },
  folders: { id: 'folders', count: 3, read: 3, opened: ['INBOX', 'Sent'] },
};
/** A connection test that fails at a step. */
export function testFailing(at: (typeof STEPS)[number], code: ErrorCode, data: AppErrorData = {}): Reply {
  const place = STEPS.indexOf(at);
  const steps = STEPS.map((step, index) => ({
    step,
    state: index < place ? ('ok' as const) : index === place ? ('failed' as const) : ('not-tried' as const),
    note: index < place ? NOTES[step] : null,
    error: index === place ? { code, data } : null,
  }));
  return gives('accounts.test', { ok: false, folders: [], steps });
}
