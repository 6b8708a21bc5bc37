/** The only place in which the app stores passwords and tokens. A key names one account, as `imap:3`. */
export interface SecretStore {
  /** `system`: the system's key store. `memory`: this process, so the app asks for passwords again after a restart. */
  readonly kind: 'system' | 'memory';
  /** Null for an unknown key. */
  get(key: string): Promise<string | null>;
  set(key: string, value: string): Promise<void>;
  /** An unknown key is no error. */
  delete(key: string): Promise<void>;
  /** Deletes everything. */
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

/** The key in the SecretStore of an IMAP account's password. */
export function secretKey(accountId: number): string {
  return `imap:${accountId}`;
}
