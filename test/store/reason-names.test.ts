import { expect, it } from 'vitest';
import { reasonOf } from '../../shared/bounce/classify/reasons/index.ts';
import { bounceOf, FULL, openTestStore, PAGE, reportOn, sent } from './facts.ts';

it('a reason is found by its name in either language, in every list', () => {
  const { engine, apply } = openTestStore();
  const [full, gone] = [
    sent('anna@there.example', { subject: 'Offer' }),
    sent('ben@there.example', { subject: 'News' }),
  ];
  apply(full, reportOn(full, [bounceOf('anna@there.example', FULL)]));
  apply(gone, reportOn(gone, [bounceOf('ben@there.example')]));
  const found = (search: string) => [
    engine.query('sent.list', { ...PAGE, show: 'all', accountId: null, search }).rows.map((row) => row.to),
    engine.query('reports.list', { ...PAGE, tab: 'failures', search }).rows.flatMap((row) => row.recipients),
    engine.query('recipients.list', { ...PAGE, show: 'all', search }).rows.map((row) => row.address),
  ];
  const anna = [['anna@there.example'], ['anna@there.example'], ['anna@there.example']];
  const german = reasonOf('mailbox-full').words.de.short;
  for (const search of ['mailbox full', german, german.toUpperCase(), `"${german}"`, `reason:"${german}"`])
    expect([search, found(search)]).toEqual([search, anna]);
});
