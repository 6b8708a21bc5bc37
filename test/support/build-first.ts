// Runs once before the system tests, which use the built app: a build of older sources would be tested in place of these. Where
// nothing has changed since the last build it only looks; after `npm test` has built, it does not build again.
import { BUNDLES, buildOutOfDate } from '../../electron/build.ts';

export default async function buildFirst(): Promise<void> {
  try {
    await buildOutOfDate(BUNDLES, (line) => console.log(line));
  } catch (cause) {
    throw new Error('The app does not build, and no system test runs on an older build of it.', { cause });
  }
}
