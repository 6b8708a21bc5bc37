const START_BITS = 10;

/** A trie over UTF-16 units in one open-addressed table: no object a node, so that a walk touches little memory. */
export class PhraseTrie<Entry> {
  private keys = new Int32Array(1 << START_BITS);
  private targets = new Uint16Array(1 << START_BITS);
  private mask = (1 << START_BITS) - 1;
  private used = 0;
  private nodes = 1;
  private readonly entries: (Entry[] | undefined)[] = [];

  add(text: string, entry: Entry): void {
    let node = 0;
    for (let i = 0; i < text.length; i++)
      node = this.next(node, text.charCodeAt(i)) || this.grow(node, text.charCodeAt(i));
    const here = this.entries[node];
    if (here) here.push(entry);
    else this.entries[node] = [entry];
  }

  /** The node behind `unit`, or 0. The root is 0 and nobody's child. */
  next(node: number, unit: number): number {
    const key = (node << 16) | unit;
    for (let slot = hash(key) & this.mask; ; slot = (slot + 1) & this.mask) {
      const target = this.targets[slot] ?? 0;
      if (target === 0 || this.keys[slot] === key) return target;
    }
  }

  entriesAt(node: number): readonly Entry[] | undefined {
    return this.entries[node];
  }

  private grow(node: number, unit: number): number {
    if (this.nodes > 0xffff) throw new RangeError('more phrases than 65,535 trie nodes hold');
    if (this.used * 2 > this.mask) this.widen();
    const target = this.nodes++;
    this.put((node << 16) | unit, target);
    return target;
  }

  private put(key: number, target: number): void {
    let slot = hash(key) & this.mask;
    while (this.targets[slot] !== 0) slot = (slot + 1) & this.mask;
    this.keys[slot] = key;
    this.targets[slot] = target;
    this.used++;
  }

  private widen(): void {
    const { keys, targets } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.targets = new Uint16Array(keys.length * 2);
    this.mask = keys.length * 2 - 1;
    this.used = 0;
    for (let slot = 0; slot < keys.length; slot++) {
      const target = targets[slot] ?? 0;
      if (target !== 0) this.put(keys[slot] ?? 0, target);
    }
  }
}

function hash(key: number): number {
  const h = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d);
  return h ^ (h >>> 13);
}
