import { expect, it } from 'vitest';
import { createAccountState } from '../../electron/accounts/account-state.ts';
import type { AccountView } from '../../shared/domain/views.ts';

it('an account shows from the start how many messages its server did not hand out, and no longer once there are none', () => {
  const views: AccountView[] = [];
  let changes = 0;
  const on = {
    view: (view: AccountView) => views.push(view),
    changed: () => {
      changes++;
    },
    synced: () => undefined,
  };
  const account = { id: 1, kind: 'imap', name: 'anna@shop.example', config: {}, lastSync: null, withheld: 3 } as const;
  const { view, reporter } = createAccountState(account, on, () => 0);
  expect(view().withheld).toBe(3);
  reporter.withheld(3);
  expect(views).toEqual([]);
  reporter.withheld(2);
  expect(views.at(-1)?.withheld).toBe(2);
  reporter.withheld(0);
  expect(Object.keys(view())).not.toContain('withheld');
  expect(changes).toBe(2);
});
