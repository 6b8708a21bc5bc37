import type { Evidence } from '../decide.ts';
import { condemns, type Decision, overruled } from '../decision.ts';
import { answerToMailFrom } from './answer-to-mail-from.ts';
import { asksToRetry } from './asks-to-retry.ts';
import { beforeMail } from './before-mail.ts';
import { codeOfSender } from './code-of-sender.ts';
import { codeOfSyntax } from './code-of-syntax.ts';
import { forNow } from './for-now.ts';
import { contextOf, type Guard, type Verdict } from './guard.ts';
import { loginAnswer } from './login-answer.ts';
import { lookUpFailed } from './look-up-failed.ts';
import { ofAnotherAddress } from './of-another-address.ts';
import { ofAnotherHost } from './of-another-host.ts';
import { ofCallback } from './of-callback.ts';
import { ofClientAddress } from './of-client-address.ts';
import { ofContents } from './of-contents.ts';
import { ofHeaderField } from './of-header-field.ts';
import { ofHostAddress } from './of-host-address.ts';
import { ofMailboxPart } from './of-mailbox-part.ts';
import { ofNetwork } from './of-network.ts';
import { ofRelay } from './of-relay.ts';
import { ofSender } from './of-sender.ts';
import { ofSenderAddress } from './of-sender-address.ts';
import { ofService } from './of-service.ts';
import { outOfTurn } from './out-of-turn.ts';
import { ownLookUp } from './own-look-up.ts';
import { refusalForSecurity } from './refusal-for-security.ts';
import { stillTrying } from './still-trying.ts';
import { temporaryAnswer } from './temporary-answer.ts';
import { wordsOfSender } from './words-of-sender.ts';

export type { Guard } from './guard.ts';

/** Asked one after the other. One that condemned no longer does once a guard has held: then few are left to ask. */
export const GUARDS: readonly Guard[] = [
  loginAnswer,
  refusalForSecurity,
  codeOfSender,
  wordsOfSender,
  codeOfSyntax,
  outOfTurn,
  ofSenderAddress,
  ofAnotherAddress,
  ofSender,
  ofCallback,
  ofHeaderField,
  ofContents,
  ofNetwork,
  ofRelay,
  ofAnotherHost,
  ofHostAddress,
  ofClientAddress,
  asksToRetry,
  ofService,
  ofMailboxPart,
  lookUpFailed,
  forNow,
  answerToMailFrom,
  stillTrying,
  beforeMail,
  ownLookUp,
  temporaryAnswer,
];

/** In: a decision as the answer reads. Out: what is left of it. */
export function guarded(evidence: Evidence, decision: Decision, guards = GUARDS): Decision {
  let context = contextOf(evidence, decision);
  for (const guard of guards) {
    if (guard.asked === 'condemning' && !condemns(context.decision)) continue;
    const verdict = guard.holds(context);
    if (verdict !== null) context = contextOf(evidence, after(verdict, context.decision));
  }
  return context.decision;
}

function after(verdict: Verdict, decision: Decision): Decision {
  if ('instead' in verdict) return verdict.instead;
  const { reason, because, passing = decision.passing } = verdict;
  return { ...overruled(decision, reason, because), passing };
}
