import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ALERT_PRIORITIES } from '@muster/backstage-plugin-oncall-common';
import { onCallTeamsTranslationRef } from './translation';
import { ChoiceField } from '../ui/ChoiceField';
import { Field } from '../ui/Field';
import { WallTimeField } from '../ui/WallTimeField';
import { TrialForm } from './trialForm';

/** An alert to try. */
export function TrialFields(props: {
  readonly form: TrialForm;
  /** In which its moment is typed. */
  readonly zone: string;
  /** Its moment is none, and was to be tried. */
  readonly isWrong: boolean;
  readonly onChange: (change: Partial<TrialForm>) => void;
}) {
  const { form, zone, isWrong, onChange } = props;
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
      <WallTimeField
        required={false}
        label={t('tryRouting.at')}
        zone={zone}
        value={form.at}
        error={isWrong ? t('tryRouting.atUnreadable') : undefined}
        onChange={at => onChange({ at })}
      />
    </>
  );
}
