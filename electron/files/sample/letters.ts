// What the studio writes: subjects and texts that are put together, so that no two letters read the same.
import { companyOf } from './contacts.ts';
import type { Random } from './random.ts';
import { monthName } from './time.ts';
import type { Contact, ContactKind } from './types.ts';

export interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** `{project}`, `{month}`, `{number}` and `{first}` are filled in. */
const TEXTS: Readonly<Record<ContactKind, readonly (readonly [string, string])[]>> = {
  client: [
    [
      'Proofs for {project}',
      'the proofs for {project} are ready. Page 4 has the new green; tell me if it is too loud.',
    ],
    [
      '{project}: second round',
      'here is the second round. I moved the address to the back and gave the photographs more room.',
    ],
    ['Invoice {number} for {project}', 'please find the invoice for {project}. Thirty days are fine, as always.'],
    ['Offer: {project}', 'thank you for the good talk. The offer covers two drafts and three rounds of changes.'],
    [
      'Colours for {project}',
      'I put the three colour pairs side by side. My favourite is the second; the first prints best.',
    ],
    ['A question about {project}', 'which of the two logos goes on the spine? I found both in your folder.'],
    ['Print dates for {project}', 'the printer can start on the 14th. We would need your last changes by Friday noon.'],
    [
      'Final files: {project}',
      'all final files are in. Keep the folder named "print" as it is; the printer looks for it.',
    ],
    ['Änderungen im Entwurf', 'die Änderungen sind drin, nur das Bild auf Seite 9 fehlt noch. Können Sie es schicken?'],
    [
      'Photographs for {project}',
      'could you send the photographs once more in full size? What came is 800 pixels wide.',
    ],
    ['Meeting on Thursday', 'shall we meet on Thursday at ten? I bring paper samples and cake.'],
  ],
  supplier: [
    ['Order {number}', 'please print 1,200 copies on the uncoated stock, as last time.'],
    ['Paper samples', 'could you send the 120 g and 150 g samples of the warm white?'],
    ['Delivery of {number}', 'two boxes arrived with crushed corners. Photographs are attached to the last mail.'],
    ['Re: quote for {month}', 'the price is fine. Please keep a slot for us in the second week.'],
    ['Foil test', 'the copper looks better than the gold. Can we see it on the grey board as well?'],
    ['Spine width', 'what spine width do you get for 212 pages? The cover waits for it.'],
  ],
  press: [
    [
      'Pictures for your article',
      'the pictures are free for print with the credit "Studio Ekiri". Which sizes do you need?',
    ],
    ['Re: interview in {month}', 'Tuesday afternoon suits me. You are welcome to come to the studio; mind the cat.'],
    ['Press kit: {project}', 'the short text, the long text and four pictures. Everything may be printed from today.'],
    ['One correction', 'the book has 212 pages, not 112. Otherwise I would not change a word. Thank you!'],
  ],
  reader: [
    ['Your order {number}', 'thank you for the order. The posters leave tomorrow, rolled, not folded.'],
    ['Your place in the {month} workshop', 'you have a place. Bring an apron and one sentence you like.'],
    ['Re: the blue poster', 'yes, the blue one comes back in {month}. I put your name on the list.'],
    ['Workshop pictures', 'here is the link to the pictures of Saturday. Yours is the one everybody asked about.'],
    ['Thank you, {first}', 'your kind letter hangs above the desk now. Two cards for you are in the post.'],
    ['Merci pour votre commande {number}', "votre commande part demain. L'affiche est signée, comme demandé."],
    ['A small parcel', 'the parcel went out today; it should be with you by the end of the week.'],
  ],
};

const CLOSINGS = ['Kind regards', 'Best wishes', 'Warm regards', 'Many thanks', 'See you soon', 'All the best'];

function fill(text: string, to: Contact, at: number, random: Random): string {
  const project = companyOf(to)?.project ?? 'the poster';
  const filled = text
    .replaceAll('{project}', project)
    .replaceAll('{month}', monthName(at))
    .replaceAll('{number}', `${new Date(at).getUTCFullYear()}-${random.int(100, 480)}`)
    .replaceAll('{first}', to.name.split(' ')[0] ?? '');
  return filled;
}

/** A letter to one person, or to several at one company. */
export function makeLetter(to: Contact, at: number, random: Random): Letter {
  const [subject, text] = random.pick(TEXTS[to.kind]);
  const filled = fill(subject, to, at, random);
  const first = to.name.split(' ')[0];
  const opening = text.startsWith('die ') ? 'Guten Tag,' : text.startsWith('votre ') ? 'Bonjour,' : `Dear ${first},`;
  return {
    subject: filled.charAt(0).toUpperCase() + filled.slice(1),
    body: `${opening}\n\n${fill(text, to, at, random)}\n\n${random.pick(CLOSINGS)}\nEkiri\n\n-- \nStudio Ekiri, graphic design\n`,
  };
}

/** One issue of the newsletter; the same text to all. */
export function makeNewsletter(issue: number, at: number): Letter {
  const month = monthName(at);
  const pieces = [
    'Two new posters have left the press: the heron, and a map of all the bakeries we know.',
    'The next workshop is about folding: one sheet, sixteen pages, no glue.',
    'On Saturday the studio is open from eleven to five. There will be waffles.',
    'We are looking for old type specimens. If your attic has some, please write.',
    'The catalogue for Kettle & Loom won a small prize, and we are a little proud.',
  ];
  const chosen = [pieces[issue % pieces.length], pieces[(issue + 2) % pieces.length]];
  return {
    subject: `Studio letter: ${month}`,
    body: `Hello,\n\n${chosen.join('\n\n')}\n\nEkiri\n\n-- \nYou get this letter because you asked for it. A reply with "stop" ends it.\n`,
  };
}

/** The invitation that went out one by one. */
export function makeInvitation(to: Contact): Letter {
  return {
    subject: 'You are invited: open studio evening',
    body: `Dear ${to.name.split(' ')[0]},\n\nthe studio opens its doors again: prints, soup, and a press to try out.\nCome by between four and nine; bring whom you like.\n\nEkiri\n`,
  };
}
