import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import MenuItem from '@material-ui/core/MenuItem';
import { onCallTeamsTranslationRef } from './translation';
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
      <Field
        select
        label={t('tryRouting.priority')}
        value={form.priority}
        onChange={event =>
          onChange({
            priority:
              PRIORITIES.find(one => one === event.target.value) ??
              form.priority,
          })
        }
      >
        {PRIORITIES.map(priority => (
          <MenuItem key={priority} value={priority}>
            {priority}
          </MenuItem>
        ))}
      </Field>
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
