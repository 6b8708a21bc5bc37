import { EventEmitter } from 'node:events';
import { protocol } from './protocol.ts';

type Decide<T> = (answer: T) => void;
type RequestFilter = (request: { readonly url: string }, decide: Decide<{ cancel?: boolean }>) => void;

/** What Electron 45 passes to both handlers about a page. */
interface Asking {
  readonly requestingUrl: string;
  readonly isMainFrame: boolean;
}
type RequestHandler = (contents: unknown, permission: string, decide: Decide<boolean>, details: Asking) => void;
type CheckHandler = (contents: unknown, permission: string, origin: string, details: Asking) => boolean;

class Session extends EventEmitter {
  readonly protocol = protocol;
  readonly webRequest = {
    onBeforeRequest: (_filter: RequestFilter): void => {},
  };
  #requested: RequestHandler = (_contents, _permission, decide) => decide(true);
  #checked: CheckHandler = () => true;

  setPermissionRequestHandler(handler: RequestHandler): void {
    this.#requested = handler;
  }
  setPermissionCheckHandler(handler: CheckHandler): void {
    this.#checked = handler;
  }
  setDevicePermissionHandler(_handler: () => boolean): void {}

  /** Whether a page at this address may: most web interfaces look a permission up and then ask for it. */
  allows(contents: unknown, permission: string, address: string): boolean {
    const asking = { requestingUrl: address, isMainFrame: true };
    const { protocol: scheme, host } = new URL(address);
    let granted = false;
    this.#requested(contents, permission, (answer) => (granted = answer), asking);
    return granted && this.#checked(contents, permission, `${scheme}//${host}/`, asking);
  }
}

export const session = { defaultSession: new Session() };
