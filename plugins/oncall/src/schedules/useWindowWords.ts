import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { onCallTranslationRef } from '../translation';
import { WeekWindow } from './restrictions';
import { windowRuns } from './windowRuns';

/** Says windows of the week: "Monday to Friday 08:00–18:00". */
export function useWindowWords() {
  const { t } = useTranslationRef(onCallTranslationRef);
  return (windows: readonly WeekWindow[]): string =>
    windowRuns(windows)
      .map(({ firstDay, lastDay, endDay, from, to, isWithinDay }) => {
        const day = t(`weekday.${firstDay}`);
        if (firstDay !== lastDay) {
          return t(isWithinDay ? 'weekWindow.days' : 'weekWindow.nights', {
            day,
            lastDay: t(`weekday.${lastDay}`),
            from,
            to,
          });
        }
        return isWithinDay
          ? t('weekWindow.day', { day, from, to })
          : t('weekWindow.long', {
              day,
              from,
              endDay: t(`weekday.${endDay}`),
              to,
            });
      })
      .join(', ');
}
