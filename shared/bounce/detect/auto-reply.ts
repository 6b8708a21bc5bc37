// Replies that machines write for people: vacation notices and their like (RFC 3834), and challenges.

import { hasFailureWord } from '../text/failure-words.ts';
import { anyOf } from '../text/word-finder.ts';
import type { MessageView } from '../view/message-view.ts';

/** Subjects of vacation notices by language; lower case. */
const SUBJECTS: readonly string[] = [
  'out of office',
  'out of the office',
  'out-of-office',
  'automatic reply',
  'automated reply',
  'automatic response',
  'automated response',
  'auto reply',
  'auto-reply',
  'autoreply',
  'autoresponse',
  'auto response',
  'auto-response',
  'autoresponder',
  'on vacation',
  'away from my mail',
  'automatische antwort',
  'nicht im büro',
  'réponse automatique',
  'absence du bureau',
  'absent du bureau',
  'respuesta automática',
  'fuera de la oficina',
  'risposta automatica',
  'fuori sede',
  'fuori ufficio',
  'resposta automática',
  'fora do escritório',
  'automatisch antwoord',
  'automatyczna odpowiedź',
  'odpowiedź automatyczna',
  'автоматический ответ',
  'автоответ',
  'отсутствие на работе',
  'automaattinen vastaus',
  'autosvar',
  'automatiskt svar',
  'automatisk svar',
  'otomatik yanıt',
  'automatická odpověď',
  'automatikus válasz',
  '自動応答',
  '自動返信',
  '自动回复',
  '自動回覆',
  '자동 회신',
];

/** Words that a person's subject may have as well: they count beside another sign of a machine. */
const WEAK_SUBJECTS: readonly string[] = [
  'vacation',
  'on leave',
  'on holiday',
  'urlaub',
  'abwesenheit',
  'absence',
  'ausencia',
  'assenza',
  'ausência',
  'afwezig',
  'nieobecność',
  'frånvaro',
  '不在',
];

/** Fields that only programs which answer for a person write. */
const FIELDS: readonly string[] = ['x-autoreply', 'x-autorespond', 'x-autoreply-from', 'x-vacation', 'x-apple-action'];

const hasSubject = anyOf(SUBJECTS);
const hasWeakSubject = anyOf(WEAK_SUBJECTS);

/** In: the view. Out: true for an automatic reply of a person's mailbox, never for a mail daemon's report. */
export function isAutoReply(view: MessageView): boolean {
  if (isDaemon(view)) return false;
  if (FIELDS.some((name) => view.has(name))) return true;
  if (/^auto_?-?reply$/i.test(view.header('precedence').trim())) return true;
  if (hasSubject(view.subject)) return true;
  // Auto-Submitted: auto-replied (vacation)
  if (/^auto-replied\s{0,3}\((?:vacation|out.of.office|auto-?reply)/i.test(view.header('auto-submitted').trim()))
    return true;
  const replied = /^auto-replied/i.test(view.header('auto-submitted').trim());
  if (hasWeakSubject(view.subject)) {
    return replied || view.has('x-auto-response-suppress') || view.header('return-path').trim() === '<>';
  }
  return replied && view.dsn === null && view.returned === null && !speaksOfFailure(view);
}

function isDaemon(view: MessageView): boolean {
  return (
    /mailer-daemon|mail delivery|postmaster|microsoftexchange/i.test(view.from) ||
    view.has('x-failed-recipients') ||
    view.has('x-ms-exchange-message-is-ndr')
  );
}

/** An empty From, a code in the text, or a subject that announces it: auto-replied is what Exim and Postfix say of their reports too. */
function speaksOfFailure(view: MessageView): boolean {
  if (view.from.replace(/[<>\s]/g, '') === '' || view.codedLines().length > 0) return true;
  return hasFailureWord(view.subject);
}

/** Words of services that hold mail until its sender has answered. */
const CHALLENGES: readonly (readonly string[])[] = [
  ['sender not pre-approved'],
  ['guest list', 'boxbe'],
  ['spam arrest'],
  ['spamarrest'],
  ['verify that you are a human'],
  ['confirm that you are a human'],
  ['confirm you are human'],
  ['prove you are human'],
  ['approved senders list', 'click'],
  ['list of approved senders'],
  ['add you to my list of approved'],
  ['challenge/response'],
  ['challenge-response'],
  ['one-time', 'confirm', 'click the link'],
  ['complete a short request form'],
  ['to release your message'],
  ['please confirm your message'],
  ['message is being held', 'confirm'],
  ['requires you to verify', 'sender'],
  ['to have your message delivered', 'click'],
  ['to have your message delivered', 'reply'],
];

const mayBeChallenge = anyOf(CHALLENGES.map(([first = '']) => first));

/** In: the view. Out: true where the sender is asked to show that a person wrote, so that nothing has failed yet. */
export function isChallenge(view: MessageView): boolean {
  if (isDaemon(view)) return false;
  const text = `${view.opening} ${(view.deliveryStatus ?? '').toLowerCase()}`;
  return mayBeChallenge(text) && CHALLENGES.some((group) => group.every((words) => text.includes(words)));
}
