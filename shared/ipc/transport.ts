// The transport that Electron IPC and the loopback host each give the renderer.
import type { AppErrorData, ErrorCode } from '../domain/errors.ts';
import type { AppEvents, EventName } from './contract.ts';

/** The answer to one call. Errors are values, so that their code and data survive any transport. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: { readonly code: ErrorCode; readonly data: AppErrorData } };

export interface Transport {
  call(name: string, input: unknown): Promise<Reply>;
  /** Returns a function that ends the subscription. */
  on<K extends EventName>(name: K, listener: (payload: AppEvents[K]) => void): () => void;
  /**
   * The path of a file or folder that the user chose or dropped in the window. Electron knows it; the loopback host first
   * uploads the bytes into a folder of the app and answers where. `relativePath` keeps the folders of a dropped tree.
   */
  pathOf(files: readonly { readonly file: File; readonly relativePath: string }[]): Promise<readonly string[]>;
}
