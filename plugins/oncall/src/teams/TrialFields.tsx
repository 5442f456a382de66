import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { onCallTeamsTranslationRef } from './translation';
import { ChoiceField } from '../ui/ChoiceField';
import { Field } from '../ui/Field';
import { TrialForm } from './trialForm';

const PRIORITIES = ['P1', 'P2', 'P3', 'P4', 'P5'] as const;

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
        choices={PRIORITIES}
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
