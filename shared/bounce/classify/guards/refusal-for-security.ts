import { type Guard, isClearlySaid } from './guard.ts';

/** `551 5.7.1 Domain not found`: a refusal for security is about who sends. */
export const refusalForSecurity: Guard = {
  id: 'refusal-for-security',
  asked: 'condemning',
  holds: (context) => {
    const isRefusal = context.stated.some((code) => code.startsWith('5.7.'));
    return isRefusal && context.decision.reason === 'no-such-domain' && isClearlySaid(context)
      ? { reason: 'sender-rejected', because: 'refusal-for-security' }
      : null;
  },
};
