import type { Provider } from './provider.ts';

export const orange: Provider = {
  id: 'orange',
  page: 'https://postmaster.orange.fr/',
  knownBy: ['orange.fr', 'wanadoo.fr', 'laposte.net', 'voila.fr'],
  rows: [
    { words: ['ofr 104', 'ofr004 104', 'trop de connexions'], reason: 'rate-limited' },
    { words: ['ofr 416', 'ofr004 416', 'destinataire invalide'], reason: 'no-such-mailbox' },
    { words: ['ofr 417', 'lpn 417'], reason: 'mailbox-full' },
    { words: ['le compte du destinataire est bloque'], reason: 'mailbox-disabled' },
    { words: ['ofr 506', 'ofr004 506', 'mail rejete mail rejected'], reason: 'spam-content' },
    { words: ['service refuse', 'ofr 999'], reason: 'blocklisted' },
  ],
};
