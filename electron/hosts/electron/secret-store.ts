// Stores passwords, encrypted with a key from the system's key store (Keychain, DPAPI, libsecret, KWallet).
import { readFileSync, rmSync } from 'node:fs';
import { safeStorage } from 'electron';
import { z } from 'zod';
import { createMemorySecretStore, type SecretStore } from '../../accounts/secret-store.ts';
import { setAsideBrokenJson } from '../../disk/aside.ts';
import { writeWhole } from '../../disk/write-whole.ts';

/** Secret's key to its encrypted value in base64. */
const secretFile = z.record(z.string(), z.string());

/**
 * Uses the system's key store; where there is none, the secrets stay in this process's memory, and `kind` says so. On Linux
 * `basic_text` means that Chromium would encrypt with a publicly known key, which counts as none. Call it when the app is
 * ready.
 */
export async function createSystemSecretStore(file: string): Promise<SecretStore> {
  const basic = process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text';
  if (basic || !(await safeStorage.isAsyncEncryptionAvailable())) return createMemorySecretStore();
  let values: ReadonlyMap<string, string> = readSecrets(file);
  /** Writes first and updates the memory afterwards: a secret that cannot be written is not kept for this run either. */
  const save = (next: ReadonlyMap<string, string>): void => {
    writeWhole(file, JSON.stringify(Object.fromEntries(next)));
    values = next;
  };
  return {
    kind: 'system',
    async get(key) {
      const encrypted = values.get(key);
      if (encrypted === undefined) return null;
      return decrypt(encrypted, (renewed) => save(new Map(values).set(key, renewed)));
    },
    async set(key, value) {
      const encrypted = await safeStorage.encryptStringAsync(value);
      save(new Map(values).set(key, encrypted.toString('base64')));
    },
    async delete(key) {
      if (values.has(key)) save(new Map([...values].filter(([name]) => name !== key)));
    },
    async clear() {
      rmSync(file, { force: true });
      values = new Map();
    },
  };
}

/** Null where the system now has another key, as after a move to a new computer: the app then asks for the password again. */
async function decrypt(encrypted: string, renew: (encrypted: string) => void): Promise<string | null> {
  try {
    const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(Buffer.from(encrypted, 'base64'));
    if (shouldReEncrypt) renew((await safeStorage.encryptStringAsync(result)).toString('base64'));
    return result;
  } catch (error) {
    console.error(
      `A stored password can no longer be read: ${error instanceof Error ? error.message : 'unknown error'}`,
    );
    return null;
  }
}

function readSecrets(file: string): Map<string, string> {
  const kept = setAsideBrokenJson(file, Date.now());
  if (kept !== null) console.error(`${file} is damaged. It is kept as ${kept}, and passwords are asked again.`);
  try {
    return new Map(Object.entries(secretFile.parse(JSON.parse(readFileSync(file, 'utf8')))));
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!missing) console.error(`${file} cannot be read: passwords are asked again.`);
    return new Map();
  }
}
