import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ALERT_PRIORITIES } from '@muster/backstage-plugin-oncall-common';
import { onCallTeamsTranslationRef } from './translation';
import { ChoiceField } from '../ui/ChoiceField';
import { Field } from '../ui/Field';
import { TrialForm } from './trialForm';

/** An alert to try. */
export function TrialFields(props: {
  readonly form: TrialForm;
  readonly onChange: (change: Partial<TrialForm>) => void;
}) {
  const { form, onChange } = props;
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
  const texts = ['message', 'tags', 'source', 'details'] as const;
  return (
    <>
      {texts.map(name => (
        <Field
          key={name}
          label={t(`tryRouting.${name}`)}
          value={form[name]}
          onChange={event => onChange({ [name]: event.target.value })}
        />
      ))}
      <ChoiceField
        label={t('tryRouting.priority')}
        choices={ALERT_PRIORITIES}
        value={form.priority}
        onChange={priority => onChange({ priority })}
      />
      <Field
        type="datetime-local"
        label={t('tryRouting.at')}
        value={form.at}
        InputLabelProps={{ shrink: true }}
        onChange={event => onChange({ at: event.target.value })}
      />
    </>
  );
}
