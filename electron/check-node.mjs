// Loaded before every npm script. The scripts are TypeScript run by Node 24 itself; the dev dependency `node` puts it first on
// the PATH. Where its install script was blocked the system's older Node would run and fail in a way nobody understands.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `Bounceboard's scripts need Node 24, but Node ${process.versions.node} is running.\n` +
      'The package "node" brings it along when its install script may run: npm rebuild node (without --ignore-scripts),\n' +
      'or install Node 24 or newer yourself.',
  );
  process.exit(1);
}
