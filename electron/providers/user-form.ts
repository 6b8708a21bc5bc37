/**
 * How a provider forms the user name from the address, as the shared configuration file ("autoconfig") writes it: a text in which
 * %EMAILADDRESS%, %EMAILLOCALPART% and %EMAILDOMAIN% stand for the address and its parts. A text without them is the name itself.
 */
export type UserForm = string;

export const WHOLE_ADDRESS: UserForm = '%EMAILADDRESS%';
export const LOCAL_PART: UserForm = '%EMAILLOCALPART%';

/** Longest user name that is taken over, in characters; no address is longer (RFC 5321 section 4.5.3.1). */
const MAX_NAME = 320;

/**
 * In: a form, or null where the address does not tell the user name; an e-mail address. Out: the user name; null where it is not
 * known, since the form is null, has other placeholders (as %REALNAME%), or gives no possible name.
 */
export function userName(form: UserForm | null, email: string): string | null {
  if (form === null) return null;
  const at = email.lastIndexOf('@');
  const values: ReadonlyMap<string, string> = new Map([
    [WHOLE_ADDRESS, email],
    [LOCAL_PART, email.slice(0, at)],
    ['%EMAILDOMAIN%', email.slice(at + 1)],
  ]);
  const unknown = (form.match(/%[A-Z]+%/g) ?? []).some((placeholder) => !values.has(placeholder));
  if (unknown) return null;
  const name = form.replace(/%[A-Z]+%/g, (placeholder) => values.get(placeholder) ?? placeholder);
  return name !== '' && name.length <= MAX_NAME && !hasControl(name) ? name : null;
}

/** Whether the text has a control character, which no user name has and which would end a line of the protocol. */
function hasControl(text: string): boolean {
  return [...text].some((character) => character < ' ' || character === '\u007f');
}
