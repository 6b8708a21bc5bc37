// The handlers of all calls in the contract, in groups. A new group is one file and one line here.
import type { Handlers } from '../../../shared/ipc/dispatcher.ts';
import type { AppContext } from '../app-context.ts';
import { accountHandlers } from './accounts.ts';
import { appHandlers } from './app.ts';
import { explainHandlers } from './explain.ts';
import { exportHandlers } from './export.ts';
import { mailboxHandlers } from './mailbox.ts';
import { noticeHandlers } from './notices.ts';
import { oauthHandlers } from './oauth.ts';
import { recipientHandlers } from './recipients.ts';
import { reportHandlers } from './reports.ts';
import { settingsHandlers } from './settings.ts';
import { storeQueryHandlers } from './store-queries.ts';
import { syncHandlers } from './sync.ts';

export function createHandlers(context: AppContext): Handlers {
  return {
    ...accountHandlers(context),
    ...appHandlers(context),
    ...explainHandlers(context),
    ...exportHandlers(context),
    ...mailboxHandlers(context),
    ...noticeHandlers(context),
    ...oauthHandlers(context),
    ...recipientHandlers(context),
    ...reportHandlers(context),
    ...settingsHandlers(context),
    ...storeQueryHandlers(context),
    ...syncHandlers(context),
  };
}
