// What crosses between a page and the main process: JSON, with a tag for each kind of value that a structured clone keeps and
// JSON does not. Both functions also run inside the page, so each stands alone.

export function encode(value: unknown): string {
  const walk = (item: unknown): unknown => {
    if (item === undefined) return { $: 'undefined' };
    if (typeof item === 'bigint') return { $: 'bigint', v: String(item) };
    if (typeof item === 'number' && !Number.isFinite(item)) return { $: 'number', v: String(item) };
    if (item instanceof Date) return { $: 'date', v: item.getTime() };
    if (item instanceof Map) return { $: 'map', v: [...item].map(walk) };
    if (item instanceof Set) return { $: 'set', v: [...item].map(walk) };
    if (item instanceof Uint8Array) return { $: 'bytes', v: [...item] };
    if (Array.isArray(item)) return item.map(walk);
    if (typeof item !== 'object' || item === null) return item;
    return Object.fromEntries(Object.entries(item).map(([key, child]) => [key === '$' ? '$$' : key, walk(child)]));
  };
  return JSON.stringify(walk(value));
}

export function decode(text: string): unknown {
  const walk = (item: unknown): unknown => {
    if (Array.isArray(item)) return item.map(walk);
    if (typeof item !== 'object' || item === null) return item;
    const { $: tag, v } = item as { $?: string; v?: unknown };
    const list = Array.isArray(v) ? v : [];
    if (tag === 'undefined') return undefined;
    if (tag === 'bigint') return BigInt(String(v));
    if (tag === 'number') return Number(v);
    if (tag === 'date') return new Date(Number(v));
    if (tag === 'map') return new Map(list.map(walk) as [unknown, unknown][]);
    if (tag === 'set') return new Set(list.map(walk));
    if (tag === 'bytes') return Uint8Array.from(list as number[]);
    return Object.fromEntries(Object.entries(item).map(([key, child]) => [key === '$$' ? '$' : key, walk(child)]));
  };
  return walk(JSON.parse(text));
}
