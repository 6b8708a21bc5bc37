import type { Quirk } from '../quirk.ts';
import { aSearchLineForEach } from './a-search-line-for-each.ts';
import { backslashBetween } from './backslash-between.ts';
import { carriageReturnsAlone } from './carriage-returns-alone.ts';
import { cutInFetch } from './cut-in-fetch.ts';
import { doneNotAnswered } from './done-not-answered.ts';
import { dotsAndAPrefix } from './dots-and-a-prefix.ts';
import { dutchFolders } from './dutch-folders.ts';
import { emptyFolders } from './empty-folders.ts';
import { enableRefused } from './enable-refused.ts';
import { esearchForSearch } from './esearch-for-search.ts';
import { expungeBetweenRows } from './expunge-between-rows.ts';
import { flagsBeforePlus } from './flags-before-plus.ts';
import { flagsBehindRows } from './flags-behind-rows.ts';
import { germanFolders } from './german-folders.ts';
import { goodbyeThatIsNone } from './goodbye-that-is-none.ts';
import { headerLikeAnAnswer } from './header-like-an-answer.ts';
import { headerOfAMegabyte } from './header-of-a-megabyte.ts';
import { idRefused } from './id-refused.ts';
import { idleRefused } from './idle-refused.ts';
import { idleTellsNothing } from './idle-tells-nothing.ts';
import { idleWithoutPlus } from './idle-without-plus.ts';
import { inboxInSmallLetters } from './inbox-in-small-letters.ts';
import { largestModseq } from './largest-modseq.ts';
import { lsubRefused } from './lsub-refused.ts';
import { foldersByListStatus, foldersByStatus } from './many-folders.ts';
import { modseqWithoutCondstore } from './modseq-without-condstore.ts';
import { namesAsLiterals } from './names-as-literals.ts';
import { namespaceRefused } from './namespace-refused.ts';
import { negativeModseq } from './negative-modseq.ts';
import { noDelimiter } from './no-delimiter.ts';
import { noHeader } from './no-header.ts';
import { noModseq } from './no-modseq.ts';
import { nulInHeader } from './nul-in-header.ts';
import { oddDates } from './odd-dates.ts';
import { oddInternalDates } from './odd-internal-dates.ts';
import { qqSentMessages } from './qq-sent-messages.ts';
import { quotesInNames } from './quotes-in-names.ts';
import { rawLatin1Header } from './raw-latin-1-header.ts';
import { rawUtf8Header } from './raw-utf-8-header.ts';
import { rowsBackwards } from './rows-backwards.ts';
import { sentInArchive } from './sent-in-archive.ts';
import { setsUpwardsOnly } from './sets-upwards-only.ts';
import { sparseUids } from './sparse-uids.ts';
import { thirtyThousandRecipients } from './thirty-thousand-recipients.ts';
import { threeNamespaces } from './three-namespaces.ts';
import { uidBehindHeader } from './uid-behind-header.ts';
import { uidsToTheLast } from './uids-to-the-last.ts';
import { uidvalidityChanged } from './uidvalidity-changed.ts';
import { uidvalidityNeverTheSame } from './uidvalidity-never-the-same.ts';
import { vanishedBetweenRows } from './vanished-between-rows.ts';
import { vanishedByTheMillion } from './vanished-by-the-million.ts';
import { wholeInPlaceOfPart } from './whole-in-place-of-part.ts';
import { wildcardsInNames } from './wildcards-in-names.ts';

export const QUIRKS: readonly Quirk[] = [
  aSearchLineForEach,
  backslashBetween,
  carriageReturnsAlone,
  cutInFetch,
  doneNotAnswered,
  dotsAndAPrefix,
  dutchFolders,
  emptyFolders,
  enableRefused,
  esearchForSearch,
  expungeBetweenRows,
  flagsBeforePlus,
  flagsBehindRows,
  germanFolders,
  goodbyeThatIsNone,
  headerLikeAnAnswer,
  headerOfAMegabyte,
  idRefused,
  idleRefused,
  idleTellsNothing,
  idleWithoutPlus,
  inboxInSmallLetters,
  largestModseq,
  lsubRefused,
  foldersByStatus,
  foldersByListStatus,
  modseqWithoutCondstore,
  namesAsLiterals,
  namespaceRefused,
  negativeModseq,
  noDelimiter,
  noHeader,
  noModseq,
  nulInHeader,
  oddDates,
  oddInternalDates,
  qqSentMessages,
  quotesInNames,
  rawLatin1Header,
  rawUtf8Header,
  rowsBackwards,
  sentInArchive,
  setsUpwardsOnly,
  sparseUids,
  thirtyThousandRecipients,
  threeNamespaces,
  uidBehindHeader,
  uidsToTheLast,
  uidvalidityChanged,
  uidvalidityNeverTheSame,
  vanishedBetweenRows,
  vanishedByTheMillion,
  wholeInPlaceOfPart,
  wildcardsInNames,
];
