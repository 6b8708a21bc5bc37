import type { Quirk } from '../quirk.ts';
import { allRefused } from './all-refused.ts';
import { bodyNil } from './body-nil.ts';
import { bodyOriginApart } from './body-origin-apart.ts';
import { byeThenOk } from './bye-then-ok.ts';
import { commandError } from './command-error.ts';
import { endsAtHeader } from './ends-at-header.ts';
import { endsAtSource } from './ends-at-source.ts';
import { expungeBetweenRows } from './expunge-between-rows.ts';
import { fetchLeavesOut } from './fetch-leaves-out.ts';
import { fetchLeavesOutInSets } from './fetch-leaves-out-in-sets.ts';
import { fetchOfGone } from './fetch-of-gone.ts';
import { headerAsRfc822 } from './header-as-rfc822.ts';
import { headerAsWhole } from './header-as-whole.ts';
import { headerFieldsNil } from './header-fields-nil.ts';
import { headerNil } from './header-nil.ts';
import { headerTooLarge } from './header-too-large.ts';
import { notNowBackoff } from './not-now-backoff.ts';
import { notNowOverquota } from './not-now-overquota.ts';
import { notNowServerUnavailable } from './not-now-server-unavailable.ts';
import { notNowSystemError } from './not-now-system-error.ts';
import { notNowTempfail } from './not-now-tempfail.ts';
import { notNowThrottled } from './not-now-throttled.ts';
import { notNowUnavailable } from './not-now-unavailable.ts';
import { oneUnavailable } from './one-unavailable.ts';
import { partRefused } from './part-refused.ts';
import { refusedForAPass } from './refused-for-a-pass.ts';
import { rowsWithoutUid } from './rows-without-uid.ts';
import { sourceTooLarge } from './source-too-large.ts';
import { wholeForPart } from './whole-for-part.ts';

export const QUIRKS: readonly Quirk[] = [
  allRefused,
  bodyNil,
  bodyOriginApart,
  byeThenOk,
  commandError,
  endsAtHeader,
  endsAtSource,
  expungeBetweenRows,
  fetchLeavesOutInSets,
  fetchLeavesOut,
  fetchOfGone,
  headerAsRfc822,
  headerAsWhole,
  headerFieldsNil,
  headerNil,
  headerTooLarge,
  notNowBackoff,
  notNowOverquota,
  notNowServerUnavailable,
  notNowSystemError,
  notNowTempfail,
  notNowThrottled,
  notNowUnavailable,
  oneUnavailable,
  partRefused,
  refusedForAPass,
  rowsWithoutUid,
  sourceTooLarge,
  wholeForPart,
];
