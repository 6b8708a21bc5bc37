/** The user's system asks for less motion: nothing grows into its place. */
export const isStill = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
