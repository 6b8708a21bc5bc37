import type { ProviderHint } from '../../shared/domain/views.ts';
import { type UserForm, userName, WHOLE_ADDRESS } from './user-form.ts';

/** What is known of a domain's mail server. The user name is still a form, since a search for the domain knows no address. */
export interface FoundServer extends Omit<ProviderHint, 'user'> {
  readonly user: UserForm | null;
}

/** A mail provider and the settings of its IMAP server, as its help pages or public lists state them. */
export interface Provider extends FoundServer {
  /** The domains of its e-mail addresses. */
  readonly domains: readonly string[];
  /** Ends of MX host names, by which a customer's own domain is recognised. The longest end of all providers decides. */
  readonly mx: readonly string[];
  /** Further names of its servers, which a user may enter by hand. */
  readonly otherHosts?: readonly string[];
  /** The mail exchanger of a customer's domain is the IMAP server too; `host` is null. */
  readonly exchangerIsHost?: true;
  /** The SRV record `_autodiscover._tcp` of a customer's domain may name another server of this company, which then is the right one. */
  readonly asksAutodiscover?: true;
}

type Facts = Pick<Provider, 'name' | 'host' | 'howTo'> & Partial<Provider>;

/** Fills in the values that nearly all providers share: TLS on port 993, a plain password, and the whole address as user name. */
export function provider(facts: Facts): Provider {
  const usual = { port: 993, security: 'tls', wants: 'password', link: null, domains: [], mx: [] } as const;
  return { ...usual, user: WHOLE_ADDRESS, ...facts };
}

/** In: names that white space separates. Out: the names. */
export function names(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** In: what was found for the domain of an address, and the address. Out: the part that the screen shows. */
export function hintFor(found: FoundServer, email: string): ProviderHint {
  const { name, host, port, security, wants, howTo, link, oauth } = found;
  const user = userName(found.user, email);
  return { name, host, port, security, user, wants, howTo, link, ...(oauth ? { oauth } : {}) };
}
