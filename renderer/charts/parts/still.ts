/** Whether the user's system asks for reduced motion: charts are then drawn without animation. */
export const isStill = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
