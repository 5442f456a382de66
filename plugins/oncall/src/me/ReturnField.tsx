import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import MenuItem from '@material-ui/core/MenuItem';
import {
  ONCALL_SIGNAL_CHANNEL,
  Shift,
} from '@muster/backstage-plugin-oncall-common';
import {
  onCallApiRef,
  useLiveAnswer,
} from '@muster/backstage-plugin-oncall-react';
import { DateTime } from 'luxon';
import { useCallback } from 'react';
import { onCallMeTranslationRef } from './translation';
import { Field } from '../ui/Field';

/** As far as a swap is agreed on ahead. */
const LOOK_AHEAD = { weeks: 8 };

/** Which turn of the colleague the reader takes in return; nothing makes it a plain cover. */
export function ReturnField(props: {
  readonly scheduleId: string;
  /** Entity reference of the colleague. */
  readonly colleague: string;
  readonly zone: string;
  readonly now: DateTime;
  readonly value: Shift | undefined;
  readonly onChange: (shift: Shift | undefined) => void;
}) {
  const { scheduleId, colleague, zone, now, value, onChange } = props;
  const { t } = useTranslationRef(onCallMeTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const from = now.toUTC().toISO() ?? '';
  const to = now.plus(LOOK_AHEAD).toUTC().toISO() ?? '';
  const ask = useCallback(
    () => onCallApi.getShifts({ scheduleId, from, to }),
    [onCallApi, scheduleId, from, to],
  );
  const { value: shifts } = useLiveAnswer(ask, {
    channel: ONCALL_SIGNAL_CHANNEL,
    keepPrevious: false,
  });
  const theirs = (shifts ?? []).filter(
    ({ participant, end }) =>
      participant.type === 'user' &&
      participant.ref === colleague &&
      // One that is cut there does not end there.
      end !== to,
  );
  const words = ({ start, end }: Shift) =>
    [start, end]
      .map(iso =>
        DateTime.fromISO(iso, { zone, locale: 'en-GB' }).toFormat(
          'ccc d LLL HH:mm',
        ),
      )
      .join(' – ');
  return (
    <Field
      select
      fullWidth
      label={t('cover.inReturn')}
      helperText={t('cover.inReturnHelp')}
      value={value?.start ?? ''}
      onChange={event =>
        onChange(theirs.find(({ start }) => start === event.target.value))
      }
    >
      <MenuItem value="">{t('cover.nothing')}</MenuItem>
      {theirs.map(shift => (
        <MenuItem key={shift.start} value={shift.start}>
          {words(shift)}
        </MenuItem>
      ))}
    </Field>
  );
}
