// Mail that machines write about mail and yet reports no message of its reader's: logs, statistics, warnings, mail to him.
import { domainOf } from '../../domain/address.ts';
import { isSameHouse } from '../extract/bystanders.ts';
import { anyOf } from '../text/word-finder.ts';
import { readerOf } from '../view/authors.ts';
import { addressesOf, type MessageView } from '../view/message-view.ts';

/** What a report returns or states in fields; where any of it stands, the words need not say that it is a report. */
function hasProof(view: MessageView): boolean {
  return view.dsn !== null || view.returned !== null || view.has('x-failed-recipients');
}

/**
 * Lines of a server's log:
 * "Mar  3 10:10:03 web1 postfix/smtp[77]: …", "2026-03-03T10:10:03.123+01:00 mx1 …", "to=<a@example.org>, relay=…, dsn=5.1.1"
 */
const LOG_LINE =
  /^[\s>]{0,8}(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \S+ [\w/.-]{1,60}(?:\[\d{1,7}\])?: |\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\S{0,20} \S+ [\w/.-]{1,60}(?:\[\d{1,7}\])?: )|\bdsn=[245]\.\d{1,3}\.\d{1,3}, (?:status|stat)=/;

/** Subjects of what is sent by the day or by the alarm, before a mailbox is full. Lower case. */
const SURVEYS: readonly string[] = [
  'alarm',
  'alert',
  'almost full',
  'authentication failure report',
  'beinahe voll',
  'bijna vol',
  'casi llen',
  'cron <',
  'cuarentena',
  'daily',
  'digest',
  'dmarc failure report',
  'dmarc report',
  'fast voll',
  'hebdomadaire',
  'informe de spam',
  'last 24',
  'letzten 24',
  'logwatch',
  'mail queue',
  'mailqueue',
  'monatlich',
  'monitor',
  'monthly',
  'nearly full',
  'overzicht',
  'podsumowanie',
  'prawie pełn',
  'presque plein',
  'quarantaine',
  'quarantena',
  'quarantine',
  'quarantäne',
  'quase chei',
  'quasi pien',
  'quota alert',
  'quota warning',
  'quotidien',
  'rapport de spam',
  'report domain:',
  'resumen',
  'resumo',
  'riepilogo',
  'récapitulatif',
  'résumé',
  'samenvatting',
  'sammanfattning',
  'souhrn',
  'spam digest',
  'spam report',
  'spam-bericht',
  'spam-report',
  'spambericht',
  'statistic',
  'statistik',
  'summaries',
  'summary',
  'täglich',
  'weekly',
  'wöchentlich',
  'zusammenfassung',
  'дайджест',
  'почти заполнен',
  'почти полон',
  'сводка',
  'ほぼいっぱい',
  '即将满',
  '快满了',
];

const namesSurvey = anyOf(SURVEYS);

/** In: the view. Out: true for a log, a survey or an alarm that returns no message. */
export function isSurvey(view: MessageView): boolean {
  if (hasProof(view)) return false;
  return namesSurvey(view.subject) || view.lines.some((line) => LOG_LINE.test(line));
}

