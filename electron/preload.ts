// Gives the page its only access to Electron: the Transport of shared/ipc/transport.ts as window.bounceboard.
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { AppEvents, EventName } from '../shared/ipc/contract.ts';
import type { Reply, Transport } from '../shared/ipc/transport.ts';
import type { AppEvent } from './app/app-events.ts';
import { CALL_CHANNEL, EVENT_CHANNEL } from './hosts/electron/ipc-channels.ts';

const transport: Transport = {
  call: (name, input) => ipcRenderer.invoke(CALL_CHANNEL, name, input) as Promise<Reply>,
  on<K extends EventName>(name: K, listener: (payload: AppEvents[K]) => void) {
    const onEvent = (_event: unknown, event: AppEvent): void => {
      if (event.name === name) listener(event.payload as AppEvents[K]);
    };
    ipcRenderer.on(EVENT_CHANNEL, onEvent);
    return () => {
      ipcRenderer.off(EVENT_CHANNEL, onEvent);
    };
  },
  pathOf: async (files) => files.map(({ file }) => webUtils.getPathForFile(file)),
};

contextBridge.exposeInMainWorld('bounceboard', transport);
