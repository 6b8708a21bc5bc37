// How well the parser reads families of mail that it was not made for: `node test/bounce/hold-out.ts`. The corpus's families are
// halved twice over, by turns of the alphabet; each half is read by a parser from which every format and every phrase of a reason
// is taken that decided only in that half. Detection's words and the statements' vocabulary stay: they belong to no family.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REASONS } from '../../shared/bounce/classify/reasons/index.ts';
import { CORPUS, type Label, labelsOf, type Prediction, predictionOf } from './corpus.ts';

/** What decided: names of formats, and the words of phrases and hints. */
interface Decided {
  readonly formats: readonly string[];
  readonly phrases: readonly string[];
}
interface Part {
  readonly predictions: Readonly<Record<string, Prediction>>;
  readonly decided: Readonly<Record<string, Decided>>;
}
interface Task {
  readonly files: readonly string[];
  readonly drop: Decided;
}

const NOTHING: Decided = { formats: [], phrases: [] };

/** Takes formats and phrases out of the lists before the parser builds its tables from them. */
async function reduce({ formats, phrases }: Decided): Promise<void> {
  const { FORMATS } = await import('../../shared/bounce/extract/formats/index.ts');
  const kept = FORMATS.filter(({ name }) => !formats.includes(name));
  (FORMATS as (typeof FORMATS)[number][]).splice(0, FORMATS.length, ...kept);
  const gone = new Set(phrases);
  for (const reason of REASONS) {
    for (const list of [...Object.values(reason.phrases), reason.hints] as string[][]) {
      list.splice(0, list.length, ...list.filter((phrase) => !gone.has(phrase)));
    }
  }
}

async function readPart({ files, drop }: Task): Promise<Part> {
  await reduce(drop);
  const { read } = await import('./read-fixture.ts');
  const predictions: Record<string, Prediction> = {};
  const decided: Record<string, Decided> = {};
  for (const file of files) {
    const report = await read(readFileSync(join(CORPUS, file)));
    predictions[file] = predictionOf(report);
    const rules = report.bounces.map(({ rule }) => rule).filter(({ by }) => by === 'phrase' || by === 'hint');
    decided[file] = {
      formats: report.format === null ? [] : [report.format],
      phrases: rules.flatMap(({ said }) => said ?? []),
    };
  }
  return { predictions, decided };
}

/** Each part in a process of its own, since the tables are built once. */
function inProcess(folder: string, task: Task): Part {
  const file = join(folder, 'task.json');
  writeFileSync(file, JSON.stringify(task));
  execFileSync(process.execPath, [import.meta.filename, file], { stdio: 'inherit' });
  return JSON.parse(readFileSync(`${file}.done`, 'utf8')) as Part;
}

/** What decided in `held` and nowhere else; what every family leans on is no family's own. */
function ownOf(held: readonly Label[], rest: readonly Label[], { decided }: Part): Decided {
  const used = (labels: readonly Label[], key: keyof Decided) =>
    new Set(labels.flatMap(({ file }) => decided[file]?.[key] ?? []));
  const own = (key: keyof Decided) => [...used(held, key)].filter((name) => !used(rest, key).has(name));
  return {
    formats: own('formats').filter((name) => name !== 'rfc3464' && name !== 'generic'),
    phrases: own('phrases'),
  };
}

function score(folder: string, name: string, predictions: Part['predictions']): void {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(predictions));
  console.log(`\n== ${name}`);
  execFileSync(
    process.execPath,
    [join(CORPUS, 'score.mjs'), join(CORPUS, 'labels.json'), file, ...process.argv.slice(2)],
    { stdio: 'inherit' },
  );
}

function compare(): void {
  const folder = mkdtempSync(join(tmpdir(), 'hold-out-'));
  const labels = labelsOf();
  const families = [...new Set(labels.map(({ family }) => family))].sort();
  const files = labels.map(({ file }) => file);
  const seen = inProcess(folder, { files, drop: NOTHING });
  const unseen = [0, 1].map((turn) => {
    const isHeld = ({ family }: Label): boolean => families.indexOf(family) % 2 === turn;
    const held = labels.filter(isHeld);
    const drop = ownOf(
      held,
      labels.filter((label) => !isHeld(label)),
      seen,
    );
    console.log(
      `half ${turn + 1}: ${held.length} messages, without ${drop.formats.length} formats and ${drop.phrases.length} phrases`,
    );
    return inProcess(folder, { files: held.map(({ file }) => file), drop }).predictions;
  });
  score(folder, 'seen', seen.predictions);
  score(folder, 'families held out', { ...unseen[0], ...unseen[1] });
  rmSync(folder, { recursive: true });
}

const [task] = process.argv.slice(2);
if (task === undefined || task.startsWith('--')) compare();
else writeFileSync(`${task}.done`, JSON.stringify(await readPart(JSON.parse(readFileSync(task, 'utf8')) as Task)));
