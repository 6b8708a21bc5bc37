import { type Guard, isClearlySaid } from './guard.ts';

const LOGIN_REPLIES: ReadonlySet<string> = new Set(['530', '534', '535', '538']);

/** `535 5.7.8 Unknown user`: an answer to AUTH (RFC 4954). Whatever is unknown or invalid there is the sender's. */
export const loginAnswer: Guard = {
  id: 'login-answer',
  asked: 'condemning',
  holds: (context) => {
    const { replyCode } = context.input;
    const isLogin = replyCode !== null && LOGIN_REPLIES.has(replyCode) && isClearlySaid(context);
    return isLogin ? { reason: 'relay-denied', because: 'login-answer' } : null;
  },
};
