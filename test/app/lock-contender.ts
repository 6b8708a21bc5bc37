// One of several processes that compete for the same data folder. Prints `ready`; claims the folder named by each line of its
// input, and prints `held` or `taken`.
import { createInterface } from 'node:readline';
import { lockDataFolder } from '../../electron/app/instance-lock.ts';

console.log('ready');
for await (const folder of createInterface({ input: process.stdin })) {
  const lock = await lockDataFolder(folder);
  if (lock.kind === 'held') lock.setAddress('http://127.0.0.1:4711/');
  console.log(lock.kind);
}
