import type { Quirk } from '../quirk.ts';
import { byeAtGreeting } from './bye-at-greeting.ts';
import { byeAtLogin } from './bye-at-login.ts';
import { copiesInTheInbox, copiesNobodySpokeOf } from './copies-in-the-inbox.ts';
import { deletionWithoutUid } from './deletion-without-uid.ts';
import { expungeBetweenRows } from './expunge-between-rows.ts';
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
import { namesNotEncoded, oddNameRefused } from './names-not-encoded.ts';
import { noselectSpellings } from './noselect-spellings.ts';
import { oddListLines } from './odd-list-lines.ts';
import { passwordWithBlanks } from './password-with-blanks.ts';
import { passwordWithEmoji } from './password-with-emoji.ts';
import { passwordWithQuotes } from './password-with-quotes.ts';
import { passwordWithUmlauts } from './password-with-umlauts.ts';
import { reportInSent } from './report-in-sent.ts';
import { sentByContent } from './sent-by-content.ts';
import { sentByMarkAlone } from './sent-by-mark-alone.ts';
import { sentInSubfolders } from './sent-in-subfolders.ts';
import { sentWithoutAMark } from './sent-without-a-mark.ts';
import { sentsinceRefused } from './sentsince-refused.ts';
import { othersUnderOnePrefix, sharedUnderThePrefix } from './shared-under-the-prefix.ts';
import { smtpOnThePort } from './smtp-on-the-port.ts';
import { starttlsInjected } from './starttls-injected.ts';
import { starttlsNamecheap } from './starttls-namecheap.ts';
import { starttlsPreauth } from './starttls-preauth.ts';
import { starttlsRefused } from './starttls-refused.ts';
import { starttlsStripped } from './starttls-stripped.ts';
import { statusRefused } from './status-refused.ts';
import { twoNamesShownAlike } from './two-names-shown-alike.ts';
import { utf8Names } from './utf8-names.ts';
import { wrongInternalDates } from './wrong-internal-dates.ts';
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
  byeAtGreeting,
  byeAtLogin,
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
  passwordWithBlanks,
  passwordWithEmoji,
  passwordWithQuotes,
  passwordWithUmlauts,
  sentsinceRefused,
  smtpOnThePort,
  starttlsInjected,
  starttlsNamecheap,
  starttlsPreauth,
  starttlsRefused,
  starttlsStripped,
  wrongInternalDates,
];
