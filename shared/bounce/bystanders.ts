// Addresses in a report that did not fail: its sender, its reader, those to ask for help. And those implied by headers.
import { findAddresses } from './addresses.ts';
import type { MessageView } from './message-view.ts';

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
export function bystanders(view: MessageView): ReadonlySet<string> {
  const recipients = new Set(recipientsOf(view));
  const others = new Set<string>();
  const add = (value: string): void => {
    for (const { address } of findAddresses(value)) {
      if (!recipients.has(address.toLowerCase())) others.add(address.toLowerCase());
    }
  };
  for (const name of ['from', 'to', 'cc', 'reply-to', 'sender', 'message-id', 'return-path', 'delivered-to']) {
    add(view.header(name));
  }
  for (const field of view.returned ?? []) {
    if (SENDER_FIELDS.has(field.name.toLowerCase())) add(field.value);
  }
  for (const { address } of findAddresses(view.prose)) {
    const local = address.slice(0, address.indexOf('@')).toLowerCase();
    if (ROLES.has(local)) add(address);
  }
  return others;
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
  const to = returnedTo(view).map((address) => address.toLowerCase());
  return [...failed, ...to];
}

function returnedTo(view: MessageView): readonly string[] {
  const fields = (view.returned ?? []).filter((field) =>
    ['to', 'x-envelope-to', 'envelope-to'].includes(field.name.toLowerCase()),
  );
  return fields.flatMap((field) => findAddresses(field.value).map((found) => found.address));
}

/** Where the text names nobody: X-Failed-Recipients; else the only addressee of the returned message. */
export function impliedRecipients(view: MessageView, others: ReadonlySet<string>): readonly string[] {
  const failed = findAddresses(view.header('x-failed-recipients')).map((found) => found.address);
  if (failed.length > 0) return failed;
  const to = [...new Set(returnedTo(view))].filter((address) => !others.has(address.toLowerCase()));
  return to.length === 1 ? to : [];
}
