import { AlertFilter } from '@muster/backstage-plugin-oncall-common';
import { useState } from 'react';
import { useIsPhone } from '../ui/useIsPhone';

/** On a phone the alerts need the room of the filters, which fold away; never one that narrows the list. */
export function useFilterFold(filter: AlertFilter) {
  const isPhone = useIsPhone();
  const [isOpen, setOpen] = useState(false);
  const isUsed = Boolean(
    filter.priority?.length || filter.team || filter.service,
  );
  return {
    /** Whether the filters fold at all. */
    canFold: isPhone,
    isFolded: isPhone && !isOpen && !isUsed,
    toggle: () => setOpen(!isOpen),
  };
}
