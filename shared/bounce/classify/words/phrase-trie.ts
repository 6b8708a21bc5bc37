const START_BITS = 10;

/** A target and the upper part of the node that it belongs to share one number. */
const TARGET_BITS = 20;
const TARGET = (1 << TARGET_BITS) - 1;

/**
 * A trie over UTF-16 units in one open-addressed table: no object a node, so that a walk touches little memory. A slot is two
 * numbers side by side: the lower half of the node and the unit, then the upper half of the node and the target.
 */
export class PhraseTrie<Entry> {
  private slots = new Int32Array(2 << START_BITS);
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
    const upper = node >>> 16;
    for (let slot = hash(key, upper) & this.mask; ; slot = (slot + 1) & this.mask) {
      const value = this.slots[slot * 2 + 1] ?? 0;
      if (value === 0) return 0;
      if (this.slots[slot * 2] === key && value >>> TARGET_BITS === upper) return value & TARGET;
    }
  }

  entriesAt(node: number): readonly Entry[] | undefined {
    return this.entries[node];
  }

  private grow(node: number, unit: number): number {
    if (this.nodes > TARGET) throw new RangeError('more phrases than 1,048,575 trie nodes hold');
    if (this.used * 2 > this.mask) this.widen();
    const target = this.nodes++;
    this.put((node << 16) | unit, ((node >>> 16) << TARGET_BITS) | target);
    return target;
  }

  private put(key: number, value: number): void {
    let slot = hash(key, value >>> TARGET_BITS) & this.mask;
    while (this.slots[slot * 2 + 1] !== 0) slot = (slot + 1) & this.mask;
    this.slots[slot * 2] = key;
    this.slots[slot * 2 + 1] = value;
    this.used++;
  }

  private widen(): void {
    const { slots } = this;
    this.slots = new Int32Array(slots.length * 2);
    this.mask = slots.length - 1;
    this.used = 0;
    for (let at = 0; at < slots.length; at += 2) {
      const value = slots[at + 1] ?? 0;
      if (value !== 0) this.put(slots[at] ?? 0, value);
    }
  }
}

function hash(key: number, upper: number): number {
  const mixed = key ^ (upper * 0x3c6ef35f);
  const h = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return h ^ (h >>> 13);
}
