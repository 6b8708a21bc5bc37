import type { Quirk } from '../quirk.ts';
import { aSearchLineForEach } from './a-search-line-for-each.ts';
import { allFoldersRefused } from './all-folders-refused.ts';
import { allRefused } from './all-refused.ts';
import { autologout } from './autologout.ts';
import { backslashBetween } from './backslash-between.ts';
import { bodyNil } from './body-nil.ts';
import { bodyOriginApart } from './body-origin-apart.ts';
import { bracketsInFlags } from './brackets-in-flags.ts';
import { byeAtGreeting } from './bye-at-greeting.ts';
import { byeAtLogin } from './bye-at-login.ts';
import { byeThenOk } from './bye-then-ok.ts';
import { carriageReturnsAlone } from './carriage-returns-alone.ts';
import { codesWithoutWords } from './codes-without-words.ts';
import { commandError } from './command-error.ts';
import { copiesInTheInbox, copiesNobodySpokeOf } from './copies-in-the-inbox.ts';
import { cutInFetch } from './cut-in-fetch.ts';
import { deletionWithoutUid } from './deletion-without-uid.ts';
import { doneNotAnswered } from './done-not-answered.ts';
import { dotsAndAPrefix } from './dots-and-a-prefix.ts';
import { dutchFolders } from './dutch-folders.ts';
import { emptyFolders } from './empty-folders.ts';
import { emptyStatus } from './empty-status.ts';
import { enableRefused } from './enable-refused.ts';
import { enabledNothing } from './enabled-nothing.ts';
import { endsAtHeader } from './ends-at-header.ts';
import { endsAtSource } from './ends-at-source.ts';
import { endsAtTheDate } from './ends-at-the-date.ts';
import { esearchForSearch } from './esearch-for-search.ts';
import { examineEndsConnection } from './examine-ends-connection.ts';
import { existsTooHigh } from './exists-too-high.ts';
import { expungeBetweenRows } from './expunge-between-rows.ts';
import { fetchLeavesOut } from './fetch-leaves-out.ts';
import { fetchLeavesOutInSets } from './fetch-leaves-out-in-sets.ts';
import { fetchOfGone } from './fetch-of-gone.ts';
import { flagsBeforePlus } from './flags-before-plus.ts';
import { flagsBehindRows } from './flags-behind-rows.ts';
import { foldersByStatus } from './folders-by-status.ts';
import { germanFolders } from './german-folders.ts';
import { goodbyeThatIsNone } from './goodbye-that-is-none.ts';
import { headerAsRfc822 } from './header-as-rfc822.ts';
import { headerAsWhole } from './header-as-whole.ts';
import { headerFieldsNil } from './header-fields-nil.ts';
import { headerLikeAnAnswer } from './header-like-an-answer.ts';
import { headerNil } from './header-nil.ts';
import { headerOfAMegabyte } from './header-of-a-megabyte.ts';
import { headerTooLarge } from './header-too-large.ts';
import { idRefused } from './id-refused.ts';
import { idleRefused } from './idle-refused.ts';
import { idleTellsNothing } from './idle-tells-nothing.ts';
import { idleWithoutPlus } from './idle-without-plus.ts';
import { inboxInSmallLetters } from './inbox-in-small-letters.ts';
import { inboxRefusedAtFirst } from './inbox-refused-at-first.ts';
import { inboxRefusedWhileWatched } from './inbox-refused-while-watched.ts';
import { largestModseq } from './largest-modseq.ts';
import { listBadWithoutATag } from './list-bad-without-a-tag.ts';
import { listOptionsBad, listOptionsNo } from './list-options-refused.ts';
import { listStatusIgnored, listStatusLeftOut } from './list-status-left-out.ts';
import { listStatusOfMany } from './list-status-of-many.ts';
import { loginAccountDisabled } from './login-account-disabled.ts';
import { loginAppPassword } from './login-app-password.ts';
import { loginAuthLoginOnly } from './login-auth-login-only.ts';
import { loginBlockedAccount } from './login-blocked-account.ts';
import { loginCyrusBusy } from './login-cyrus-busy.ts';
import { loginDisabled } from './login-disabled.ts';
import { loginDominoBusy } from './login-domino-busy.ts';
import { loginNeverAnswered } from './login-never-answered.ts';
import { loginNotConnected } from './login-not-connected.ts';
import { loginNotConnectedLater } from './login-not-connected-later.ts';
import { loginPrivacyRequired } from './login-privacy-required.ts';
import { loginQqNamesEverything } from './login-qq-names-everything.ts';
import { loginRateLimited } from './login-rate-limited.ts';
import { loginRefusedInTheSession } from './login-refused-in-the-session.ts';
import { loginSystemError } from './login-system-error.ts';
import { loginTakesLong } from './login-takes-long.ts';
import { loginTooManyConnections } from './login-too-many-connections.ts';
import { loginUnavailable } from './login-unavailable.ts';
import { loginWebPage } from './login-web-page.ts';
import { loginWithoutSaslIr } from './login-without-sasl-ir.ts';
import { loginWorkedBefore } from './login-worked-before.ts';
import { loginYandexNamesBoth } from './login-yandex-names-both.ts';
import { loginZimbraMaintenance } from './login-zimbra-maintenance.ts';
import { lsubRefused } from './lsub-refused.ts';
import { modseqThatNeverMoves } from './modseq-that-never-moves.ts';
import { modseqWithoutCondstore } from './modseq-without-condstore.ts';
import { modseqZero } from './modseq-zero.ts';
import { moreThanAsked } from './more-than-asked.ts';
import { namesAsLiterals } from './names-as-literals.ts';
import { namesNotEncoded, oddNameRefused } from './names-not-encoded.ts';
import { namespaceRefused } from './namespace-refused.ts';
import { negativeModseq } from './negative-modseq.ts';
import { newInbox } from './new-inbox.ts';
import { noDelimiter } from './no-delimiter.ts';
import { noExists } from './no-exists.ts';
import { noHeader } from './no-header.ts';
import { noModseq } from './no-modseq.ts';
import { noUidnext } from './no-uidnext.ts';
import { noUidvalidity } from './no-uidvalidity.ts';
import { noselectSpellings } from './noselect-spellings.ts';
import { notNowBackoff } from './not-now-backoff.ts';
import { notNowOverquota } from './not-now-overquota.ts';
import { notNowServerUnavailable } from './not-now-server-unavailable.ts';
import { notNowSystemError } from './not-now-system-error.ts';
import { notNowTempfail } from './not-now-tempfail.ts';
import { notNowThrottled } from './not-now-throttled.ts';
import { notNowUnavailable } from './not-now-unavailable.ts';
import { nulInHeader } from './nul-in-header.ts';
import { oddDates } from './odd-dates.ts';
import { oddInternalDates } from './odd-internal-dates.ts';
import { oddListLines } from './odd-list-lines.ts';
import { oneUnavailable } from './one-unavailable.ts';
import { partRefused } from './part-refused.ts';
import { passwordWithBlanks } from './password-with-blanks.ts';
import { passwordWithEmoji } from './password-with-emoji.ts';
import { passwordWithQuotes } from './password-with-quotes.ts';
import { passwordWithUmlauts } from './password-with-umlauts.ts';
import { qqSentMessages } from './qq-sent-messages.ts';
import { quotedFieldNames } from './quoted-field-names.ts';
import { quotesInNames } from './quotes-in-names.ts';
import { rawLatin1Header } from './raw-latin-1-header.ts';
import { rawUtf8Header } from './raw-utf-8-header.ts';
import { refusedForAPass } from './refused-for-a-pass.ts';
import { refusedWithoutWords } from './refused-without-words.ts';
import { reportInSent } from './report-in-sent.ts';
import { rowsBackwards } from './rows-backwards.ts';
import { rowsWithoutUid } from './rows-without-uid.ts';
import { searchCut } from './search-cut.ts';
import { searchCutSilently } from './search-cut-silently.ts';
import { searchCutWithoutEnd } from './search-cut-without-end.ts';
import { searchFindsNoDays } from './search-finds-no-days.ts';
import { searchFindsNothing } from './search-finds-nothing.ts';
import { searchLosesForAWhile } from './search-loses-for-a-while.ts';
import { searchRefused } from './search-refused.ts';
import { searchRefusedOnce } from './search-refused-once.ts';
import { searchWithModseq } from './search-with-modseq.ts';
import { sentByContent } from './sent-by-content.ts';
import { sentByMarkAlone } from './sent-by-mark-alone.ts';
import { sentInArchive } from './sent-in-archive.ts';
import { sentInSubfolders } from './sent-in-subfolders.ts';
import { sentWithoutAMark } from './sent-without-a-mark.ts';
import { sentsinceRefused } from './sentsince-refused.ts';
import { setsUpwardsOnly } from './sets-upwards-only.ts';
import { othersUnderOnePrefix, sharedUnderThePrefix } from './shared-under-the-prefix.ts';
import { sizesThatLie } from './sizes-that-lie.ts';
import { smallLetters } from './small-letters.ts';
import { smtpOnThePort } from './smtp-on-the-port.ts';
import { sourceTooLarge } from './source-too-large.ts';
import { spaceBehindSearch } from './space-behind-search.ts';
import { spaceInRows } from './space-in-rows.ts';
import { spacesInLists } from './spaces-in-lists.ts';
import { sparseUids } from './sparse-uids.ts';
import { starttlsInjected } from './starttls-injected.ts';
import { starttlsNamecheap } from './starttls-namecheap.ts';
import { starttlsPreauth } from './starttls-preauth.ts';
import { starttlsRefused } from './starttls-refused.ts';
import { starttlsStripped } from './starttls-stripped.ts';
import { statusOfYesterday } from './status-of-yesterday.ts';
import { statusRefused } from './status-refused.ts';
import { stillHere } from './still-here.ts';
import { thirtyThousandRecipients } from './thirty-thousand-recipients.ts';
import { threeNamespaces } from './three-namespaces.ts';
import { throttledSearch } from './throttled-search.ts';
import { twoNamesShownAlike } from './two-names-shown-alike.ts';
import { twoSpaces } from './two-spaces.ts';
import { uidBehindHeader } from './uid-behind-header.ts';
import { uidnextInStatusAlone } from './uidnext-in-status-alone.ts';
import { uidnextNowhereAndDays } from './uidnext-nowhere-and-days.ts';
import { uidnextTooLow } from './uidnext-too-low.ts';
import { uidnextZero } from './uidnext-zero.ts';
import { uidsToTheLast } from './uids-to-the-last.ts';
import { uidvalidityChanged } from './uidvalidity-changed.ts';
import { uidvalidityInMilliseconds } from './uidvalidity-in-milliseconds.ts';
import { uidvalidityNeverTheSame } from './uidvalidity-never-the-same.ts';
import { uidvalidityZero } from './uidvalidity-zero.ts';
import { utf8Names } from './utf8-names.ts';
import { vanishedBetweenRows } from './vanished-between-rows.ts';
import { vanishedByTheMillion } from './vanished-by-the-million.ts';
import { vanishedInIdle } from './vanished-in-idle.ts';
import { wholeForPart } from './whole-for-part.ts';
import { wildcardsInNames } from './wildcards-in-names.ts';
import { wrongInternalDates } from './wrong-internal-dates.ts';
import { xlist } from './xlist.ts';

