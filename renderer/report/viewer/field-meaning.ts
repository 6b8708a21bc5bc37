import { s } from '../../strings/index.ts';

interface Meaning {
  readonly meaning: string;
  /** The RFC section or the system that defines the field; null where unknown. */
  readonly source: string | null;
}

const FAMILIES = [...s.moreFields].flatMap(([name, meaning]) =>
  name.endsWith('*') ? [[name.slice(0, -1), meaning] as const] : [],
);

/** The meaning of a field by its name, in any case; for an unknown field, that it is unknown. */
export function meaningOf(name: string): Meaning {
  const key = name.toLowerCase();
  const known = s.fields.get(key) ?? s.moreFields.get(key) ?? FAMILIES.find(([start]) => key.startsWith(start))?.[1];
  return known ?? { meaning: s.look.unknownField, source: null };
}
