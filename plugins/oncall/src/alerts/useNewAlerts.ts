import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Alert, AlertFilter } from '@muster/backstage-plugin-oncall-common';
import { useEffect, useRef, useState } from 'react';
import { onCallAlertsTranslationRef } from './translation';

/** A sentence about alerts that appeared in a list while it was open; silence while the filter changes. */
export function useNewAlerts(
  alerts: readonly Alert[] | undefined,
  filter: AlertFilter,
): string {
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const [news, setNews] = useState('');
  const known = useRef<{ filter: AlertFilter; ids: ReadonlySet<string> }>();
  useEffect(() => {
    if (!alerts) {
      return;
    }
    const before = known.current;
    known.current = { filter, ids: new Set(alerts.map(({ id }) => id)) };
    const fresh =
      before?.filter === filter
        ? alerts.filter(({ id }) => !before.ids.has(id))
        : [];
    if (fresh.length > 0) {
      setNews(
        t('alerts.news', { count: fresh.length, message: fresh[0].message }),
      );
    }
  }, [alerts, filter, t]);
  return news;
}
