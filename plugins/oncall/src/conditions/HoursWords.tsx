import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { TimeRestriction } from '@muster/backstage-plugin-oncall-common';
import { writeClock } from '../schedules/restrictions';
import { onCallTeamsTranslationRef } from '../teams/translation';
import { onCallTranslationRef } from '../translation';

/** The hours in which something applies. */
export function HoursWords(props: {
  readonly restriction: TimeRestriction;
  readonly zone: string;
}) {
  const { restriction, zone } = props;
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
  const { t: tShared } = useTranslationRef(onCallTranslationRef);
  const windows =
    restriction.type === 'time-of-day'
      ? [clocks(restriction.restriction)]
      : restriction.restrictions.map(window => {
          const { from, to } = clocks(window);
          return {
            from: `${tShared(`weekday.${window.startDay}`)} ${from}`,
            to: `${tShared(`weekday.${window.endDay}`)} ${to}`,
          };
        });
  return (
    <div>
      {t('rules.onlyBetween')}{' '}
      {windows.map(({ from, to }) => `${from}–${to}`).join(', ')} ({zone})
    </div>
  );
}

function clocks(window: {
  readonly startHour: number;
  readonly startMin: number;
  readonly endHour: number;
  readonly endMin: number;
}) {
  return {
    from: writeClock(window.startHour, window.startMin),
    to: writeClock(window.endHour, window.endMin),
  };
}
