// Nachrichten, die ein Mailserver nicht herausgegeben hat.
import type { enWithheld } from '../en/withheld.ts';
import { n, plural } from './number.ts';

export const deWithheld: typeof enWithheld = {
  withheld: {
    label: 'Nicht herausgegeben',
    count: (count) => `${plural(count, 'Nachricht', 'Nachrichten')}, die der Server nicht herausgab`,
    show: 'Zeigen …',
    showOf: (account) => `Nachrichten, die der Server von ${account} nicht herausgab`,
    title: (count) => `${plural(count, 'Nachricht', 'Nachrichten')}, die der Mailserver nicht herausgab`,
    text: 'Der Mailserver führt diese Nachrichten auf, schickte sie aber nicht, als Bounceboard danach fragte. Alle anderen wurden gelesen. Bounceboard fragt von selbst wieder danach, immer seltener.',
    hint: 'Sie können in Ihrem E-Mail-Programm oder auf der Webseite Ihres Anbieters danach sehen. Öffnet sich eine auch dort nicht, kann nur der Anbieter helfen.',
    message: (folder, uid) => `${folder}, Nachricht Nr. ${uid}`,
    arrived: (day) => `eingegangen ${day}`,
    said: (words) => `Der Grund: ${words}`,
    headerOnly: 'Nur ihr Kopf kam an: Was er sagt, steht unter Rückläufer.',
    tries: (count, last) =>
      count === 1 ? `Einmal angefragt, ${last}.` : `${n.format(count)}-mal angefragt, zuletzt ${last}.`,
    next: (when) => `Wird ${when} wieder angefragt.`,
    nextSoon: 'Wird beim nächsten Lesen wieder angefragt.',
    givenUp: 'Bounceboard fragt nicht mehr von selbst danach.',
    again: 'Erneut versuchen',
    asking: 'Es wird wieder danach gefragt',
    none: 'Der Server hat jede Nachricht herausgegeben.',
  },
};
