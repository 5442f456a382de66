import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Schedule } from '@muster/backstage-plugin-oncall-common';
import {
  MomentInTime,
  onCallApiRef,
} from '@muster/backstage-plugin-oncall-react';
import { DateTime } from 'luxon';
import { usePagerNow } from '../api/usePagerNow';
import { onCallSchedulesTranslationRef } from './translation';
import { ConfirmDialog } from '../ui/ConfirmDialog';

/** Puts the reader on call for an hour, from this minute. */
export function TakeOverDialog(props: {
  readonly schedule: Schedule;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { schedule, onClose, onDone } = props;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const identityApi = useApi(identityApiRef);
  const now = usePagerNow();
  const takeOver = async () => {
    const { userEntityRef } = await identityApi.getBackstageIdentity();
    await onCallApi.createOverride(schedule.id, {
      participant: { type: 'user', ref: userEntityRef },
      start: iso(now),
      end: iso(inAnHour(now)),
    });
    onDone();
  };
  return (
    <ConfirmDialog
      title={t('takeOver.title')}
      effect={
        <>
          {t('takeOver.effect', { schedule: schedule.name })}{' '}
          <MomentInTime
            at={iso(inAnHour(now))}
            scheduleZone={schedule.timezone}
          />
          {'. '}
          {t('takeOver.undo')}
        </>
      }
      confirmLabel={t('takeOver.submit')}
      onConfirm={takeOver}
      onClose={onClose}
    />
  );
}

function inAnHour(now: DateTime): DateTime {
  return now.plus({ hours: 1 });
}

function iso(at: DateTime): string {
  return at.toUTC().toISO() ?? '';
}
