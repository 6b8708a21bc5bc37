/** Prints one card of the page and nothing else. */
export function printOnly(card: HTMLElement): void {
  const page = document.documentElement;
  page.dataset['print'] = 'card';
  card.dataset['print'] = 'this';
  const done = () => {
    delete page.dataset['print'];
    delete card.dataset['print'];
  };
  window.addEventListener('afterprint', done, { once: true });
  window.print();
}
