import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import MenuItem from '@material-ui/core/MenuItem';
import { useSchedules } from '../api/useSchedules';
import { onCallMeTranslationRef } from './translation';
import { Field } from '../ui/Field';
import { NotificationRuleForm } from './notificationRuleForm';

/** Before which turns, and how long before. */
export function ShiftFields(props: {
  readonly form: NotificationRuleForm;
  readonly isTimeless: boolean;
  readonly onChange: (change: Partial<NotificationRuleForm>) => void;
}) {
  const { form, isTimeless, onChange } = props;
  const { t } = useTranslationRef(onCallMeTranslationRef);
  const { value: schedules = [] } = useSchedules();
  const chosen = form.schedules ?? [];
  // One that was deleted cannot be shown, and stays until something else is chosen.
  const shown = chosen.filter(id => schedules.some(one => one.id === id));
  return (
    <>
      <Field
        label={t('notify.minutesBefore')}
        value={form.minutesBefore}
        error={isTimeless}
        helperText={t('notify.minutesBeforeHelp')}
        onChange={event => onChange({ minutesBefore: event.target.value })}
      />
      <Field
        select
        label={t('notify.schedules')}
        helperText={t('notify.schedulesHelp')}
        value={shown}
        SelectProps={{ multiple: true }}
        onChange={event => onChange({ schedules: [event.target.value].flat() })}
      >
        {schedules.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </Field>
    </>
  );
}
