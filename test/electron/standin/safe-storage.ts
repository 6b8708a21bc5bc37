import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** A key of this process: what it encrypts is unreadable on disk, and to the next process. */
const KEY = randomBytes(32);
const IV_LENGTH = 12;
const TAG_LENGTH = 16;

/** STANDIN_KEY_STORE says which key store the system has: `gnome_libsecret`, or `basic_text` for none. */
export const safeStorage = {
  getSelectedStorageBackend: (): string => process.env['STANDIN_KEY_STORE'] ?? 'gnome_libsecret',
  isAsyncEncryptionAvailable: async (): Promise<boolean> => true,
  async encryptStringAsync(text: string): Promise<Buffer> {
    const iv = randomBytes(IV_LENGTH);
    const cipher = createCipheriv('aes-256-gcm', KEY, iv);
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), body]);
  },
  async decryptStringAsync(encrypted: Buffer): Promise<{ result: string; shouldReEncrypt: boolean }> {
    const decipher = createDecipheriv('aes-256-gcm', KEY, encrypted.subarray(0, IV_LENGTH));
    decipher.setAuthTag(encrypted.subarray(IV_LENGTH, IV_LENGTH + TAG_LENGTH));
    const body = encrypted.subarray(IV_LENGTH + TAG_LENGTH);
    return { result: decipher.update(body, undefined, 'utf8') + decipher.final('utf8'), shouldReEncrypt: false };
  },
};
