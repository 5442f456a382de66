import { RefObject, useEffect } from 'react';

/** Ctrl or ⌘ with Enter submits a form from any of its fields, also from those in which Enter starts a new line. */
export function useSubmitKeys(form: RefObject<HTMLFormElement>): void {
  useEffect(() => {
    const { current } = form;
    const submit = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        current?.requestSubmit();
      }
    };
    current?.addEventListener('keydown', submit);
    return () => current?.removeEventListener('keydown', submit);
  }, [form]);
}
