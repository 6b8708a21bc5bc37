/** Where the menus of a screen are put: outside of every landmark a screen reader that goes by landmarks would not meet them. */
export const inMain = (): HTMLElement | null => document.querySelector('main');