export const QUIRKS: readonly Quirk[] = [
  aSearchLineForEach,
  allFoldersRefused,
  allRefused,
  autologout,
  backslashBetween,
  bodyNil,
  bodyOriginApart,
  bracketsInFlags,
  byeAtGreeting,
  byeAtLogin,
  byeThenOk,
  carriageReturnsAlone,
  codesWithoutWords,
  commandError,
  copiesInTheInbox,
  copiesNobodySpokeOf,
  cutInFetch,
  deletionWithoutUid,
  doneNotAnswered,
  dotsAndAPrefix,
  dutchFolders,
  emptyFolders,
  emptyStatus,
  enableRefused,
  enabledNothing,
  endsAtHeader,
  endsAtSource,
  endsAtTheDate,
  esearchForSearch,
  examineEndsConnection,
  existsTooHigh,
  expungeBetweenRows,
  fetchLeavesOutInSets,
  fetchLeavesOut,
  fetchOfGone,
  flagsBeforePlus,
  flagsBehindRows,
  foldersByStatus,
  germanFolders,
  goodbyeThatIsNone,
  headerAsRfc822,
  headerAsWhole,
  headerFieldsNil,
  headerLikeAnAnswer,
  headerNil,
  headerOfAMegabyte,
  headerTooLarge,
  idRefused,
  idleRefused,
  idleTellsNothing,
  idleWithoutPlus,
  inboxInSmallLetters,
  inboxRefusedAtFirst,
  inboxRefusedWhileWatched,
  largestModseq,
  listBadWithoutATag,
  listOptionsBad,
  listOptionsNo,
  listStatusLeftOut,
  listStatusIgnored,
  listStatusOfMany,
  loginAccountDisabled,
  loginAppPassword,
  loginAuthLoginOnly,
  loginBlockedAccount,
  loginCyrusBusy,
  loginDisabled,
  loginDominoBusy,
  loginNeverAnswered,
  loginNotConnectedLater,
  loginNotConnected,
  loginPrivacyRequired,
  loginQqNamesEverything,
  loginRateLimited,
  loginRefusedInTheSession,
  loginSystemError,
  loginTakesLong,
  loginTooManyConnections,
  loginUnavailable,
  loginWebPage,
  loginWithoutSaslIr,
  loginWorkedBefore,
  loginYandexNamesBoth,
  loginZimbraMaintenance,
  lsubRefused,
  modseqThatNeverMoves,
  modseqWithoutCondstore,
  modseqZero,
  moreThanAsked,
  namesAsLiterals,
  namesNotEncoded,
  oddNameRefused,
  namespaceRefused,
  negativeModseq,
  newInbox,
  noDelimiter,
  noExists,
  noHeader,
  noModseq,
  noUidnext,
  noUidvalidity,
  noselectSpellings,
  notNowBackoff,
  notNowOverquota,
  notNowServerUnavailable,
  notNowSystemError,
  notNowTempfail,
  notNowThrottled,
  notNowUnavailable,
  nulInHeader,
  oddDates,
  oddInternalDates,
  oddListLines,
  oneUnavailable,
  partRefused,
  passwordWithBlanks,
  passwordWithEmoji,
  passwordWithQuotes,
  passwordWithUmlauts,
  qqSentMessages,
  quotedFieldNames,
  quotesInNames,
  rawLatin1Header,
  rawUtf8Header,
  refusedForAPass,
  refusedWithoutWords,
  reportInSent,
  rowsBackwards,
  rowsWithoutUid,
  searchCutSilently,
  searchCutWithoutEnd,
  searchCut,
  searchFindsNoDays,
  searchFindsNothing,
  searchLosesForAWhile,
  searchRefusedOnce,
  searchRefused,
  searchWithModseq,
  sentByContent,
  sentByMarkAlone,
  sentInArchive,
  sentInSubfolders,
  sentWithoutAMark,
  sentsinceRefused,
  setsUpwardsOnly,
  sharedUnderThePrefix,
  othersUnderOnePrefix,
  sizesThatLie,
  smallLetters,
  smtpOnThePort,
  sourceTooLarge,
  spaceBehindSearch,
  spaceInRows,
  spacesInLists,
  sparseUids,
  starttlsInjected,
  starttlsNamecheap,
  starttlsPreauth,
  starttlsRefused,
  starttlsStripped,
  statusOfYesterday,
  statusRefused,
  stillHere,
  thirtyThousandRecipients,
  threeNamespaces,
  throttledSearch,
  twoNamesShownAlike,
  twoSpaces,
  uidBehindHeader,
  uidnextInStatusAlone,
  uidnextNowhereAndDays,
  uidnextTooLow,
  uidnextZero,
  uidsToTheLast,
  uidvalidityChanged,
  uidvalidityInMilliseconds,
  uidvalidityNeverTheSame,
  uidvalidityZero,
  utf8Names,
  vanishedBetweenRows,
  vanishedByTheMillion,
  vanishedInIdle,
  wholeForPart,
  wildcardsInNames,
  wrongInternalDates,
  xlist,
];
