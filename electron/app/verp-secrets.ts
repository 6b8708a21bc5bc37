// The user's secrets for signed VERP addresses. The database holds their names; the SecretStore alone holds the secrets.

import { randomUUID } from 'node:crypto';
import type { VerpSecret } from '../../shared/bounce/text/envelope-address.ts';
import { quoted } from '../../shared/domain/details.ts';
import { AppError } from '../../shared/domain/errors.ts';
import type { VerpSecretView } from '../../shared/domain/settings.ts';
import type { SecretStore } from '../accounts/secret-store.ts';
import type { VerpKeys } from '../intake/verp-keys.ts';
import type { Store, VerpName } from '../store/store-api.ts';

export interface VerpSecrets {
  /** The keys with which the parser verifies signed addresses. */
  readonly keys: VerpKeys;
  list(): readonly VerpSecretView[];
  /** Errors: `no-secret-store` where the system refuses to store the secret; nothing is added then. */
  add(prefix: string, secret: string): Promise<VerpSecretView>;
  /** Enters a secret again that the system no longer has. Errors: `not-found`. */
  enter(id: string, secret: string): Promise<VerpSecretView>;
  /** Removes a secret and answers its prefix. Errors: `not-found`. */
  remove(id: string): Promise<string>;
  /** Forgets all secrets in memory, after everything was erased. */
  forget(): void;
}

const keyOf = (id: string): string => `verp:${id}`;

export async function openVerpSecrets(store: Store, secrets: SecretStore, now: () => number): Promise<VerpSecrets> {
  let names = await store.run('verp.names', null);
  const known = new Map<string, string>();
  for (const { id } of names) {
    const secret = await secrets.get(keyOf(id));
    if (secret !== null) known.set(id, secret);
  }
  const viewOf = (name: VerpName): VerpSecretView => ({ ...name, kept: known.has(name.id) });
  const keep = async (name: VerpName, secret: string): Promise<VerpSecretView> => {
    try {
      await secrets.set(keyOf(name.id), secret);
    } catch (cause) {
      throw cause instanceof AppError ? cause : new AppError('no-secret-store', { detail: quoted(name.prefix) }, cause);
    }
    known.set(name.id, secret);
    return viewOf(name);
  };
  const write = async (next: readonly VerpName[]): Promise<void> => {
    await store.run('verp.write', { names: next });
    names = next;
  };
  const mustHave = (id: string): VerpName => {
    const name = names.find((one) => one.id === id);
    if (name === undefined) throw new AppError('not-found', { detail: { id: 'gone', what: 'verp-secret', name: id } });
    return name;
  };
  return {
    keys: () => names.flatMap(({ id, prefix }) => pair(prefix, known.get(id))),
    list: () => names.map(viewOf),
    async add(prefix, secret) {
      const name = { id: randomUUID(), prefix, addedAt: now() };
      const view = await keep(name, secret);
      await write([...names, name]);
      return view;
    },
    enter: (id, secret) => keep(mustHave(id), secret),
    async remove(id) {
      const { prefix } = mustHave(id);
      await secrets.delete(keyOf(id));
      known.delete(id);
      await write(names.filter((one) => one.id !== id));
      return prefix;
    },
    forget() {
      names = [];
      known.clear();
    },
  };
}

const pair = (prefix: string, secret: string | undefined): readonly VerpSecret[] =>
  secret === undefined ? [] : [{ prefix, secret }];
