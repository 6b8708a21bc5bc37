// The five icons of what happened to a message. Their shapes differ, so that nobody needs colour to distinguish them.
import type { ReactElement } from 'react';

export type Tone = 'hard' | 'soft' | 'delay' | 'ok' | 'self' | 'none' | 'other';

const SHAPES: Readonly<Record<Exclude<Tone, 'none'>, ReactElement>> = {
  hard: (
    <>
      <circle cx="6" cy="6" r="6" fill="currentColor" />
      <path d="M4 4l4 4M8 4l-4 4" stroke="var(--panel)" strokeWidth="1.5" strokeLinecap="round" />
    </>
  ),
  soft: (
    <>
      <circle cx="6" cy="6" r="5.2" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M6 .8a5.2 5.2 0 010 10.4z" fill="currentColor" />
    </>
  ),
  delay: (
    <>
      <circle cx="6" cy="6" r="5.2" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M6 3v3.200l2 1.300" stroke="currentColor" strokeWidth="1.5" fill="none" strokeLinecap="round" />
    </>
  ),
  ok: (
    <path
      d="M2 6.500l2.600 2.600L10 3.400"
      stroke="currentColor"
      strokeWidth="1.8"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  ),
  self: (
    <path
      d="M6 1l4.200 1.600v3C10.200 8.400 8.300 10.200 6 11 3.700 10.200 1.800 8.400 1.800 5.600v-3z"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
    />
  ),
  other: <path d="M2 6h8" stroke="currentColor" strokeWidth="1.800" strokeLinecap="round" />,
};

const DECORATION = { viewBox: '0 0 12 12', width: 11, height: 11, 'aria-hidden': true } as const;

export function ToneIcon({ tone }: { readonly tone: Tone }) {
  if (tone === 'none') return null;
  // biome-ignore lint/a11y/noSvgWithoutTitle: decoration, hidden from assistive technology; the word beside it says the same
  return <svg {...DECORATION}>{SHAPES[tone]}</svg>;
}

export function Mark() {
  return (
    <span className="mark" aria-hidden="true">
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: hidden from assistive technology */}
      <svg
        width="13"
        height="13"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeLinecap="round"
      >
        <path d="M6 3L2 7l4 4M2 7h8a4 4 0 014 4v2" />
      </svg>
    </span>
  );
}
