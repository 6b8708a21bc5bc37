// Gateways that pass mail on to telephones (SMS, MMS, pagers): they report in their own name, and name a number for the recipient.
import { domainOf } from '../../domain/address.ts';
import { findAddresses } from '../text/addresses.ts';
import { hasFailureWord } from '../text/failure-words.ts';
import { hasNullSender } from './authors.ts';
import { addressesOf, type MessageView } from './message-view.ts';
import { perView } from './per-view.ts';

/** "mmsgw@mms.phone.example", "SMS Gateway <no-reply@phone.example>", "mail2sms@phone.example" */
const GATEWAY =
  /(?:^|[^a-z])(?:e?mail2|vtext|multimedia messag|text messag|pag(?:er|ing)s?(?![a-z])|(?:e?mail-?2-?|web-?2-?)?(?:mms|sms)(?:c|gw|gate|gateway|box|mail)?(?![a-z]))/;
/** "5550100123", "+15550100123", "+15550100123/TYPE=PLMN" of 3GPP TS 23.140, as the part before the @ */
const NUMBER = /^\+?\d{7,15}(?:\/type=[a-z]{1,10})?$/i;
/** A number as people write it: "+1 555 010-0123", "0171/1234567". */
const WRITTEN = /[+(]?\d[\d ()./-]{5,20}\d/g;
/** Before a number they say that a message was to go there. */
const ADDRESSED =
  /(?:\bto|\bfor|\bnumber|\bphone|\bmobile|\bhandset|\bsubscriber|\brecipient|\ban|\bfür|\bnummer|\bempfänger|\bà|\bau|\bpour|\bpara|\bal?|\bper|\bnumero|\bnúmero|\bnuméro|\baan|\btill|\btil|\bdo|\bна|\bномер|宛先|号码)[\s:.=('"]*$/iu;
/** What was to be passed on: a parcel's or a card's number is no telephone. */
const MESSAGE =
  /\b(?:message|messages|mms|sms|text|page|nachricht|mensaje|messaggio|mensagem|bericht|wiadomo|meddelande|besked|melding)|сообщени|メッセージ|短信/iu;
const MOST_LINES = 60;

/** In: a From field. Out: whether a gateway to telephones writes, or a telephone itself. */
export function isGatewayName(from: string): boolean {
  const text = from.toLowerCase();
  return GATEWAY.test(text) || addressesOf(from).some(isNumber);
}

/** In: the view. Out: true for a message of a gateway to telephones; what comes from a number may be its owner's. */
export const isFromPhoneGateway: (view: MessageView) => boolean = perView((view) => {
  if (!isGatewayName(view.from)) return false;
  return !addressesOf(view.from).some(isNumber) || hasNullSender(view) || view.has('auto-submitted');
});

/** In: the view. Out: the telephones, as addresses at the gateway, that its message says it did not reach. */
export const phonesNamed: (view: MessageView) => readonly string[] = perView((view) => {
  if (!isFromPhoneGateway(view) || !speaksOfMessage(view)) return [];
  const own = findAddresses(view.from)[0]?.address ?? '';
  const written = view.places().filter(({ key }) => isNumber(key));
  if (written.length > 0) return [...new Set(written.map(({ address }) => address))];
  const numbers = numbersIn(view.lines);
  if (numbers.length > 0) return numbers.map((number) => `${number}@${domainOf(own)}`);
  return isNumber(own) ? [own] : [];
});

function isNumber(address: string): boolean {
  return NUMBER.test(address.slice(0, Math.max(0, address.lastIndexOf('@'))));
}

function speaksOfMessage(view: MessageView): boolean {
  return [view.subject, view.words.slice(0, 1000)].some((text) => MESSAGE.test(text)) && announcesFailure(view);
}

function announcesFailure(view: MessageView): boolean {
  return hasFailureWord(view.subject) || hasFailureWord(view.words.slice(0, 3000));
}

/** Each once, without blanks and strokes; in lines as they stand. */
function numbersIn(lines: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const line of lines.slice(0, MOST_LINES)) {
    const text = line.slice(0, 400);
    for (const match of text.matchAll(WRITTEN)) {
      const number = match[0].replace(/[^\d+]/g, '');
      const isPhone = /^\+?\d{7,15}$/.test(number) && !/^\d{4}-\d\d-\d\d/.test(match[0]);
      if (isPhone && ADDRESSED.test(text.slice(Math.max(0, match.index - 40), match.index))) found.add(number);
    }
  }
  return [...found];
}
