// The people in the cases, whom the studio cannot reach; the comments say why their addresses look as they do.
import type { Contact } from './types.ts';

const reader = (name: string, address: string): Contact => ({ name, address, kind: 'reader', company: null });
const staff = (name: string, address: string, company: string): Contact => ({ name, address, kind: 'client', company });

export const CAST = {
  // Slips of the finger in well-known domains.
  lena: reader('Lena Ostrelund', 'lena-ostrelund@gmial.com'),
  pavel: reader('Pavel Dravenko', 'pavel-dravenko@gmail.con'),
  sofie: reader('Sofie Elverskov', 'sofie-elverskov@hotnail.com'),
  mark: reader('Mark Wrenfold', 'mark-wrenfold@outlok.com'),
  irene: reader('Irene Pellwyn', 'irene-pellwyn@yaho.com'),
  tilda: staff('Tilda Nordvane', 'tilda@nordlich-verlag.example', 'Nordlicht Verlag'),
  // Mailboxes that are full.
  bernd: reader('Bernd Holtzwarder', 'bernd-holtzwarder@web.de'),
  agnes: reader('Agnes Yarrowby', 'agnes-yarrowby@yahoo.com'),
  carlo: staff('Carlo Alba', 'carlo@cantina-alba.example', 'Cantina Alba'),
  runa: reader('Runa Ilvarsen', 'runa-ilvarsen@gmail.com'),
  // Closed mailboxes and people who left.
  dora: reader('Dora Fennimar', 'dora-fennimar@gmail.com'),
  henrik: staff('Henrik Elverskov', 'henrik@fjordbotanicals.example', 'Fjord Botanicals'),
  joan: staff('Joan Penhallick', 'joan.penhallick@harbourcinema.example', 'Harbour Cinema'),
  kurt: staff('Kurt Silberhain', 'k.silberhain@uni-grauenfels.example', 'Grauenfels University'),
  lotte: reader('Lotte Veldhuizer', 'lotte-veldhuizer@oldnet.example'),
  milan: reader('Milan Szarnik', 'milan-szarnik@mail.ru'),
  nina: reader('Nina Ambrosek', 'nina-ambrosek@yandex.ru'),
  otto: reader('Otto Ullmander', 'otto-ullmander@gmx.de'),
  pia: reader('Pia Kestrelin', 'pia-kestrelin@zoho.eu'),
  ralph: staff('Ralph Dunmarrow', 'ralph_dunmarrow@hillside-school.example', 'Hillside School'),
  sara: reader('Sara Garrowen', 'sara-garrowen@yahoo.com'),
  tom: staff('Tom Calloway-Finch', 'tom@redkite-records.example', 'Red Kite Records'),
  ute: staff('Ute Oppenrath', 'ute.oppenrath@juniperclinic.example', 'Juniper Clinic'),
  viktor: reader('Viktor Ravensdal', 'viktor@ravensdal-ceramics.example'),
  willa: reader('Willa Thornqvist', 'willa@thornqvist-books.example'),
  // Failures that the recipients did not cause.
  anton: staff('Anton Vossberry', 'anton@tidewatermuseum.example', 'Tidewater Museum'),
  bea: staff('Bea Lindmarrow', 'bea@lanterntheatre.example', 'Lantern Theatre'),
  cyril: staff('Cyril Marchetour', 'cyril@montgallet.example', 'Atelier Montgallet'),
  delia: reader('Delia Quillferth', 'delia-quillferth@icloud.com'),
  ewan: staff('Ewan Brindmoor', 'ewan@velogarage.example', 'Velo Garage'),
  freya: staff('Freya Hestermalm', 'freya@mossandember.example', 'Moss & Ember'),
  gil: reader('Gil Rastogane', 'gil-rastogane@aol.com'),
} as const satisfies Readonly<Record<string, Contact>>;
export type CastName = keyof typeof CAST;
