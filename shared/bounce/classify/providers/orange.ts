import { numbered, type Provider, staged } from './provider.ts';

/** `OFR_104` and `OFR004_104`: the number behind the low line is the cause, the one before it the server's step. */
const OFR = ['ofr', ...numbered('ofr', 1, 9, 3)];

export const orange: Provider = {
  id: 'orange',
  page: 'https://postmaster.orange.fr/',
  knownBy: ['orange.fr', 'wanadoo.fr', 'voila.fr'],
  rows: [
    { tokens: staged(OFR, [104]), anywhere: true, reason: 'rate-limited' },
    { words: ['trop de connexions'], reason: 'rate-limited' },
    { tokens: staged(OFR, [405]), anywhere: true, reason: 'sender-rejected' },
    { tokens: staged(OFR, [416]), anywhere: true, reason: 'no-such-mailbox' },
    { words: ['destinataire invalide'], reason: 'no-such-mailbox' },
    { tokens: staged(OFR, [417]), anywhere: true, reason: 'mailbox-full' },
    { words: ['le compte du destinataire est bloque'], reason: 'mailbox-disabled' },
    { tokens: staged(OFR, [506]), anywhere: true, reason: 'spam-content' },
    { words: ['mail rejete mail rejected'], reason: 'spam-content' },
    { tokens: staged(OFR, [517, 519]), anywhere: true, reason: 'sender-auth-failed' },
    // 550 5.2.0 Mail rejected. OFR006_102: the sending server is blocked
    { tokens: [...staged(OFR, [102, 103, 105, 108, 109, 999]), 'ofr006'], anywhere: true, reason: 'blocklisted' },
    { words: ['service refuse'], reason: 'blocklisted' },
  ],
};