/** "From a@example.org to …": words before sender and addressee of the message that is spoken of. */
const SENDER_LABEL =
  /(?:\bfrom|\bvon|\bsender|absender|\bde|expéditeur|remitente|mittente|\bda|\bvan|от кого|от)[\s:"'<(]*$/i;
const ADDRESSEE_LABEL =
  /(?:\bto|\ban|\bfor|\bfür|recipient|empfänger|\bà|\bpour|\bpara|\bper|\baan|destinat\p{L}{2,4}|кому)[\s:"'<(]*$/iu;

/** In: the view. Out: true where the message spoken of came from another to the reader, so that no mail of his has failed. */
export function isAboutMailToReader(view: MessageView): boolean {
  if (hasProof(view)) return false;
  const reader = new Set(readerOf(view));
  const isReader = (key: string): boolean => reader.has(key);
  return isLabelled(view, ADDRESSEE_LABEL, isReader) && isLabelled(view, SENDER_LABEL, (key) => !isReader(key));
}

/**
 * In: the view. Out: true where a mail system tells someone of its own house about a message that came from outside to another
 * of that house: "The message from <stranger@example.net> to <user@example.org> was blocked."
 */
export function isAboutMailToHouse(view: MessageView): boolean {
  if (hasProof(view)) return false;
  const reader = readerOf(view);
  const house = domainOf(reader[0] ?? '');
  const isOfHouse = (key: string): boolean => isSameHouse(domainOf(key), house);
  if (house === '' || !addressesOf(view.from).some(isOfHouse)) return false;
  if (isLabelled(view, SENDER_LABEL, isOfHouse)) return false;
  return isLabelled(view, ADDRESSEE_LABEL, isOfHouse) && isLabelled(view, SENDER_LABEL, () => true);
}

/** Whether one of these addresses stands behind such a label. */
function isLabelled(view: MessageView, label: RegExp, isMeant: (key: string) => boolean): boolean {
  const lines = view.lines.slice(0, 200);
  return view.places().some((place) => {
    const line = lines[place.line];
    if (line === undefined || !isMeant(place.key)) return false;
    // What follows begins behind the bracket that may close the address.
    const start = line.slice(0, line.length - place.after.length).lastIndexOf(place.address);
    const before = line.slice(Math.max(0, start - 40), Math.max(0, start));
    return label.test(before.replace(/(?<![^\s:"'<(\p{L}])[^\s:"'<(\p{L}]+$/u, ''));
  });
}

/** In: the view. Out: true where every address belongs to the reader or to the house of a sender that is no mail system. */
export function namesOnlyOwnHouse(view: MessageView): boolean {
  if (hasProof(view) || view.codedLineOf().size > 0) return false;
  const house = domainOf(addressesOf(view.from)[0] ?? '');
  const reader = new Set(readerOf(view));
  const others = view.places().filter((place) => !reader.has(place.key));
  return (
    house !== '' &&
    others.length > 0 &&
    others.every((place) => place.standing !== 'own-line' && isSameHouse(domainOf(place.key), house))
  );
}

/** Goods are undeliverable and returned to their sender as well. Lower case. */
const PARCELS: readonly string[] = [
  'parcel',
  'your package',
  'your shipment',
  'paket',
  'sendung ',
  'päckchen',
  'colis',
  'paquete',
  'pacco',
  'encomenda',
  'przesyłk',
  'paczk',
  'посылк',
  '包裹',
  '荷物',
  '택배',
];

const namesParcel = anyOf(PARCELS);

/** In: the view. Out: true for a carrier's notice: it names goods, and neither a code nor a message. */
export function isAboutParcel(view: MessageView): boolean {
  if (hasProof(view) || view.codedLines().length > 0) return false;
  return namesParcel(view.subject) || namesParcel(view.words.slice(0, 1000));
}

/** In: the view. Out: true where the text has a link and no answer of a server. */
export function asksToClick(view: MessageView): boolean {
  return view.codedLines().length === 0 && (view.hasLink || /https?:\/\//.test(view.words.slice(0, 3000)));
}

/** "[jira] (ops-12) …", "[ticket #4711] …", "case 00123: …". Lower case. */
const TICKET =
  /^(?:\[[^\]]{1,40}\] ?)?[([]?(?:[a-z]{2,10}-\d{1,7}|(?:ticket|case|issue|request|bug|incident|anfrage|vorgang|demande|caso|solicitud|incidencia|richiesta|chamado|aanvraag|melding|zgłoszenie|ärende|požadavek|заявка|обращение)[ -]{0,2}(?:id)?[ :#]{0,3}\d{2,12})(?![\w@.-])/;
/** "[## 881 ##] …", "[desk.example #881] …" */
const TICKET_NUMBER = /^\[[^\]#]{0,40}#{1,2} ?\d{1,12}[ #]{0,3}\]/;

/** In: the view. Out: true where the subject begins with the number of a ticket: whoever opened it may quote any report. */
export function isTicket(view: MessageView): boolean {
  return TICKET.test(view.subject) || TICKET_NUMBER.test(view.subject);
}

/** Openings of subjects by which a help desk says that it was written to; what was written may be anything. Lower case. */
const ACKNOWLEDGEMENT =
  /^(?:\[[^\]]{1,40}\] ?)?(?:we(?:'ve| have)? received your|your (?:request|message|enquiry|inquiry) (?:has been|was) received|wir haben ihre (?:anfrage|nachricht|e-mail)|ihre (?:anfrage|nachricht) ist (?:bei uns )?eingegangen|nous avons (?:bien )?reçu votre|hemos recibido su|abbiamo ricevuto la|recebemos (?:o )?(?:seu|sua)|wij hebben uw|we hebben uw|otrzymaliśmy|vi har (?:tagit emot|mottatt|modtaget)|obdrželi jsme|мы получили|お問い合わせ|我们已收到)/;

/** In: the view. Out: true where a help desk confirms that it was written to. */
export function isAcknowledgement(view: MessageView): boolean {
  return !hasProof(view) && ACKNOWLEDGEMENT.test(view.subject);
}
