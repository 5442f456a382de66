import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import Typography from '@material-ui/core/Typography';
import ChevronLeftIcon from '@material-ui/icons/ChevronLeft';
import ChevronRightIcon from '@material-ui/icons/ChevronRight';
import { onCallSchedulesTranslationRef } from './translation';
import { NoBreak } from '../ui/NoBreak';
import { ToggleGroup } from '../ui/ToggleGroup';
import { Toolbar } from '../ui/Toolbar';
import { useIsPhone } from '../ui/useIsPhone';
import { viewerZone } from '../ui/viewerZone';
import { zoneNameOfToday } from '../ui/zoneNames';
import { TIMELINE_VIEWS, TimelineRange } from './timelineRange';
import { useTimelineParams } from './useTimelineParams';

/** What part of the schedule is looked at: length, back and forth, whose clock. */
export function TimelineToolbar(props: {
  readonly timeline: ReturnType<typeof useTimelineParams>;
  readonly scheduleZone: string;
}) {
  const { timeline, scheduleZone } = props;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const { view, range, setView, move, today } = timeline;
  return (
    <Toolbar
      end={<ZoneSwitch timeline={timeline} scheduleZone={scheduleZone} />}
    >
      <ToggleGroup
        label={t('schedule.view.label')}
        value={view}
        choices={TIMELINE_VIEWS.map(one => ({
          value: one,
          label: t(`schedule.view.${one}`),
        }))}
        onChange={setView}
      />
      <NoBreak>
        <IconButton
          size="small"
          aria-label={t('schedule.view.earlier')}
          onClick={() => move(-1)}
        >
          <ChevronLeftIcon />
        </IconButton>
        <Button size="small" variant="outlined" onClick={today}>
          {t('schedule.view.today')}
        </Button>
        <IconButton
          size="small"
          aria-label={t('schedule.view.later')}
          onClick={() => move(1)}
        >
          <ChevronRightIcon />
        </IconButton>
      </NoBreak>
      <Typography variant="subtitle2" component="span" aria-live="polite">
        {rangeLabel(range)}
      </Typography>
    </Toolbar>
  );
}

function ZoneSwitch(props: {
  readonly timeline: ReturnType<typeof useTimelineParams>;
  readonly scheduleZone: string;
}) {
  const { timeline, scheduleZone } = props;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const isPhone = useIsPhone();
  // There is no room for continents; the city is the part that differs.
  const shown = (zone: string) =>
    isPhone ? zone.replace(/^.*\//, '').replaceAll('_', ' ') : zone;
  const mine = viewerZone();
  if (mine === zoneNameOfToday(scheduleZone)) {
    return (
      <Typography variant="body2" color="textSecondary">
        {t('schedule.zone.same', { zone: scheduleZone })}
      </Typography>
    );
  }
  return (
    <ToggleGroup
      label={t('schedule.zone.label')}
      value={timeline.isMyZone ? 'mine' : 'schedule'}
      choices={[
        {
          value: 'schedule',
          label: t('schedule.zone.schedule', { zone: shown(scheduleZone) }),
        },
        {
          value: 'mine',
          label: t('schedule.zone.mine', { zone: shown(mine) }),
        },
      ]}
      onChange={chosen => timeline.setMyZone(chosen === 'mine')}
    />
  );
}

function rangeLabel(range: TimelineRange): string {
  const first = range.start.setLocale('en-GB');
  // The last day in sight, not the midnight after it.
  const last = range.end.minus({ milliseconds: 1 }).setLocale('en-GB');
  return first.hasSame(last, 'day')
    ? first.toFormat('cccc d LLLL yyyy')
    : `${first.toFormat('d LLL')} – ${last.toFormat('d LLL yyyy')}`;
}
