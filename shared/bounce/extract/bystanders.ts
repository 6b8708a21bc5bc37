// Addresses in a report that did not fail: its sender, its reader, those to ask for help. And those implied by headers.
import { domainOf } from '../../domain/address.ts';
import { findAddresses } from '../text/addresses.ts';
import type { MessageView } from '../view/message-view.ts';
import { originalId } from '../view/original-message.ts';
import { perView } from '../view/per-view.ts';
import { returnedFields } from '../view/returned-fields.ts';

const ROLES: ReadonlySet<string> = new Set([
  'postmaster',
  'mailer-daemon',
  'abuse',
  'support',
  'helpdesk',
  'hostmaster',
  'noc',
  'no-reply',
  'noreply',
  'webmaster',
]);

/** In: the view. Out: addresses in lower case that no format should take for a failed recipient. */
export const bystanders: (view: MessageView) => ReadonlySet<string> = perView((view) => {
  const recipients = new Set(recipientsOf(view));
  const others = new Set<string>();
  const add = (value: string): void => {
    for (const { address } of findAddresses(value)) {
      if (!recipients.has(address.toLowerCase())) others.add(address.toLowerCase());
    }
  };
  for (const name of [
    'from',
    'to',
    'cc',
    'reply-to',
    'sender',
    'message-id',
    'return-path',
    'delivered-to',
    'references',
    'in-reply-to',
  ]) {
    add(view.header(name));
  }
  for (const field of returnedFields(view)) {
    if (SENDER_FIELDS.has(field.name)) add(field.value);
  }
  const stated = originalId(view, true) ?? '';
  if (!stated.includes(' ')) add(stated);
  for (const address of rolesToAsk(view, others)) add(address);
  return others;
});

/** Whether an address in lower case is that of an office and not of a person: `postmaster@example.org`. */
export function isRole(key: string): boolean {
  return ROLES.has(key.slice(0, key.indexOf('@')));
}

/** "Contact helpdesk@example.org": where no other address stands, one of a foreign house is the one that failed. */
function rolesToAsk(view: MessageView, others: ReadonlySet<string>): readonly string[] {
  const house = domainOf(findAddresses(view.from)[0]?.address ?? '');
  const places = view.places().filter((place) => !others.has(place.key));
  const own = places.filter((place) => isRole(place.key) && isSameHouse(domainOf(place.key), house));
  const foreign = places.filter((place) => isRole(place.key) && place.standing === 'sentence' && !own.includes(place));
  const isOnly = places.length === own.length + foreign.length && view.returned === null;
  return [...own, ...(isOnly && new Set(foreign.map((place) => place.key)).size === 1 ? [] : foreign)].map(
    (place) => place.key,
  );
}

/** "relay.example" and "mx.relay.example" */
export function isSameHouse(one: string, other: string): boolean {
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

const SENDER_FIELDS: ReadonlySet<string> = new Set([
  'from',
  'sender',
  'reply-to',
  'return-path',
  'message-id',
  'errors-to',
  'x-envelope-from',
  'in-reply-to',
  'references',
]);

/** Recipients that header fields name: X-Failed-Recipients, then those of the returned message. */
function recipientsOf(view: MessageView): readonly string[] {
  const failed = findAddresses(view.header('x-failed-recipients')).map((found) => found.address.toLowerCase());
  const to = [...returnedIn(view, TO), ...returnedIn(view, ENVELOPE)].map((address) => address.toLowerCase());
  return [...failed, ...to];
}

const TO: ReadonlySet<string> = new Set(['to']);
const TO_AND_CC: ReadonlySet<string> = new Set(['to', 'cc']);
/** Fields that servers write: whom they brought the message to. */
const ENVELOPE: ReadonlySet<string> = new Set(['x-envelope-to', 'envelope-to', 'x-original-to', 'delivered-to']);

function returnedIn(view: MessageView, names: ReadonlySet<string>): readonly string[] {
  const fields = returnedFields(view).filter((field) => names.has(field.name));
  return fields.flatMap((field) => findAddresses(field.value).map((found) => found.address));
}

/** "Received: from a by b for <user@example.org>; …": the envelope's recipient while it was only one (RFC 5321 section 4.4). */
function receivedFor(view: MessageView): readonly string[] {
  const traces = returnedFields(view).filter((field) => field.name === 'received');
  return traces.flatMap((field) => {
    const at = field.value.lastIndexOf(' for ');
    return at < 0 ? [] : findAddresses(field.value.slice(at, at + 330)).map((found) => found.address);
  });
}

/** Whom headers name as recipients, where the text names nobody or too many. */
export interface Implied {
  /** X-Failed-Recipients. */
  readonly failed: readonly string[];
  /** Whom the returned message went to: one address where its header settles that, else every one that it names. */
  readonly addressees: readonly string[];
}

/**
 * In: the view, and who cannot be meant. Out: as Implied says. Of several that the sender wrote to, the envelope may name one; where
 * To names only one, it is that one also where Delivered-To names another box, which only collected it.
 */
export function impliedRecipients(view: MessageView, others: ReadonlySet<string>): Implied {
  const failed = findAddresses(view.header('x-failed-recipients')).map((found) => found.address);
  const written = onceEach(returnedIn(view, TO_AND_CC), others);
  if (written.length === 1) return { failed, addressees: written };
  const carried = onceEach([...returnedIn(view, ENVELOPE), ...receivedFor(view)], others);
  const carriedKeys = new Set(carried.map((address) => address.toLowerCase()));
  const both = written.filter((address) => carriedKeys.has(address.toLowerCase()));
  return { failed, addressees: both.length === 1 ? both : onceEach([...carried, ...written], others) };
}

function onceEach(addresses: readonly string[], others: ReadonlySet<string>): readonly string[] {
  const byKey = new Map<string, string>();
  for (const address of addresses) {
    const key = address.toLowerCase();
    if (!others.has(key) && !byKey.has(key)) byKey.set(key, address);
  }
  return [...byKey.values()];
}
