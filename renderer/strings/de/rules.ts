// Was über den Grund eines Fehlschlags entschied, und was dagegen sprach.
import type { enRules } from '../en/rules.ts';

const rules: (typeof enRules)['rules'] = {
  phrase: (words) => `die Worte „${words}“`,
  hint: (words) => `die Worte „${words}“, die nur darauf hindeuten`,
  words: (words) => `was „${words}“ zusammen sagen`,
  topic: (words) => `wovon „${words}“ sprechen`,
  code: (code) => `der Code ${code}`,
  provider: (words) => `„${words}“, wie dieser Anbieter es gebraucht`,
  action: (action) => `die Aktion „${action}“`,
  'no-answer': () => 'eine Meldung über Verzögerung ohne Antwort eines Servers',
  nothing: () => 'nichts, was eine Ursache nennt',
  'as-written': (said) => said,
};

const guards: (typeof enRules)['guards'] = {
  'of-sender': 'aber vom Absender gesagt',
  'of-sender-address': 'aber von der Adresse des Absenders gesagt',
  'of-callback': 'aber von einer Rückfrage beim Absender gesagt',
  'of-header-field': 'aber von einer Kopfzeile gesagt',
  'of-contents': 'aber vom Inhalt der Nachricht gesagt',
  'of-network': 'aber von einem Netz gesagt',
  'of-relay': 'aber von einem Server auf dem Weg gesagt',
  'of-another-host': 'aber der fehlende Name ist der eines anderen Servers',
  'of-host-address': 'aber von der Adresse eines Servers gesagt',
  'of-client-address': 'aber die Antwort spricht von der Adresse des sendenden Servers',
  'asks-to-retry': 'aber die Antwort bittet um einen neuen Versuch',
  'of-service': 'aber von einem Dienst gesagt, nicht von E-Mails',
  'of-mailbox-part': 'aber von etwas anderem als dem Postfach gesagt',
  'of-another-address': 'aber von einer anderen Adresse gesagt',
  'unplaced-address': 'aber nichts zeigt, dass es von dieser Adresse gesagt ist',
  'before-mail': 'aber bevor jemand genannt war',
  'answer-to-mail-from': 'aber als Antwort auf die Angabe des Absenders',
  'out-of-turn': 'aber von einem Befehl gesagt',
  'login-answer': 'aber als Antwort auf eine Anmeldung',
  'refusal-for-security': 'aber als Ablehnung aus Sicherheitsgründen',
  'for-now': 'aber nur vorläufig',
  'look-up-failed': 'aber während eine Abfrage fehlschlug',
  'own-look-up': 'aber nur vorläufig, nach einer Abfrage des sendenden Servers',
  'still-trying': 'aber der Server versucht es noch',
  'temporary-answer': 'in einer Antwort, die sich selbst vorläufig nennt',
};

export const deRules: typeof enRules = { rules, guards };
