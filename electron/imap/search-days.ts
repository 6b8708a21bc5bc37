/**
 * Runs `search` for messages that arrived on this day or later (SINCE), or were sent then (SENTSINCE, RFC 3501 section 6.4.4): a mailbox
 * that was moved to another server may have a wrong INTERNALDATE in every message. If the server refuses that, which gives false, for
 * those that arrived. `search` gets the days as a part of imapflow's query. Null for all days.
 */
export async function searchSince<T>(search: (days: object) => Promise<T>, since: Date | null): Promise<T> {
  if (since === null) return search({});
  const found = await search({ or: [{ since }, { sentSince: since }] });
  return found === false ? search({ since }) : found;
}
