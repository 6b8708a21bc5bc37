// Passwords, encrypted with a key that the system's own key store keeps (Keychain, DPAPI, libsecret, KWallet).
import { readFileSync, rmSync } from 'node:fs';
import { safeStorage } from 'electron';
import { z } from 'zod';
import { createMemorySecretStore, type SecretStore } from '../../accounts/secret-store.ts';
import { setAsideBrokenJson } from '../../disk/aside.ts';
import { writeWhole } from '../../disk/write-whole.ts';

/** Key to encrypted value in base64. */
const secretFile = z.record(z.string(), z.string());

/**
 * The system's key store; where it has none, this process's memory, which `kind` says. On Linux `basic_text` means that
 * Chromium would encrypt with a key that everybody knows: that is none. To be called once the app is ready.
 */
export async function createSystemSecretStore(file: string): Promise<SecretStore> {
  const basic = process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text';
  if (basic || !(await safeStorage.isAsyncEncryptionAvailable())) return createMemorySecretStore();
  let values: ReadonlyMap<string, string> = readSecrets(file);
  /** What cannot be written is not kept for this run alone either: the file and the memory say the same. */
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

/** Null where the system's key is another one now, as after a move to a new computer: the password is then asked again. */
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
