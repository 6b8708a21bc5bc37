/** The two IPC channels between the preload script and the main process. */
export const CALL_CHANNEL = 'bounceboard:call';
export const EVENT_CHANNEL = 'bounceboard:event';
