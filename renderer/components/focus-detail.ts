/** Moves the focus from the list into the detail beside it. */
export function focusDetail(): void {
  document.querySelector<HTMLElement>('[data-detail-title]')?.focus();
}
