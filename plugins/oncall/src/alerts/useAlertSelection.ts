import { Alert } from '@muster/backstage-plugin-oncall-common';
import { useState } from 'react';

/** The rows that a reader has picked to do something with all of them. */
export type AlertSelection = ReturnType<typeof useAlertSelection>;

/** Rows that left the list are no longer picked. */
export function useAlertSelection(alerts: readonly Alert[]) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const selected = alerts.filter(({ id }) => ids.has(id));
  const toggle = ({ id }: Alert) => {
    const next = new Set(selected.map(one => one.id));
    if (!next.delete(id)) {
      next.add(id);
    }
    setIds(next);
  };
  return {
    selected,
    isSelected: ({ id }: Alert) => ids.has(id),
    toggle,
    clear: () => setIds(new Set()),
    /** Picks all of some rows, or lets them go when all of them are picked. */
    toggleAll: (rows: readonly Alert[]) => {
      const areAllPicked = rows.every(({ id }) => ids.has(id));
      const others = selected.filter(alert => !rows.includes(alert));
      const next = areAllPicked ? others : [...others, ...rows];
      setIds(new Set(next.map(({ id }) => id)));
    },
  };
}
