import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { TimeRestriction } from '@muster/backstage-plugin-oncall-common';
import { writeClock } from '../schedules/restrictions';
import { useWindowWords } from '../schedules/useWindowWords';
import { onCallTeamsTranslationRef } from '../teams/translation';

/** The hours in which something applies. */
export function HoursWords(props: {
  readonly restriction: TimeRestriction;
  readonly zone: string;
}) {
  const { restriction, zone } = props;
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
  const sayWindows = useWindowWords();
  return (
    <div>
      {t('rules.onlyBetween')}{' '}
      {restriction.type === 'time-of-day'
        ? hoursOfDay(restriction.restriction)
        : sayWindows(restriction.restrictions)}{' '}
      ({zone})
    </div>
  );
}

function hoursOfDay(hours: {
  readonly startHour: number;
  readonly startMin: number;
  readonly endHour: number;
  readonly endMin: number;
}): string {
  const { startHour, startMin, endHour, endMin } = hours;
  return `${writeClock(startHour, startMin)}–${writeClock(endHour, endMin)}`;
}
