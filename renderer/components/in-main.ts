/**
 * The element into which a screen renders its menus. Outside all landmarks, a screen reader that moves by landmarks would miss
 * them.
 */
export const inMain = (): HTMLElement | null => document.querySelector('main');
