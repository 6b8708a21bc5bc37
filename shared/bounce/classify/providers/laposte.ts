import { numbered, type Provider, staged } from './provider.ts';

/** `LPN007_416`: built as Orange's, and with the same causes. */
const LPN = ['lpn', ...numbered('lpn', 1, 30, 3), 'lpn105'];

export const laposte: Provider = {
  id: 'laposte',
  page: 'https://www.postmastery.com/laposte-net-postmaster-smtp-error-codes-lpn/',
  knownBy: ['laposte.net'],
  rows: [
    { tokens: staged(LPN, [104]), anywhere: true, reason: 'rate-limited' },
    // 450 4.1.8 Emetteur invalide: the sender's address takes no mail
    { tokens: staged(LPN, [405]), anywhere: true, reason: 'sender-rejected' },
    { tokens: staged(LPN, [416]), anywhere: true, reason: 'no-such-mailbox' },
    { tokens: staged(LPN, [417]), anywhere: true, reason: 'mailbox-full' },
    { tokens: staged(LPN, [517]), anywhere: true, reason: 'sender-auth-failed' },
    { tokens: staged(LPN, [506, 510]), anywhere: true, reason: 'spam-content' },
    { tokens: staged(LPN, [102, 105, 503, 999]), anywhere: true, reason: 'blocklisted' },
  ],
};
