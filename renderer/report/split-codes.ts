/**
 * Splits "550 5.1.1 No such user" and "550-5.1.1 …" into codes and words; the codes are empty where the text starts with none.
 */
export function splitCodes(diagnostic: string): { readonly codes: string; readonly words: string } {
  const found = /^(?:smtp; ?)?(\d{3})(?:[ -]#?(\d\.\d{1,3}\.\d{1,3}))?(?=[\s:;-]|$)[\s:;-]?/i.exec(diagnostic);
  if (!found) {
    const bare = /^#?(\d\.\d{1,3}\.\d{1,3})(?=[\s:;-]|$)[\s:;-]?/.exec(diagnostic);
    return bare ? { codes: bare[1] ?? '', words: diagnostic.slice(bare[0].length) } : { codes: '', words: diagnostic };
  }
  return {
    codes: found.slice(1).filter(Boolean).join(' '),
    words: diagnostic.slice(found[0].length).trimStart(),
  };
}
