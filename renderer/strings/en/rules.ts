// What decided the reason of a failure, and what overruled it.
import type { GuardId, RuleBy } from '../../../shared/bounce/rule.ts';

const rules: Readonly<Record<RuleBy, (said: string) => string>> = {
  phrase: (words) => `the words “${words}”`,
  hint: (words) => `the words “${words}”, which only hint at it`,
  words: (words) => `what “${words}” say together`,
  topic: (words) => `what “${words}” speak of`,
  code: (code) => `the code ${code}`,
  provider: (words) => `“${words}”, as this provider uses it`,
  action: (action) => `the action “${action}”`,
  'no-answer': () => 'a notice of delay that quotes no answer',
  nothing: () => 'nothing that names a cause',
  'as-written': (said) => said,
};

const guards: Readonly<Record<GuardId, string>> = {
  'of-sender': 'but said of the sender',
  'of-sender-address': 'but said of the sender’s address',
  'of-callback': 'but said of a call back to the sender',
  'of-header-field': 'but said of a header field',
  'of-contents': 'but said of what the message contains',
  'of-network': 'but said of a network',
  'of-relay': 'but said of a relay on the way',
  'of-another-host': 'but the missing name is that of another host',
  'of-host-address': 'but said of the address of a server',
  'of-client-address': 'but the answer speaks of the address of the sending server',
  'asks-to-retry': 'but the answer asks to try again',
  'of-service': 'but said of a service, not of mail',
  'of-mailbox-part': 'but said of something else than the mailbox',
  'of-another-address': 'but said of another address',
  'unplaced-address': 'but nothing shows that it is said of this address',
  'before-mail': 'but before anyone was named',
  'answer-to-mail-from': 'but in answer to MAIL FROM',
  'out-of-turn': 'but of a command',
  'login-answer': 'but in answer to a sign-in',
  'refusal-for-security': 'but as a refusal for security',
  'for-now': 'but only for now',
  'look-up-failed': 'but while a look-up failed',
  'own-look-up': 'but only for now, by the sending server’s own look-up',
  'still-trying': 'but the server still tries',
  'temporary-answer': 'in an answer that calls itself temporary',
};

export const enRules = { rules, guards };
