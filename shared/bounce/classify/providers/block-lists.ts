import type { Provider } from './provider.ts';

/** Public lists of bad senders. Whoever names one has refused the sending server, whatever else is said. */
export const blockLists: Provider = {
  id: 'block-list',
  page: 'https://check.spamhaus.org/',
  knownBy: [],
  rows: [
    {
      words: [
        'spamhaus',
        'spamcop',
        'sorbs',
        'uceprotect',
        'psbl',
        'cbl.abuseat',
        'abuseat.org',
        'mailspike',
        'spamrats',
        'invaluement',
        'ivmsip',
        'backscatterer.org',
        'njabl',
        'trendmicro ers',
        'mail abuse.com',
        'csi.cloudmark.com',
        'junkemailfilter',
        'hostkarma',
        'blocklist.de',
        'truncate.gbudb',
        'dnsrbl',
        'spamsources',
        'abuse.ro',
        'dronebl',
        'nixspam',
        'ix.dnsbl.manitu',
      ],
      reason: 'blocklisted',
    },
    { words: ['surbl', 'uribl', 'ivmuri'], reason: 'spam-content' },
  ],
};
