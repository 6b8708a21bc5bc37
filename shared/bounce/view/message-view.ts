// What a message consists of, as detection and formats see it: see view-message.ts for how it is found.
import type { HeaderField, MimePart } from '../mime-tree.ts';
import { findAddresses } from '../text/addresses.ts';
import type { DsnFields } from './dsn-fields.ts';
import type { Place } from './places.ts';

/** What was found out about a view so far, by the number of the question: see per-view.ts. */
export type Answers = (readonly [answer: unknown] | undefined)[];

/** A message as formats see it. */
export interface MessageView {
  readonly root: MimePart;
  /** First value of a header field of the message itself, by lower-case name; empty where it is missing. */
  readonly header: (name: string) => string;
  readonly has: (name: string) => boolean;
  /** Lower case, one space between words. */
  readonly subject: string;
  readonly from: string;
  /** The report's own words: all text parts before and beside the returned message, header lines quoted in it cut off. */
  readonly prose: string;
  readonly lines: readonly string[];
  /** Numbers of the lines that an SMTP reply code or enhanced status stands in; found once. */
  readonly codedLines: () => readonly number[];
  /** The first of them that names an address, by the address in lower case. */
  readonly codedLineOf: () => ReadonlyMap<string, number>;
  /** What is said of each address, by the address in lower case; found once. */
  readonly wordsByAddress: () => ReadonlyMap<string, string>;
  /** Every address in the prose and how it stands there; found once. */
  readonly places: () => readonly Place[];
  /** The HTML has a link to a page, also where its text does not show where it leads. */
  readonly hasLink: boolean;
  /** `prose` in lower case with white space made one space, for phrases. */
  readonly words: string;
  /** Subject and the first words of the prose, for the phrases that mail systems are known by. */
  readonly opening: string;
  /** message/delivery-status or its like; null where none is. */
  readonly deliveryStatus: string | null;
  readonly dsn: DsnFields | null;
  /** The fields stood in the midst of the text, not in a part of their own. */
  readonly dsnInline: boolean;
  readonly feedback: string | null;
  readonly disposition: string | null;
  /** Header fields of the returned message; null where nothing came back. */
  readonly returned: readonly HeaderField[] | null;
  /** How the original came back. */
  readonly returnedAs: 'message' | 'headers' | 'text' | null;
  /** Root part of a returned message. */
  readonly returnedPart: MimePart | null;
  /** What was found out about this view so far: see per-view.ts. */
  readonly answers: Answers;
}

/** Addresses of the sender of the original, which a report is about only as its addressee. */
export function addressesOf(value: string): readonly string[] {
  return findAddresses(value).map((found) => found.address.toLowerCase());
}
