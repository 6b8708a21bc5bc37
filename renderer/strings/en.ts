// Every word the screens say in English, in the parts under en/; the reasons have theirs in shared/bounce/classify/reasons.
// Functions where a number or a name decides the form. A translation is one such folder.
import { enCharts } from './en/charts.ts';
import { enDetails } from './en/details.ts';
import { enErrors } from './en/errors.ts';
import { enFields } from './en/fields.ts';
import { enLists } from './en/lists.ts';
import { enMail } from './en/mail.ts';
import { enMailbox } from './en/mailbox.ts';
import { enOauth } from './en/oauth.ts';
import { enPages } from './en/pages.ts';
import { enPeople } from './en/people.ts';
import { enProviders } from './en/providers.ts';
import { enReasons } from './en/reasons.ts';
import { enRules } from './en/rules.ts';
import { enSearching } from './en/searching.ts';
import { enSettings } from './en/settings.ts';
import { enShell } from './en/shell.ts';
import { enSigns } from './en/signs.ts';
import { enViewer } from './en/viewer.ts';
import { enWithheld } from './en/withheld.ts';
import { enWords } from './en/words.ts';

export const en = {
  errors: enErrors,
  fields: enFields,
  ...enWords,
  ...enDetails,
  ...enMail,
  ...enPeople,
  ...enPages,
  ...enMailbox,
  ...enOauth,
  ...enCharts,
  ...enReasons,
  ...enProviders,
  ...enShell,
  ...enSigns,
  ...enRules,
  ...enViewer,
  ...enSearching,
  ...enSettings,
  ...enLists,
  ...enWithheld,
};
