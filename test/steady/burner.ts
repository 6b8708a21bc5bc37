// Keeps one core busy until whoever started it disconnects or ends.
const SPELL_MS = 50;

function burn(): void {
  const until = performance.now() + SPELL_MS;
  while (performance.now() < until);
  setImmediate(burn);
}

process.once('disconnect', () => process.exit(0));
burn();
