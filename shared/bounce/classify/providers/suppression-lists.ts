import type { Provider } from './provider.ts';

/** Sending services that no longer try an address which failed before. They know it from an earlier bounce, not from this one. */
export const suppressionLists: Provider = {
  id: 'suppression-list',
  page: 'https://docs.aws.amazon.com/ses/latest/dg/sending-email-suppression-list.html',
  knownBy: [],
  rows: [
    {
      words: [
        'suppression list',
        'has suppressed sending to this address',
        'not delivering to previously bounced address',
        'bounced address',
        'recipient address was suppressed',
        'previously bounced',
        'marked as inactive',
        'recent history of bouncing as an invalid address',
      ],
      reason: 'recipient-unavailable',
    },
    {
      words: [
        'not delivering to unsubscribed',
        'not delivering to a user who marked your messages as spam',
        'unsubscribed address',
        'spam reporting address',
        'marked your messages as spam',
        'due to recipient complaint',
      ],
      reason: 'recipient-restricted',
    },
  ],
};
