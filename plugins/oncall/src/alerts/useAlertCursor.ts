import { Alert } from '@muster/backstage-plugin-oncall-common';
import { useEffect, useRef, useState } from 'react';

/** The id of an alert's link, which the keyboard moves to. */
export function alertLinkId(id: string): string {
  return `oncall-alert-${id}`;
}

/**
 * The row on which the keyboard acts: it follows the focus, and j and k move the focus. When the alert leaves the list,
 * because it was closed, the row that took its place is the next one. A move by none leads back to the row, or to that one.
 */
export function useAlertCursor(alerts: readonly Alert[]) {
  const [currentId, setCurrentId] = useState<string>();
  const lastIndex = useRef(0);
  const index = alerts.findIndex(alert => alert.id === currentId);
  useEffect(() => {
    if (index !== -1) {
      lastIndex.current = index;
    }
  }, [index]);
  const move = (steps: number) => {
    // Half a row above the one that took its place: down is that one, up the one before it.
    const from = index === -1 ? lastIndex.current - 0.5 : index;
    const to = steps > 0 ? Math.floor(from + steps) : Math.ceil(from + steps);
    const next = alerts[Math.min(Math.max(to, 0), alerts.length - 1)];
    if (next) {
      setCurrentId(next.id);
      const link = document.getElementById(alertLinkId(next.id));
      // The browser would be content with the link in sight, behind what lies on the foot of the page.
      link?.focus({ preventScroll: true });
      showRow(next.id);
    }
  };
  return {
    current: index === -1 ? undefined : alerts[index],
    setCurrent: (alert: Alert) => setCurrentId(alert.id),
    move,
    /** Before what covers the foot of the page appears. */
    show: () => currentId !== undefined && showRow(currentId),
  };
}

function showRow(id: string): void {
  const row = document.getElementById(alertLinkId(id))?.closest('tr');
  // Test environments have no view.
  row?.scrollIntoView?.({ block: 'nearest' });
}
