// Messages that a mail server did not hand out.
import { n, plural } from './number.ts';

export const enWithheld = {
  withheld: {
    label: 'Not handed out',
    count: (count: number) => `${plural(count, 'message', 'messages')} the server would not hand out`,
    show: 'Show…',
    showOf: (account: string) => `Messages that the server of ${account} would not hand out`,
    title: (count: number) => `${plural(count, 'message', 'messages')} the mail server would not hand out`,
    text: 'The mail server lists these messages, but did not send them when Bounceboard asked. All other mail was read. Bounceboard asks for them again by itself, less and less often.',
    hint: 'You can look for them in your mail program or on the web page of your mail provider. If one does not open there either, only the provider can mend it.',
    message: (folder: string, uid: number) => `${folder}, message no. ${uid}`,
    arrived: (day: string) => `arrived ${day}`,
    said: (words: string) => `The reason: ${words}`,
    headerOnly: 'Only its header came: what that says stands under Bounces.',
    tries: (count: number, last: string) =>
      count === 1 ? `Asked for once, ${last}.` : `Asked for ${n.format(count)} times, last ${last}.`,
    next: (when: string) => `Asked for again ${when}.`,
    nextSoon: 'Asked for again when mail is read next.',
    givenUp: 'Bounceboard no longer asks for it by itself.',
    again: 'Try again',
    asking: 'Asking for them again',
    none: 'The server has handed out every message.',
  },
};
