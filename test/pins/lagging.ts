// Which pins of package.json are older than the newest version in the registry. Pure; outdated.ts asks the registry.

/** The versions of one package in the registry. */
export interface Offer {
  /** The version under the tag `latest`. */
  readonly latest: string;
  readonly versions: readonly string[];
}

/** Packages that are held at some versions, and why. */
export const HELD: ReadonlyMap<string, { readonly at: string; readonly why: string }> = new Map([
  ['node', { at: '24', why: 'Electron embeds Node 24' }],
  ['@types/node', { at: '24', why: 'Electron embeds Node 24' }],
  // It may do without on other systems, but npm ci refuses a lock file that does not have it.
  ['vite', { at: '8.3', why: '8.4 wants napi-windows-process-start-time, which cannot be had' }],
]);

/** In: the text of a package.json. Out: its pins by name, those of dependencies first. */
export function pinsOf(packageJson: string): ReadonlyMap<string, string> {
  const read: unknown = JSON.parse(packageJson);
  const pins = new Map<string, string>();
  for (const section of ['dependencies', 'devDependencies']) {
    const entries: unknown = isRecord(read) ? read[section] : null;
    if (!isRecord(entries)) continue;
    for (const [name, version] of Object.entries(entries)) pins.set(name, String(version));
  }
  return pins;
}

/** In: the output of `npm view NAME dist-tags versions --json`. Out: the offer. Throws if the output has another form. */
export function offerOf(printed: string): Offer {
  const read: unknown = JSON.parse(printed);
  const tags = isRecord(read) ? read['dist-tags'] : null;
  const latest = isRecord(tags) ? tags['latest'] : null;
  const versions: unknown = isRecord(read) ? read['versions'] : null;
  // For a package with one version npm prints a string in place of a list.
  const list: readonly unknown[] = Array.isArray(versions) ? versions : [versions];
  if (typeof latest !== 'string' || !list.every((version) => typeof version === 'string')) {
    throw new Error(`npm said something else than versions: ${printed.slice(0, 200)}`);
  }
  return { latest, versions: list };
}

/** In: one pin and the offer. Out: `NAME PINNED -> NEWEST`, with the reason if the pin is held; null if it is the newest. */
export function lagLine(name: string, pinned: string, offer: Offer): string | null {
  const held = HELD.get(name);
  const newest = held ? newestOf(offer.versions, held.at) : offer.latest;
  if (newest === null || compareVersions(pinned, newest) >= 0) return null;
  return `${name} ${pinned} -> ${newest}${held ? ` (held at ${held.at}: ${held.why})` : ''}`;
}

/** The newest release whose number begins with `at`; previews (`24.0.0-rc.1`) do not count. */
function newestOf(versions: readonly string[], at: string): string | null {
  const releases = versions.filter((version) => version.startsWith(`${at}.`) && !version.includes('-'));
  return releases.sort(compareVersions).at(-1) ?? null;
}

/** Below 0 where `one` is older; by number, so that 24.9.0 is older than 24.10.0. A preview is older than its release. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [numbersOf(one), numbersOf(other)];
  for (let at = 0; at < 3; at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return Number(other.includes('-')) - Number(one.includes('-'));
}

function numbersOf(version: string): readonly number[] {
  return version.split('-', 1).flatMap((release) => release.split('.').map(Number));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
