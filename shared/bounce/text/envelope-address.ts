// Addresses that carry another one: VERP names the recipient in the envelope sender, BATV and SRS wrap a sender.

/** HMAC-SHA-256 of a text as lower-case hex. Handed in, since this library runs without Node. */
export type HmacSha256 = (secret: string, text: string) => string;

/** One of the user's own signed forms: `<prefix>-<user>=<domain>-<seconds>-<hmac>@…`. */
export interface VerpSecret {
  readonly prefix: string;
  readonly secret: string;
}

export interface SignedVerpOptions {
  readonly secrets: readonly VerpSecret[];
  readonly hmac: HmacSha256;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** Older and future signatures are refused; 60 days where it is not given. */
  readonly maxAgeDays?: number;
}

export interface SignedVerp {
  readonly recipient: string;
  /** Milliseconds since 1970 UTC. */
  readonly sentAt: number;
}

const DAY = 24 * 60 * 60 * 1000;
/** A signature cut shorter than this can be guessed. */
const LEAST_HMAC = 16;
/** Words before the recipient in VERP addresses: "bounces-user=example.org@", "list-return-12-user=example.org@". */
const MARKS = /^(?:.{0,80}?[-_.])?(?:bounces?|bounced|return|returns|errors?|verp|owner|mailer)[-+_.](?:\d{1,12}-)?/i;

/**
 * In: an address as `bounces-user=example.org@lists.example.com` or `news+user=example.org@…`. Out: `user@example.org`; null
 * where none is carried. BATV and SRS around it are taken off first.
 */
export function verpRecipient(address: string): string | null {
  const local = localOf(unwrapEnvelopeAddress(address));
  const equals = local.lastIndexOf('=');
  if (equals < 1) return null;
  const domain = local.slice(equals + 1);
  const user = afterMark(local.slice(0, equals));
  return user !== '' && isDomain(domain) ? `${user}@${domain}` : null;
}

/** The user behind `prefix+`, behind a word that marks bounces, or behind the first hyphen. */
function afterMark(before: string): string {
  const plus = before.indexOf('+');
  if (plus >= 0) return before.slice(plus + 1);
  const mark = MARKS.exec(before)?.[0];
  if (mark !== undefined) return before.slice(mark.length);
  return before.slice(before.indexOf('-') + 1);
}

/**
 * In: an address and the user's secrets. Out: whom the message went to and when, if the signature is one of theirs and of a
 * plausible age; else null. Signatures are compared in constant time.
 */
export function signedVerpRecipient(address: string, options: SignedVerpOptions): SignedVerp | null {
  const local = localOf(unwrapEnvelopeAddress(address));
  const read = /^(.+)-(\d{9,11})-([0-9a-f]{1,64})$/i.exec(local);
  if (read === null) return null;
  const [, carried = '', seconds = '', signature = ''] = read;
  const sentAt = Number(seconds) * 1000;
  const age = options.now - sentAt;
  if (age < -DAY || age > (options.maxAgeDays ?? 60) * DAY || signature.length < LEAST_HMAC) return null;
  for (const { prefix, secret } of options.secrets) {
    if (!carried.toLowerCase().startsWith(`${prefix.toLowerCase()}-`)) continue;
    const expected = options.hmac(secret, `${carried}-${seconds}`.toLowerCase()).toLowerCase();
    if (!sameInConstantTime(expected.slice(0, signature.length), signature.toLowerCase())) continue;
    const user = carried.slice(prefix.length + 1);
    const equals = user.lastIndexOf('=');
    if (equals > 0) return { recipient: `${user.slice(0, equals)}@${user.slice(equals + 1)}`, sentAt };
  }
  return null;
}

/** The local part that `signedVerpRecipient` reads, for the sending side: `<prefix>-<user>=<domain>-<seconds>-<hmac>`. */
export function signVerp(recipient: string, secret: VerpSecret, sentAt: number, hmac: HmacSha256): string {
  const at = recipient.lastIndexOf('@');
  const carried = `${secret.prefix}-${recipient.slice(0, at)}=${recipient.slice(at + 1)}-${Math.floor(sentAt / 1000)}`;
  return `${carried}-${hmac(secret.secret, carried.toLowerCase()).slice(0, 32)}`;
}

/**
 * In: an address that may be wrapped by BATV (`prvs=0123456789=user@…`, `prvs=user/0123456789@…`), SRS0 or SRS1.
 * Out: the address inside, as often as it is wrapped; else the address itself.
 */
export function unwrapEnvelopeAddress(address: string): string {
  let current = address.trim().replace(/^</, '').replace(/>$/, '');
  for (let times = 0; times < 4; times++) {
    const inner = unwrapBatv(current) ?? unwrapSrs(current);
    if (inner === null) return current;
    current = inner;
  }
  return current;
}

function unwrapBatv(address: string): string | null {
  const tagged = /^prvs=([^=/]{1,64})([=/])(.+)$/i.exec(address);
  if (tagged === null) return null;
  const [, first = '', separator = '', rest = ''] = tagged;
  if (separator === '=') return rest;
  // The older form has the tag behind: prvs=user/0123456789@example.org
  const at = rest.lastIndexOf('@');
  return at < 0 ? null : `${first}${rest.slice(at)}`;
}

/** SRS0=HHH=TT=domain=user@forwarder; SRS1=HHH=first-forwarder==HHH=TT=domain=user@second-forwarder. */
function unwrapSrs(address: string): string | null {
  const first = /^SRS0[=+-]([^=]{1,20})=([^=]{1,8})=([^=@]{1,255})=([^@]{1,255})@/i.exec(address);
  if (first !== null) return `${first[4]}@${first[3]}`;
  const second = /^SRS1[=+-][^=]{1,20}=[^=@]{1,255}==([^=]{1,20})=([^=]{1,8})=([^=@]{1,255})=([^@]{1,255})@/i.exec(
    address,
  );
  return second === null ? null : `${second[4]}@${second[3]}`;
}

function localOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? address : address.slice(0, at);
}

function isDomain(domain: string): boolean {
  return /^(?:[a-z0-9-]{1,63}\.){1,8}(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/i.test(domain);
}

/** Looks at every character whatever differs first. */
function sameInConstantTime(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let at = 0; at < other.length; at++)
    difference |= one.charCodeAt(at % Math.max(one.length, 1)) ^ other.charCodeAt(at);
  return difference === 0;
}
