/** In: a server's name or address as a person writes it. Out: the same without the brackets of an IPv6 address, as `[::1]`. */
export function bareHost(text: string): string {
  const host = text.trim();
  return host.startsWith('[') && host.endsWith(']') && host.includes(':') ? host.slice(1, -1) : host;
}

/** In: a host and a port. Out: both as in an address, an IPv6 address in brackets. */
export function hostAndPort(host: string, port: number): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}
