// A store whose files a test takes away, changes and opens again.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { type Engine, openEngine } from '../../electron/store/engine.ts';
import { NOW } from './facts.ts';
import { addMailbox } from './own-mail.ts';

export interface ReopenedStore {
  readonly folder: string;
  readonly file: string;
  readonly engine: Engine;
  open(): Engine;
  /** Ends the store, does something to its files, and opens it again. */
  reopened(meanwhile: () => void): Engine;
  /** Leaves no database in the file. */
  ruin(): void;
}

/** For each test of the file one in a folder of its own, with a mailbox in it. */
export function reopenedStore(): ReopenedStore {
  let folder: string;
  let file: string;
  let engine: Engine;
  const open = (): Engine => {
    engine = openEngine({ file, now: NOW, zone: 'UTC' });
    return engine;
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bounceboard-own-'));
    file = join(folder, 'bounceboard.db');
    addMailbox(open());
  });
  afterEach(() => {
    engine.close();
    rmSync(folder, { recursive: true });
  });
  return {
    get folder() {
      return folder;
    },
    get file() {
      return file;
    },
    get engine() {
      return engine;
    },
    open,
    reopened(meanwhile) {
      engine.close();
      meanwhile();
      return open();
    },
    ruin: () => writeFileSync(file, 'this was a database'),
  };
}
