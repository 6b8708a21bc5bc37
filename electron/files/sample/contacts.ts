// The 150 people to whom the studio writes. Surnames are invented, and no provider gives out such local parts, so that these
// addresses belong to no real person.
import type { Random } from './random.ts';
import type { Contact, ContactKind } from './types.ts';

const FIRST = (
  'Mira Jonas Amélie Tomasz Priya Lukas Søren Ines Hannah Matteo Yuki Farid Clara Nils Zofia Diego Elif Marta Oskar Leila ' +
  'Bruno Anouk Kasper Noor Felix Ottilie Ravi Sanne Émile Greta Hugo Ida Janek Kaia Linus Maren Nadia Owen Paula Quentin ' +
  'Rosa Stellan Thea Ugo Vera Wanda Xenia Yannick Zoe Arvid Bettina Cosmo Dagny Edda Flora Goran'
).split(' ');

const LAST = (
  'Tavelquist Okafell Brindmoor Szarnikova Lorvane Hestermalm Quillferth Dravenko Marchetour Ostrelund Penhallick Rastogane ' +
  'Veldhuizer Wrenfold Yarrowby Zentmeier Ambrosek Calloway-Finch Dunmarrow Elverskov Fennimar Garrowen Holtzwarder Ilvarsen ' +
  'Jutterbok Kestrelin Lindmarrow Montgallet Nordvane Oppenrath Pellwyn Ravensdal Silberhain Thornqvist Ullmander Vossberry'
).split(' ');

/** A client, supplier or newspaper with the project the studio does for it. */
export interface Company {
  readonly name: string;
  readonly domain: string;
  readonly kind: Exclude<ContactKind, 'reader'>;
  readonly project: string;
}

const COMPANIES: readonly Company[] = [
  ['Kettle & Loom', 'kettle-loom.example', 'client', 'the autumn catalogue'],
  ['Nordlicht Verlag', 'nordlicht-verlag.example', 'client', 'the spring list covers'],
  ['Brot & Salz', 'brot-und-salz.example', 'client', 'the new bread bags'],
  ['Harbour Cinema', 'harbourcinema.example', 'client', 'the festival programme'],
  ['Fjord Botanicals', 'fjordbotanicals.example', 'client', 'the label set'],
  ['Atelier Montgallet', 'montgallet.example', 'client', 'the website relaunch'],
  ['Tidewater Museum', 'tidewatermuseum.example', 'client', 'the exhibition guide'],
  ['Velo Garage', 'velogarage.example', 'client', 'the workshop signage'],
  ['Juniper Clinic', 'juniperclinic.example', 'client', 'the waiting room posters'],
  ['Cantina Alba', 'cantina-alba.example', 'client', 'the wine labels'],
  ['Red Kite Records', 'redkite-records.example', 'client', 'the record sleeve'],
  ['Hillside School', 'hillside-school.example', 'client', 'the yearbook'],
  ['Grauenfels University', 'uni-grauenfels.example', 'client', 'the anniversary book'],
  ['Lantern Theatre', 'lanterntheatre.example', 'client', 'the season brochure'],
  ['Moss & Ember', 'mossandember.example', 'client', 'the candle boxes'],
  ['Druckhaus Weller', 'druckhaus-weller.example', 'supplier', 'the print run'],
  ['Papier Union Nord', 'papier-nord.example', 'supplier', 'the paper samples'],
  ['Buchbinderei Sommer', 'buchbinderei-sommer.example', 'supplier', 'the binding'],
  ['Foil & Form', 'foilandform.example', 'supplier', 'the foil proofs'],
  ['Quickship Couriers', 'quickship.example', 'supplier', 'the deliveries'],
  ['Form Magazine', 'form-magazine.example', 'press', 'the studio portrait'],
  ['Morgenpost', 'morgenpost.example', 'press', 'the interview'],
  ['Design Weekly', 'designweekly.example', 'press', 'the book feature'],
].map(([name = '', domain = '', kind, project = '']) => ({ name, domain, kind: kind as Company['kind'], project }));

export function companyOf(contact: Contact): Company | null {
  return COMPANIES.find(({ name }) => name === contact.company) ?? null;
}

/** Providers of the readers, with how many of them: what a small newsletter's list looks like. */
const PROVIDERS: readonly (readonly [string, number])[] = [
  ['gmail.com', 30],
  ['outlook.com', 11],
  ['hotmail.com', 6],
  ['yahoo.com', 7],
  ['gmx.de', 6],
  ['web.de', 3],
  ['icloud.com', 6],
  ['aol.com', 2],
  ['proton.me', 2],
  ['yandex.ru', 1],
];

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ø', 'o')
    .toLowerCase();

/** A hyphen in the middle: several of the large providers allow none, and none of the surnames exists. */
function localPart(name: string): string {
  const [first = '', ...last] = plain(name).split(' ');
  return `${first}-${last.join('').replaceAll('-', '')}`;
}

/** Two people at each company and the readers, without those of the cast (cast.ts), whom the cases name. */
export function makeContacts(random: Random, cast: readonly Contact[]): readonly Contact[] {
  const taken = new Set(cast.map(({ name }) => name));
  const newName = (): string => {
    for (;;) {
      const name = `${random.pick(FIRST)} ${random.pick(LAST)}`;
      if (taken.has(name)) continue;
      taken.add(name);
      return name;
    }
  };
  const staff = COMPANIES.flatMap(({ name: company, domain, kind }) =>
    Array.from({ length: 2 }, (): Contact => {
      const name = newName();
      const [first = ''] = plain(name).split(' ');
      const address = random.chance(0.4) ? `${first}@${domain}` : `${localPart(name).replace('-', '.')}@${domain}`;
      return { name, address, kind, company };
    }),
  );
  const readers = PROVIDERS.flatMap(([provider, count]) =>
    Array.from({ length: count }, (): Contact => {
      const name = newName();
      return { name, address: `${localPart(name)}@${provider}`, kind: 'reader', company: null };
    }),
  );
  const everyone = [...cast, ...staff, ...readers];
  return [...new Map(everyone.map((contact) => [contact.address, contact])).values()];
}
