import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import BeachAccessIcon from '@material-ui/icons/BeachAccess';
import { Schedule } from '@muster/backstage-plugin-oncall-common';
import { EmptyFace, useNow } from '@muster/backstage-plugin-oncall-react';
import { useMe } from '../api/useMe';
import { ForwardingTable } from '../me/ForwardingTable';
import { onCallMeTranslationRef } from '../me/translation';
import { NeedsRight } from '../ui/NeedsRight';
import { Section } from '../ui/Section';
import { ScheduleTask } from './ScheduleTask';
import { onCallSchedulesTranslationRef } from './translation';
import { useScheduleRights } from './useScheduleRights';

/** Who stands in for the people of the schedule; whoever may, forwards the shifts of others. */
export function ScheduleForwardings(props: {
  readonly schedule: Schedule;
  readonly right: ReturnType<typeof useScheduleRights>['forwarding'];
  readonly onTask: (task: ScheduleTask) => void;
}) {
  const { schedule, right, onTask } = props;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const { t: tMe } = useTranslationRef(onCallMeTranslationRef);
  const me = useMe();
  const now = useNow().toMillis();
  const forwardings = (schedule.forwardings ?? [])
    .filter(({ end }) => Date.parse(end) > now)
    .sort((a, b) => a.start.localeCompare(b.start));
  const end = (forwarding: (typeof forwardings)[number]) =>
    onTask({ kind: 'endForwarding', forwarding });
  return (
    <Section
      title={t('schedule.forwardings')}
      end={
        right.isKnown && (
          <NeedsRight missing={right.missing}>
            <Button
              variant="outlined"
              startIcon={<BeachAccessIcon />}
              onClick={() => onTask({ kind: 'forward' })}
            >
              {tMe('forwarding.others.add')}
            </Button>
          </NeedsRight>
        )
      }
    >
      {forwardings.length > 0 ? (
        <ForwardingTable
          person={me?.userEntityRef}
          forwardings={forwardings}
          missingRight={right.missing}
          onEnd={end}
          onEndOthers={right.isKnown ? end : undefined}
        />
      ) : (
        <EmptyFace
          title={t('schedule.noForwarding.title')}
          description={t('schedule.noForwarding.description')}
        />
      )}
    </Section>
  );
}
