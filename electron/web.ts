// The composition root of the loopback host: the app runs in this process, and its page in a browser on this computer.
import { join } from 'node:path';
import { createMemorySecretStore } from './accounts/secret-store.ts';
import { createApp } from './app/create-app.ts';
import { chooseDataFolder, prepareDataFolder, renewSampleFolder } from './app/data-folder.ts';
import { lockDataFolder } from './app/instance-lock.ts';
import { createJsonSettings } from './app/json-settings.ts';
import type { LaunchArguments } from './hosts/launcher/arguments.ts';
import { startWebServer, type WebServer } from './hosts/web/server.ts';

export type WebHost =
  | ({ readonly kind: 'running' } & WebServer)
  /** Another instance uses the same data folder. */
  | { readonly kind: 'taken'; readonly folder: string; readonly address: string | null };

/**
 * Starts the app and serves it on 127.0.0.1. Errors: `refused` if the port is in use, `store-newer` if a later version has written the
 * data, `file-unreadable` if the data folder cannot be used.
 */
export async function startWebHost(args: LaunchArguments, rendererFolder: string): Promise<WebHost> {
  const dataFolder = chooseDataFolder(args);
  prepareDataFolder(dataFolder);
  const lock = await lockDataFolder(dataFolder);
  if (lock.kind === 'taken') return { kind: 'taken', folder: dataFolder, address: lock.address };
  renewSampleFolder(args);
  const app = await createApp({
    dataFolder,
    host: 'web',
    secrets: createMemorySecretStore(),
    settings: createJsonSettings(join(dataFolder, 'settings.json')),
    openLink: async () => false,
  });
  try {
    if (args.sample) await app.ensureSample();
    const server = await startWebServer({ app, rendererFolder, dataFolder, port: args.port });
    lock.setAddress(server.address);
    return {
      kind: 'running',
      address: server.address,
      newAddress: server.newAddress,
      close: async () => {
        await server.close();
        await app.close();
        await lock.release();
      },
    };
  } catch (error) {
    await app.close();
    await lock.release();
    throw error;
  }
}
