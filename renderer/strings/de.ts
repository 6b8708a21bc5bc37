// Every word the screens say in German, in the parts under de/. It says "Sie", keeps sentences short, and keeps to these words:
//
// bounce          Rückläufer               report        Zustellbericht
// hard, soft      hart, weich              complaint     Beschwerde
// delayed         verzögert                auto-reply    automatische Antwort
// delivered       zugestellt               read receipt  Lesebestätigung
// relayed         weitergereicht           unparsed      nicht lesbar
// expanded        verteilt                 backscatter   Backscatter
// verdict         Einstufung               match, tie    zuordnen, Zuordnung
//   ok, watch     OK, Beobachten           sign of life  Lebenszeichen
//   bad           ungültig                 evidence      Anhaltspunkte
//   recovered     Wieder OK                recipient     Empfänger
// side            woran es liegt           mailbox       Postfach
//   your side     Ihre Seite               account       Konto
//   their server  Server der Gegenseite    mailing list  Verteiler
// reason          Grund                    header field  Kopfzeile
// status code     Statuscode               envelope      Umschlag
// reply code      Antwortcode              source        Quelltext
// message         Nachricht                mail          E-Mail, E-Mails
// sync, read      abrufen, lesen           sign in       anmelden
// key store       Schlüsselbund            typing slip   Tippfehler
import { deCharts } from './de/charts.ts';
import { deDetails } from './de/details.ts';
import { deErrors } from './de/errors.ts';
import { deFields } from './de/fields.ts';
import { deLists } from './de/lists.ts';
import { deMail } from './de/mail.ts';
import { deMailbox } from './de/mailbox.ts';
import { deOauth } from './de/oauth.ts';
import { dePages } from './de/pages.ts';
import { dePeople } from './de/people.ts';
import { deProviders } from './de/providers.ts';
import { deReasons } from './de/reasons.ts';
import { deRules } from './de/rules.ts';
import { deSearching } from './de/searching.ts';
import { deSettings } from './de/settings.ts';
import { deShell } from './de/shell.ts';
import { deSigns } from './de/signs.ts';
import { deViewer } from './de/viewer.ts';
import { deWithheld } from './de/withheld.ts';
import { deWords } from './de/words.ts';
import type { en } from './en.ts';

export const de: typeof en = {
  errors: deErrors,
  fields: deFields,
  ...deWords,
  ...deDetails,
  ...deMail,
  ...dePeople,
  ...dePages,
  ...deMailbox,
  ...deOauth,
  ...deCharts,
  ...deReasons,
  ...deProviders,
  ...deShell,
  ...deSigns,
  ...deRules,
  ...deViewer,
  ...deSearching,
  ...deSettings,
  ...deLists,
  ...deWithheld,
};
