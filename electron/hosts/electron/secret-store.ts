// Passwords, encrypted with a key that the system's own key store keeps (Keychain, DPAPI, libsecret, KWallet).
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { safeStorage } from 'electron';
import { z } from 'zod';
import { createMemorySecretStore, type SecretStore } from '../../accounts/secret-store.ts';

/** Key to encrypted value in base64. */
const secretFile = z.record(z.string(), z.string());

/**
 * The system's key store; where it has none, this process's memory, which `kind` says. On Linux `basic_text` means that
 * Chromium would encrypt with a key that everybody knows: that is none. To be called once the app is ready.
 */
export async function createSystemSecretStore(file: string): Promise<SecretStore> {
  const basic = process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text';
  if (basic || !(await safeStorage.isAsyncEncryptionAvailable())) return createMemorySecretStore();
  const values = readSecrets(file);
  return {
    kind: 'system',
    async get(key) {
      const encrypted = values.get(key);
      if (encrypted === undefined) return null;
      return decrypt(encrypted, (renewed) => save(file, values.set(key, renewed)));
    },
    async set(key, value) {
      const encrypted = await safeStorage.encryptStringAsync(value);
      save(file, values.set(key, encrypted.toString('base64')));
    },
    async delete(key) {
      if (values.delete(key)) save(file, values);
    },
    async clear() {
      values.clear();
      rmSync(file, { force: true });
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
  try {
    return new Map(Object.entries(secretFile.parse(JSON.parse(readFileSync(file, 'utf8')))));
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!missing) console.error(`${file} cannot be read: passwords are asked again.`);
    return new Map();
  }
}

function save(file: string, values: ReadonlyMap<string, string>): void {
  const next = `${file}.new`;
  writeFileSync(next, JSON.stringify(Object.fromEntries(values)), { mode: 0o600 });
  renameSync(next, file);
}
