import { parseArgs } from 'node:util';

export interface LaunchArguments {
  readonly web: boolean;
  readonly sample: boolean;
  /** 0: any free port. */
  readonly port: number;
  readonly data: string | null;
}

export type ParsedArguments =
  | { readonly kind: 'run'; readonly arguments: LaunchArguments }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

export const HELP = `Bounceboard finds the bounces in your own mailbox and says why each came back.

npm start -- [options]

  --sample     open the built-in sample mailbox; your own data stays untouched
  --web        serve the app on 127.0.0.1 and open the browser, without Electron
  --port N     the port for --web (default: any free one)
  --data DIR   keep the app's data in this folder
  --help       this text`;

const OPTIONS = {
  web: { type: 'boolean' },
  sample: { type: 'boolean' },
  port: { type: 'string' },
  data: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the arguments after `npm start --`. For an invalid option or value, `message` names it. */
export function parseArguments(args: readonly string[]): ParsedArguments {
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS, strict: true, allowPositionals: false });
    if (values.help) return { kind: 'help' };
    const port = Number(values.port ?? '0');
    if (values.port !== undefined && !(/^\d{1,5}$/.test(values.port) && port >= 1 && port <= 65535)) {
      return { kind: 'wrong', message: `--port takes a number from 1 to 65535, not "${values.port}".` };
    }
    if (values.data === '') return { kind: 'wrong', message: '--data takes a folder.' };
    return {
      kind: 'run',
      arguments: { web: values.web ?? false, sample: values.sample ?? false, port, data: values.data ?? null },
    };
  } catch (error) {
    // The message of parseArgs can be shown as it is: "Unknown option '--foo'", "Option '--port <value>' argument missing".
    if (error instanceof TypeError) return { kind: 'wrong', message: firstSentence(error.message) };
    throw error;
  }
}

function firstSentence(message: string): string {
  const text = message.split('\n', 1)[0] ?? message;
  const end = text.indexOf('. ');
  return end < 0 ? text : text.slice(0, end + 1);
}
