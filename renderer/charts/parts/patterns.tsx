import type { Fill } from './chart.ts';

/** The paint of a fill in the drawing that defines its patterns with this prefix. */
export const paintOf = (prefix: string, fill: Fill): string =>
  fill === 'hard' ? 'var(--fill-hard)' : `url(#${prefix}-${fill})`;

/** Hatches soft bounces and dots those of the user's own side, so that the three fills differ without colour. */
export function Patterns({ prefix }: { readonly prefix: string }) {
  return (
    <defs>
      <pattern id={`${prefix}-soft`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="5" height="5" fill="var(--fill-soft)" />
        <line x1="0" y1="0" x2="0" y2="5" stroke="var(--fill-soft-edge)" strokeWidth="1.4" />
      </pattern>
      <pattern id={`${prefix}-yours`} width="5" height="5" patternUnits="userSpaceOnUse">
        <rect width="5" height="5" fill="var(--fill-self)" />
        <circle cx="2.5" cy="2.5" r="1.1" fill="var(--fill-self-dot)" />
      </pattern>
    </defs>
  );
}
