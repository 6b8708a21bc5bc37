// How long to wait before another try, as an answer says, and until when a server goes on trying, as its notice says.

import { anyOf } from '../text/word-finder.ts';
import { fieldOf } from '../view/dsn-fields.ts';
import type { MessageView } from '../view/message-view.ts';
import { returnedFields } from '../view/returned-fields.ts';

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;

/** Beginnings of the words for units of time, in the languages in which servers ask to wait. */
const UNITS: readonly (readonly [begins: RegExp, seconds: number])[] = [
  [/^(?:seconds?|secs?|s|sekunden?|secondes?|segundos?|secondi|seconden|секунд\p{L}*|秒|초)$/iu, 1],
  [/^(?:minutes?|mins?|minuten?|minutos?|minuti|minuut|minut\p{L}*|минут\p{L}*|分钟?|分鐘|分間?|분)$/iu, MINUTE],
  [
    /^(?:hours?|hrs?|hour\(s\)|stunden?|heures?|horas?|ore|uur|uren|godzin\p{L}*|час\p{L}*|timmar|timer|小时|小時|時間|시간)$/iu,
    HOUR,
  ],
  [/^(?:days?|day\(s\)|tagen?|tage|jours?|días?|dias?|giorni|dagen|dni|дн\p{L}*|dagar|dage|dager|天|日間?|일)$/iu, DAY],
];

function secondsIn(amount: string, unit: string): number | null {
  const found = UNITS.find(([begins]) => begins.test(unit));
  return found === undefined ? null : Number(amount) * found[1];
}

/** Words that ask to come again, in front of a time or behind it; lower case. */
const AGAIN: readonly string[] = [
  'again in',
  'come back',
  'erneut',
  'försök',
  'graylist',
  'greylist',
  'later',
  'later opnieuw',
  'mais tarde',
  'más tarde',
  'nochmal',
  'più tardi',
  'plus tard',
  'ponów',
  'probeer',
  'prøv',
  'reintent',
  'retry',
  'riprov',
  'réessay',
  'spróbuj',
  'später',
  'tente novamente',
  'try again',
  'try later',
  'wait',
  'warten',
  'повтор',
  'позже',
  '再度',
  '再试',
  '稍后',
  '稍後',
  '重试',
  '다시',
];
const asksAgain = anyOf(AGAIN);
/** "300 seconds", "5 minutes", "00:04:59", "300s" */
const AMOUNT = /(?<![\d.:/-])(\d{1,5}) ?(\p{L}{1,10}(?:\(s\))?)(?![\p{L}\d])/gu;
/** Not the time of the day. */
const CLOCK = /(?<=\b(?:in|after|within|for|wait|nach|dans|en|dopo|para|через) )(\d{1,2}):([0-5]\d):([0-5]\d)(?![\d:])/;
/** Characters between what asks to wait and the time. */
const NEAR = 60;
/** Nobody asks to wait longer. */
const LONGEST = 7 * DAY;

/** In: a server's answer. Out: after how many seconds it says that another try may work; null where it does not say. */
export function retryAfterIn(answer: string): number | null {
  const text = answer.slice(0, 1000).toLowerCase();
  if (!asksAgain(text)) return null;
  const clock = CLOCK.exec(text);
  if (clock !== null && asksNear(text, clock.index, clock[0].length))
    return Number(clock[1]) * HOUR + Number(clock[2]) * MINUTE + Number(clock[3]);
  for (const match of text.matchAll(AMOUNT)) {
    const seconds = secondsIn(match[1] ?? '', match[2] ?? '');
    if (seconds === null || seconds <= 0 || seconds > LONGEST) continue;
    if (asksNear(text, match.index, match[0].length)) return seconds;
  }
  return null;
}

function asksNear(text: string, at: number, length: number): boolean {
  return asksAgain(text.slice(Math.max(0, at - NEAR), at + length + NEAR));
}

/** "It will be retried until it is 5 day(s) old." (Postfix), "Will keep trying until message is 5 days old" (sendmail) */
const UNTIL_OLD = /\b(?:retried|trying|try) until (?:it|the message|message) is (\d{1,3}) (\p{L}{3,6}(?:\(s\))?) old/iu;
/** "will continue to try to deliver it for the next 2 days", "Der Server versucht es noch 2 Tage" */
const FOR_NEXT =
  /\b(?:for the next|for another|keep trying for|continue trying for|noch weitere|weitere|pendant encore|durante otros|per altri|por mais|nog) (\d{1,3}) (\p{L}{3,8}(?:\(s\))?)(?!\p{L})/iu;

/**
 * In: a notice of delay without Will-Retry-Until. Out: when its server stops trying, in milliseconds since 1970 UTC: counted from the
 * message's arrival where the notice says how old it may become, else from the notice itself; null where neither is told.
 */
export function retriesEnd(view: MessageView): number | null {
  const text = view.words.slice(0, 3000);
  const old = UNTIL_OLD.exec(text);
  if (old !== null) return plus(arrivalOf(view), secondsIn(old[1] ?? '', old[2] ?? ''));
  const next = FOR_NEXT.exec(text);
  return next === null ? null : plus(Date.parse(view.header('date')), secondsIn(next[1] ?? '', next[2] ?? ''));
}

function arrivalOf(view: MessageView): number {
  const stated = view.dsn === null ? null : fieldOf(view.dsn.perMessage, 'arrival-date');
  const written = returnedFields(view).find(({ name }) => name === 'date')?.value;
  return Date.parse(stated ?? written ?? '');
}

function plus(from: number, seconds: number | null): number | null {
  return seconds === null || Number.isNaN(from) ? null : from + seconds * 1000;
}
