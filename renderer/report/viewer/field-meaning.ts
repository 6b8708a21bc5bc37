import { s } from '../../strings/index.ts';

interface Meaning {
  readonly meaning: string;
  /** The RFC section, or whose field it is; null where nobody says. */
  readonly source: string | null;
}

const FAMILIES = [...s.moreFields].flatMap(([name, meaning]) =>
  name.endsWith('*') ? [[name.slice(0, -1), meaning] as const] : [],
);

/** What a field means, by its name in any case; for one that no table knows, that it is unknown. */
export function meaningOf(name: string): Meaning {
  const key = name.toLowerCase();
  const known = s.fields.get(key) ?? s.moreFields.get(key) ?? FAMILIES.find(([start]) => key.startsWith(start))?.[1];
  return known ?? { meaning: s.look.unknownField, source: null };
}
