// The function for each command: one line per command.
import type { Answering } from '../answering.ts';
import { dismissRecovered, recoveredNote } from '../recovery/recovered.ts';
import type { StoreCommandName, StoreCommands } from '../store-api.ts';
import { addAccount, forgetSent, learnAddresses, listAccounts, removeAccount, updateAccount } from './accounts.ts';
import { readCounts } from './counts.ts';
import { exportRows } from './export.ts';
import { forgetFolders, forgetMessages, listFolders, listUids, resetFolder } from './folders.ts';
import { applyIntake } from './intake.ts';
import { beginNotices, takeNotices } from './notices.ts';
import { eraseAll, listVerp, ownData, writeVerp } from './own-data.ts';
import { derivePolicy, getPolicy, previewPolicy, setPolicy } from './policy.ts';
import { noteRecipient, overrideRecipient } from './recipients.ts';
import { linkReport, seeReports } from './reports.ts';
import { replaceReports, reportSources } from './reread.ts';
import { forgetWithheld, listHeld, noteTry, tryAgain } from './withheld.ts';

export type Commands = {
  readonly [K in StoreCommandName]: Answering<StoreCommands[K]['input'], StoreCommands[K]['output']>;
};

export const COMMANDS: Commands = {
  'accounts.list': listAccounts,
  'accounts.add': addAccount,
  'accounts.update': updateAccount,
  'accounts.learn': learnAddresses,
  'accounts.remove': removeAccount,
  'accounts.forgetSent': forgetSent,
  'folders.list': listFolders,
  'folders.uids': listUids,
  'folders.reset': resetFolder,
  'intake.apply': applyIntake,
  'folders.withheld': listHeld,
  'withheld.tried': noteTry,
  'withheld.again': tryAgain,
  'withheld.forget': forgetWithheld,
  'messages.gone': forgetMessages,
  counts: readCounts,
  'reports.seen': seeReports,
  'reports.link': linkReport,
  'recipients.override': overrideRecipient,
  'recipients.note': noteRecipient,
  'export.rows': exportRows,
  'policy.get': getPolicy,
  'policy.set': setPolicy,
  'policy.derive': derivePolicy,
  'policy.preview': previewPolicy,
  'folders.forget': forgetFolders,
  'reports.sources': reportSources,
  'reports.replace': replaceReports,
  'notices.begin': beginNotices,
  'notices.take': takeNotices,
  'verp.names': listVerp,
  'verp.write': writeVerp,
  'user.data': ownData,
  'recovered.get': recoveredNote,
  'recovered.dismiss': dismissRecovered,
  // The worker itself handles this command (worker.ts); a store without a worker has nothing to resume.
  'recovered.resume': () => null,
  erase: eraseAll,
};
