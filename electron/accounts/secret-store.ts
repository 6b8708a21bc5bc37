/** Where passwords are kept, and nowhere else. A key names one account, as `imap:3`. */
export interface SecretStore {
  /** `system`: the system's key store. `memory`: this process only, so passwords are asked again after a restart. */
  readonly kind: 'system' | 'memory';
  /** Null where nothing is kept under this key. */
  get(key: string): Promise<string | null>;
  set(key: string, value: string): Promise<void>;
  /** A key that is not there is no error. */
  delete(key: string): Promise<void>;
  /** Everything that is kept, whatever its key. */
  clear(): Promise<void>;
}

export function createMemorySecretStore(): SecretStore {
  const values = new Map<string, string>();
  return {
    kind: 'memory',
    get: async (key) => values.get(key) ?? null,
    set: async (key, value) => {
      values.set(key, value);
    },
    delete: async (key) => {
      values.delete(key);
    },
    clear: async () => values.clear(),
  };
}

/** The key under which the password of an IMAP account is kept. */
export function secretKey(accountId: number): string {
  return `imap:${accountId}`;
}
