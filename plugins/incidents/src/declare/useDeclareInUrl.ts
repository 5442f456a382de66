import { useCallback } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router-dom';
import { DeclareOrigin } from './DeclareDialog';

/**
 * The form is open when the URL says `?declare=1`, so that any page, alert or chat message can lead to it; `service` and
 * `alert` fill it in. Closing it leads back to where it was opened; where a link from outside opened it, the list stays.
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
  const navigate = useNavigate();
  // The router gives this key to what a tab began with: there is no page of the portal before it.
  const isFirst = useLocation().key === 'default';
  const close = useCallback(() => {
    if (!isFirst) {
      navigate(-1);
      return;
    }
    setSearch(
      before => {
        const after = new URLSearchParams(before);
        after.delete('declare');
        after.delete('alert');
        return after;
      },
      { replace: true },
    );
  }, [isFirst, navigate, setSearch]);
  const service = search.get('service') ?? undefined;
  const alertId = search.get('alert') ?? undefined;
  return { origin: isOpen ? { service, alertId } : undefined, open, close };
}
