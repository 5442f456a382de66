import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { QuietHours } from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useSubmit } from '../api/useSubmit';
import { ClockField } from '../schedules/ClockField';
import { onCallMeTranslationRef } from './translation';
import { onCallTranslationRef } from '../translation';
import { FormDialog } from '../ui/FormDialog';
import { PrioritiesField } from './PrioritiesField';

const NIGHT: QuietHours = {
  startHour: 22,
  startMin: 0,
  endHour: 7,
  endMin: 0,
  exceptPriorities: ['P1'],
};

/** Sets or ends the quiet hours. */
export function QuietHoursDialog(props: {
  readonly quietHours: QuietHours | undefined;
  readonly zone: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { zone, onClose, onDone } = props;
  const { t } = useTranslationRef(onCallMeTranslationRef);
  const { t: tShared } = useTranslationRef(onCallTranslationRef);
  const { me } = useApi(onCallApiRef);
  const { submit, busy, error } = useSubmit();
  const [isOn, setOn] = useState(true);
  const [hours, setHours] = useState(props.quietHours ?? NIGHT);
  const { startHour, startMin, endHour, endMin } = hours;
  const isAllDay = startHour === endHour && startMin === endMin;
  const save = async () => {
    if (isOn && isAllDay) {
      return;
    }
    if (await submit(() => me.setQuietHours(isOn ? hours : undefined))) {
      onClose();
      onDone();
    }
  };
  return (
    <FormDialog
      title={t('quiet.change')}
      submitLabel={t('notify.save')}
      onSubmit={save}
      onClose={onClose}
      busy={busy}
      error={error}
      maxWidth="xs"
    >
      <FormControlLabel
        label={t('quiet.on', { zone })}
        control={
          <Checkbox
            color="primary"
            checked={isOn}
            onChange={event => setOn(event.target.checked)}
          />
        }
      />
      {isOn && (
        <>
          <ClockField
            label={tShared('restriction.from')}
            hour={startHour}
            minute={startMin}
            onChange={({ hour, minute }) =>
              setHours({ ...hours, startHour: hour, startMin: minute })
            }
          />
          <ClockField
            label={tShared('restriction.to')}
            hour={endHour}
            minute={endMin}
            error={isAllDay ? t('quiet.allDay') : undefined}
            onChange={({ hour, minute }) =>
              setHours({ ...hours, endHour: hour, endMin: minute })
            }
          />
          <PrioritiesField
            label={t('quiet.except')}
            value={hours.exceptPriorities}
            onChange={exceptPriorities =>
              setHours({ ...hours, exceptPriorities })
            }
          />
        </>
      )}
    </FormDialog>
  );
}
