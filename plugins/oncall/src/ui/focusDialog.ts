/**
 * Puts the focus into a dialog without a first field. The kit leaves it on what is around the dialog, so that nobody hears what
 * has opened.
 *
 * @remarks The dialog has to be `FOCUSABLE`.
 */
export function focusDialog(around: HTMLElement): void {
  if (document.activeElement === around) {
    around.querySelector<HTMLElement>('[role=dialog]')?.focus();
  }
}

/** Of the paper of a dialog: by script, not by Tab; the dialog itself says that it is in front. */
export const FOCUSABLE = { tabIndex: -1, style: { outline: 'none' } } as const;

/** Of a dialog that asks for nothing. */
export const TAKES_FOCUS = {
  TransitionProps: { onEntered: focusDialog },
  PaperProps: FOCUSABLE,
} as const;
