import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ClockField } from '../schedules/ClockField';
import { onCallPoliciesTranslationRef } from './translation';
import { ChoiceField } from '../ui/ChoiceField';
import { Field } from '../ui/Field';
import { SwitchField } from '../ui/SwitchField';
import { DurationField } from './DurationField';
import { NotificationActionsForm } from './notificationActionsForm';

const DELAYS = [
  '',
  'for-duration',
  'next-time',
  'next-weekday',
  'next-monday',
  'next-tuesday',
  'next-wednesday',
  'next-thursday',
  'next-friday',
  'next-saturday',
  'next-sunday',
] as const;

const THRESHOLDS = ['', 'value-based', 'frequency-based'] as const;

type FieldsProps = {
  readonly form: NotificationActionsForm;
  /** Paths of fields that are wrong. */
  readonly wrong: readonly string[];
  readonly onChange: (change: Partial<NotificationActionsForm>) => void;
};

/** When people are told, and what happens to the alert later. */
export function NotificationActionFields(props: FieldsProps) {
  const { form, onChange } = props;
  const { t } = useTranslationRef(onCallPoliciesTranslationRef);
  return (
    <>
      <SwitchField
        label={t('handlingPolicyDialog.suppress')}
        help={t('handlingPolicyDialog.suppressHelp')}
        checked={form.suppress}
        onChange={suppress => onChange({ suppress })}
      />
      {!form.suppress && (
        <>
          <DelayFields {...props} />
          <ThresholdFields {...props} />
          <RestartFields {...props} />
        </>
      )}
      <CloseFields {...props} />
    </>
  );
}

function DelayFields({ form, wrong, onChange }: FieldsProps) {
  const { t } = useTranslationRef(onCallPoliciesTranslationRef);
  return (
    <>
      <ChoiceField
        label={t('handlingPolicyDialog.delay')}
        helperText={t('handlingPolicyDialog.delayHelp')}
        choices={DELAYS}
        nameOf={option => t(`handlingPolicyDialog.delays.${option || 'none'}`)}
        value={form.delay}
        SelectProps={{ displayEmpty: true }}
        InputLabelProps={{ shrink: true }}
        onChange={delay => onChange({ delay })}
      />
      {form.delay === 'for-duration' && (
        <DurationField
          label={t('handlingPolicyDialog.delayFor')}
          value={form.delayFor}
          isWrong={wrong.includes('delayAction.duration')}
          onChange={delayFor => onChange({ delayFor })}
        />
      )}
      {form.delay !== '' && form.delay !== 'for-duration' && (
        <ClockField
          label={t('handlingPolicyDialog.until')}
          {...form.until}
          onChange={until => onChange({ until })}
        />
      )}
    </>
  );
}

function ThresholdFields({ form, wrong, onChange }: FieldsProps) {
  const { t } = useTranslationRef(onCallPoliciesTranslationRef);
  return (
    <>
      <ChoiceField
        label={t('handlingPolicyDialog.threshold')}
        helperText={t('handlingPolicyDialog.thresholdHelp')}
        choices={THRESHOLDS}
        nameOf={type => t(`handlingPolicyDialog.thresholds.${type || 'none'}`)}
        value={form.threshold}
        SelectProps={{ displayEmpty: true }}
        InputLabelProps={{ shrink: true }}
        onChange={threshold => onChange({ threshold })}
      />
      {form.threshold && (
        <Field
          required
          type="number"
          label={t('handlingPolicyDialog.thresholdCount')}
          value={form.thresholdCount}
          inputProps={{ min: 2, max: 100 }}
          onChange={event => onChange({ thresholdCount: event.target.value })}
        />
      )}
      {form.threshold === 'frequency-based' && (
        <DurationField
          label={t('handlingPolicyDialog.thresholdWithin')}
          value={form.thresholdWithin}
          isWrong={wrong.includes('deduplicationAction.duration')}
          onChange={thresholdWithin => onChange({ thresholdWithin })}
        />
      )}
    </>
  );
}

function RestartFields({ form, wrong, onChange }: FieldsProps) {
  const { t } = useTranslationRef(onCallPoliciesTranslationRef);
  return (
    <>
      <SwitchField
        label={t('handlingPolicyDialog.restarts')}
        help={t('handlingPolicyDialog.restartsHelp')}
        checked={form.restarts}
        onChange={restarts => onChange({ restarts })}
      />
      {form.restarts && (
        <>
          <DurationField
            label={t('handlingPolicyDialog.restartEvery')}
            value={form.restartEvery}
            isWrong={wrong.includes('autoRestartAction.duration')}
            onChange={restartEvery => onChange({ restartEvery })}
          />
          <Field
            required
            type="number"
            label={t('handlingPolicyDialog.restartCount')}
            value={form.restartCount}
            inputProps={{ min: 1, max: 100 }}
            onChange={event => onChange({ restartCount: event.target.value })}
          />
        </>
      )}
    </>
  );
}

function CloseFields({ form, wrong, onChange }: FieldsProps) {
  const { t } = useTranslationRef(onCallPoliciesTranslationRef);
  return (
    <>
      <SwitchField
        label={t('handlingPolicyDialog.closes')}
        help={t('handlingPolicyDialog.closesHelp')}
        checked={form.closes}
        onChange={closes => onChange({ closes })}
      />
      {form.closes && (
        <DurationField
          label={t('handlingPolicyDialog.closeAfter')}
          value={form.closeAfter}
          isWrong={wrong.includes('autoCloseAction.duration')}
          onChange={closeAfter => onChange({ closeAfter })}
        />
      )}
    </>
  );
}
