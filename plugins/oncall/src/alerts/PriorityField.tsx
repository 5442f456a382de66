import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import MenuItem from '@material-ui/core/MenuItem';
import { AlertPriority } from '@muster/backstage-plugin-oncall-common';
import { Field } from '../ui/Field';
import { ALERT_PRIORITIES } from './alertFilter';
import { onCallAlertsTranslationRef } from './translation';

/** One of the priorities of alerts. */
export function PriorityField(props: {
  readonly value: AlertPriority;
  readonly helperText?: string;
  readonly onChange: (priority: AlertPriority) => void;
}) {
  const { value, helperText, onChange } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const choose = (chosen: string) => {
    const priority = ALERT_PRIORITIES.find(one => one === chosen);
    if (priority) {
      onChange(priority);
    }
  };
  return (
    <Field
      select
      label={t('alerts.priority')}
      helperText={helperText}
      value={value}
      onChange={({ target }) => choose(target.value)}
    >
      {ALERT_PRIORITIES.map(one => (
        <MenuItem key={one} value={one}>
          {one}
        </MenuItem>
      ))}
    </Field>
  );
}
