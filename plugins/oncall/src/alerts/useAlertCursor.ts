import { Alert } from '@muster/backstage-plugin-oncall-common';
import { useState } from 'react';

/** The id of an alert's link, which the keyboard moves to. */
export function alertLinkId(id: string): string {
  return `oncall-alert-${id}`;
}

/** The row on which the keyboard acts: it follows the focus, and j and k move the focus. */
export function useAlertCursor(alerts: readonly Alert[]) {
  const [currentId, setCurrentId] = useState<string>();
  const index = alerts.findIndex(alert => alert.id === currentId);
  const move = (steps: number) => {
    const last = alerts.length - 1;
    const next = alerts[Math.min(Math.max(index + steps, 0), last)];
    if (next) {
      setCurrentId(next.id);
      document.getElementById(alertLinkId(next.id))?.focus();
    }
  };
  return {
    current: index === -1 ? undefined : alerts[index],
    setCurrent: (alert: Alert) => setCurrentId(alert.id),
    move,
  };
}
