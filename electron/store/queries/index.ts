// The query for each call of the contract that only reads: one line per call.
import type { CallOutput, ParsedInput, QueryName } from '../../../shared/ipc/contract.ts';
import type { Answering } from '../answering.ts';
import { getOverview, getSeries } from './overview.ts';
import { delaysOf } from './overview-delays.ts';
import { providersOf } from './overview-providers.ts';
import { reasonsOf } from './overview-reasons.ts';
import { serversOf } from './overview-servers.ts';
import { worstOf } from './overview-worst.ts';
import { getRecipient } from './recipient-get.ts';
import { listRecipients } from './recipient-list.ts';
import { getReport } from './report-get.ts';
import { listReports, reportTabs } from './report-list.ts';
import { searchValues } from './search-values.ts';
import { getSent } from './sent-get.ts';
import { listSent } from './sent-list.ts';
import { listWithheld } from './withheld-list.ts';

export type Queries = {
  readonly [K in QueryName]: Answering<ParsedInput<K>, CallOutput<K>>;
};

export const QUERIES: Queries = {
  'sent.list': listSent,
  'sent.get': getSent,
  'reports.list': listReports,
  'reports.tabs': reportTabs,
  'reports.get': getReport,
  'recipients.list': listRecipients,
  'recipients.get': getRecipient,
  'overview.get': getOverview,
  'overview.series': getSeries,
  'overview.reasons': reasonsOf,
  'overview.providers': providersOf,
  'overview.delays': delaysOf,
  'overview.servers': serversOf,
  'overview.worst': worstOf,
  'search.values': searchValues,
  'withheld.list': listWithheld,
};
