/**
 * Puts the focus into a dialog without a first field. The kit leaves it on what is around the dialog, so that nobody hears what
 * has opened.
 *
 * @remarks The dialog has to take it: `PaperProps={FOCUSABLE}`.
 */
export function focusDialog(around: HTMLElement): void {
  if (document.activeElement === around) {
    around.querySelector<HTMLElement>('[role=dialog]')?.focus();
  }
}

/** By script, not by Tab; the dialog itself says that it is in front. */
export const FOCUSABLE = { tabIndex: -1, style: { outline: 'none' } } as const;
