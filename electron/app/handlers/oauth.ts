import type { OAuthBegun } from '../../../shared/domain/views.ts';
import type { CallName } from '../../../shared/ipc/contract.ts';
import type { Handlers } from '../../../shared/ipc/dispatcher.ts';
import type { OAuthClient } from '../../oauth/oauth-types.ts';
import type { AppContext } from '../app-context.ts';

/** A handler that waited longer for the sign-in might have its connection cut. */
const ANSWER_WITHIN_MS = 25_000;

type OAuthCall = Extract<CallName, `oauth.${string}`>;

export function oauthHandlers({ accounts, oauth, openLink }: AppContext): Pick<Handlers, OAuthCall> {
  const begin = async (client: OAuthClient, email: string): Promise<OAuthBegun> => {
    const { id, url } = await oauth.signIns.begin(client, email);
    return { id, url, opened: await openLink(url) };
  };
  return {
    'oauth.providers': async () => oauth.providers(),
    'oauth.begin': async (request) => begin(oauth.clientOf(request), request.email),
    'oauth.again': async ({ accountId, clientSecret }) => {
      const { client, email } = await accounts.oauthClient(accountId, clientSecret);
      return begin(client, email);
    },
    'oauth.wait': ({ id }) => oauth.signIns.wait(id, ANSWER_WITHIN_MS),
    'oauth.cancel': async ({ id }) => {
      oauth.signIns.cancel(id);
      return null;
    },
  };
}
