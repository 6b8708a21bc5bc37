/** Shows the page in the light theme while it is printed, since paper is white. Returns a function that stops this. */
export function followPrinting(): () => void {
  const page = document.documentElement;
  let theme: string | null = null;
  const before = () => {
    theme = page.dataset['theme'] ?? null;
    page.dataset['theme'] = 'light';
  };
  const after = () => {
    if (theme !== null) page.dataset['theme'] = theme;
  };
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}
