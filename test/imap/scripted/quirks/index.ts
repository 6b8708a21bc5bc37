import type { Quirk } from '../quirk.ts';
import { copiesInTheInbox, copiesNobodySpokeOf } from './copies-in-the-inbox.ts';
import { deletionWithoutUid } from './deletion-without-uid.ts';
import { expungeBetweenRows } from './expunge-between-rows.ts';
import { listOptionsBad, listOptionsNo } from './list-options-refused.ts';
import { listStatusIgnored, listStatusLeftOut } from './list-status-left-out.ts';
import { listStatusOfMany } from './list-status-of-many.ts';
import { namesNotEncoded, oddNameRefused } from './names-not-encoded.ts';
import { noselectSpellings } from './noselect-spellings.ts';
import { oddListLines } from './odd-list-lines.ts';
import { reportInSent } from './report-in-sent.ts';
import { sentByContent } from './sent-by-content.ts';
import { sentByMarkAlone } from './sent-by-mark-alone.ts';
import { sentInSubfolders } from './sent-in-subfolders.ts';
import { sentWithoutAMark } from './sent-without-a-mark.ts';
import { othersUnderOnePrefix, sharedUnderThePrefix } from './shared-under-the-prefix.ts';
import { statusRefused } from './status-refused.ts';
import { twoNamesShownAlike } from './two-names-shown-alike.ts';
import { utf8Names } from './utf8-names.ts';
import { xlist } from './xlist.ts';

export const QUIRKS: readonly Quirk[] = [
  expungeBetweenRows,
  namesNotEncoded,
  oddNameRefused,
  utf8Names,
  twoNamesShownAlike,
  noselectSpellings,
  listStatusOfMany,
  listStatusLeftOut,
  listStatusIgnored,
  listOptionsBad,
  listOptionsNo,
  statusRefused,
  deletionWithoutUid,
  sentByMarkAlone,
  xlist,
  sentInSubfolders,
  sentWithoutAMark,
  sentByContent,
  reportInSent,
  copiesInTheInbox,
  copiesNobodySpokeOf,
  sharedUnderThePrefix,
  othersUnderOnePrefix,
  oddListLines,
];
