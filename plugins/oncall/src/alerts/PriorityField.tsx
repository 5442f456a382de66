import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  ALERT_PRIORITIES,
  AlertPriority,
} from '@muster/backstage-plugin-oncall-common';
import { ChoiceField } from '../ui/ChoiceField';
import { onCallAlertsTranslationRef } from './translation';

/** One of the priorities of alerts. */
export function PriorityField(props: {
  readonly value: AlertPriority;
  readonly helperText?: string;
  readonly onChange: (priority: AlertPriority) => void;
}) {
  const { value, helperText, onChange } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  return (
    <ChoiceField
      label={t('alerts.priority')}
      helperText={helperText}
      choices={ALERT_PRIORITIES}
      value={value}
      // What is chosen is shorter than the label, which grows with the text.
      style={{ minWidth: '8rem' }}
      onChange={onChange}
    />
  );
}
