// The command `npm run explain -- [--json] PATH...`.
import type { AppError } from '../../shared/domain/errors.ts';
import type { MailReader } from '../intake/reading/mail-reader.ts';
import { openReader } from '../intake/reading/open-reader.ts';
import { type ExplainedItem, explainPaths } from './explain-paths.ts';
import { fileWords } from './file-words.ts';
import type { Output } from './output.ts';
import { printable } from './printable.ts';
import { toJsonLine } from './to-json.ts';
import { toText } from './to-text.ts';

const USAGE = `Usage: npm run explain -- [--json] PATH...
Explains bounces in .eml files, mbox files, Maildirs and folders of them.
  --json   one JSON object a line for every message
`;

/**
 * Runs the command. Out: the exit code. 0: everything was read; 1: something could not be read (`err` names it); 2: wrong
 * arguments.
 */
export async function runExplain(
  args: readonly string[],
  out: Output,
  err: Output,
  reader: MailReader = openReader(),
): Promise<number> {
  const end = args.indexOf('--');
  const options = (end < 0 ? args : args.slice(0, end)).filter((arg) => arg.startsWith('-'));
  const paths = args.filter((arg, at) => (end >= 0 && at > end) || !arg.startsWith('-'));
  if (options.includes('--help') || options.includes('-h')) {
    await out.write(USAGE);
    return 0;
  }
  const wrong = options.find((option) => option !== '--json');
  if (wrong !== undefined || paths.length === 0) {
    await err.write(wrong === undefined ? USAGE : `Unknown option ${printable(wrong)}\n${USAGE}`);
    return 2;
  }
  try {
    return await explainAll(explainPaths(paths, reader), options.includes('--json'), out, err);
  } finally {
    await reader.close();
  }
}

async function explainAll(
  items: AsyncIterable<ExplainedItem>,
  json: boolean,
  out: Output,
  err: Output,
): Promise<number> {
  let exitCode = 0;
  for await (const item of items) {
    if (item.kind === 'problem') {
      exitCode = 1;
      await err.write(`${problemLine(item.error)}\n`);
    } else if (!(await out.write(json ? `${toJsonLine(item)}\n` : toText(item)))) {
      break;
    }
  }
  return exitCode;
}

function problemLine({ code, data }: AppError): string {
  return `${printable(data.file ?? 'input')}: cannot be read: ${printable(data.detail ? fileWords(data.detail) : code)}`;
}
