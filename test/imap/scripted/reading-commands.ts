// The commands that change nothing in a mailbox, with the items that they may ask for (RFC 3501 section 6).
const READING: readonly RegExp[] = [
  /^(?:CAPABILITY|NOOP|LOGOUT|STARTTLS|IDLE|DONE|UNSELECT|NAMESPACE)$/,
  /^(?:ID|ENABLE|X?LIST|LSUB|STATUS|EXAMINE|AUTHENTICATE|LOGIN|COMPRESS) /,
  /^(?:UID )?SEARCH /,
  /^(?:UID )?FETCH [\d:*,]+ \((?:(?:UID|FLAGS|INTERNALDATE|RFC822\.SIZE|EMAILID|MODSEQ|X-GM-[A-Z]+|BODY\.PEEK\[[^\]]*\](?:<\d+\.\d+>)?)\s?)+\)/,
];

/** Those of the commands that could change the mailbox, or that nobody thought of. */
export function notReading(commands: readonly string[]): readonly string[] {
  return commands.filter((command) => !READING.some((form) => form.test(command)));
}
