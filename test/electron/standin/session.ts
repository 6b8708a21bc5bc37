import { protocol } from './protocol.ts';

type Decide<T> = (answer: T) => void;
type RequestFilter = (request: { readonly url: string }, decide: Decide<{ cancel?: boolean }>) => void;
type PermissionHandler = (contents: unknown, permission: string, decide: Decide<boolean>) => void;

/** What the app has laid down for its pages, kept so that specs can ask for it. */
export const policy: { requests: RequestFilter | null; permissions: PermissionHandler | null } = {
  requests: null,
  permissions: null,
};

const defaultSession = {
  protocol,
  setPermissionRequestHandler(handler: PermissionHandler): void {
    policy.permissions = handler;
  },
  setPermissionCheckHandler(_handler: () => boolean): void {},
  setDevicePermissionHandler(_handler: () => boolean): void {},
  webRequest: {
    onBeforeRequest(filter: RequestFilter): void {
      policy.requests = filter;
    },
  },
};

export const session = { defaultSession };
