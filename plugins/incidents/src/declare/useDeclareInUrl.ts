import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import { DeclareOrigin } from './DeclareDialog';

/**
 * The form is open when the URL says `?declare=1`, so that any page, alert or chat message can lead to it; `service` and
 * `alert` fill it in.
 */
export function useDeclareInUrl(): {
  /** Set while the form is open. */
  readonly origin?: DeclareOrigin;
  readonly open: () => void;
  readonly close: () => void;
} {
  const [search, setSearch] = useSearchParams();
  const isOpen = search.get('declare') === '1';
  const open = useCallback(
    () =>
      setSearch(before => {
        const after = new URLSearchParams(before);
        after.set('declare', '1');
        return after;
      }),
    [setSearch],
  );
  const close = useCallback(
    () =>
      setSearch(
        before => {
          const after = new URLSearchParams(before);
          after.delete('declare');
          after.delete('alert');
          return after;
        },
        { replace: true },
      ),
    [setSearch],
  );
  const service = search.get('service') ?? undefined;
  const alertId = search.get('alert') ?? undefined;
  return { origin: isOpen ? { service, alertId } : undefined, open, close };
}
