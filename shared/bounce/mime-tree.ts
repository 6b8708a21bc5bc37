// The parser's input: a message as a plain tree of parts. Whoever reads MIME fills it (electron/intake/parse-mime.ts does,
// with mailparser); the parser itself never sees bytes, encodings or boundaries.

/** One header field: the name as written, the value unfolded and with encoded words (RFC 2047) decoded. */
export interface HeaderField {
  readonly name: string;
  readonly value: string;
}

/** One MIME part (RFC 2045). A message is its root part. */
export interface MimePart {
  /** Lower case, as `text/plain`; what RFC 2045 section 5.2 assumes where the header is missing or broken. */
  readonly type: string;
  /** Content-Type parameters by lower-case name, as `report-type`. */
  readonly params: ReadonlyMap<string, string>;
  /** In the order of the message. */
  readonly headers: readonly HeaderField[];
  /** Decoded text with LF line ends: of text parts, message/delivery-status and its kin, and text/rfc822-headers. Null for other leaves and containers. */
  readonly text: string | null;
  /** Parts of a multipart/*; the one root of a message/rfc822 or message/global; empty for leaves. */
  readonly children: readonly MimePart[];
  /** Bytes of the decoded content, 0 for containers. */
  readonly size: number;
  /** From Content-Disposition or the type's name parameter. */
  readonly fileName: string | null;
}
