import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import FormHelperText from '@material-ui/core/FormHelperText';
import { ALERT_PRIORITIES } from '@muster/backstage-plugin-oncall-common';
import { onCallPoliciesTranslationRef } from './translation';
import { ChoiceField } from '../ui/ChoiceField';
import { Field } from '../ui/Field';
import { SwitchField } from '../ui/SwitchField';
import { Subheading } from '../ui/Subheading';
import { AlertActionsForm, IGNORED, TEXTS } from './alertActionsForm';
import { PolicyResponders } from './PolicyResponders';

const PRIORITIES = ['', ...ALERT_PRIORITIES] as const;
const LISTS = ['tags', 'actions', 'details'] as const;

/** What an alert policy changes. What is left empty stays as the sender said it. */
export function AlertActionFields(props: {
  readonly form: AlertActionsForm;
  /** What another alias leads to, where it is not a policy that gives it. */
  readonly aliasHelp?: string;
  /** The first that fits is the last, always. */
  readonly neverContinues?: boolean;
  readonly onChange: (change: Partial<AlertActionsForm>) => void;
}) {
  const { form, aliasHelp, neverContinues, onChange } = props;
  const { t } = useTranslationRef(onCallPoliciesTranslationRef);
  return (
    <>
      <Subheading level="h3">{t('handlingPolicyDialog.changes')}</Subheading>
      <FormHelperText>
        {t('handlingPolicyDialog.templates', {
          message: '{{message}}',
          detail: '{{details.host}}',
        })}
      </FormHelperText>
      {TEXTS.map(name => (
        <Field
          key={name}
          label={t(`handlingPolicyDialog.text.${name}`)}
          helperText={
            (name === 'alias' && aliasHelp) ||
            t(`handlingPolicyDialog.textHelp.${name}`)
          }
          placeholder={`{{${name}}}`}
          multiline={name === 'description'}
          value={form[name]}
          onChange={event => onChange({ [name]: event.target.value })}
        />
      ))}
      <ChoiceField
        label={t('handlingPolicyDialog.priority')}
        choices={PRIORITIES}
        nameOf={choice => choice || t('handlingPolicyDialog.keepPriority')}
        value={form.priority}
        SelectProps={{ displayEmpty: true }}
        InputLabelProps={{ shrink: true }}
        onChange={priority => onChange({ priority })}
      />
      {LISTS.map(name => (
        <Field
          key={name}
          label={t(`handlingPolicyDialog.list.${name}`)}
          helperText={t(`handlingPolicyDialog.listHelp.${name}`)}
          multiline={name === 'details'}
          value={form[name]}
          onChange={event => onChange({ [name]: event.target.value })}
        />
      ))}
      <PolicyResponders
        value={form.responders}
        onChange={responders => onChange({ responders })}
      />
      {IGNORED.map(flag => (
        <SwitchField
          key={flag}
          label={t(`handlingPolicyDialog.ignore.${flag}`)}
          checked={form[flag]}
          onChange={checked => onChange({ [flag]: checked })}
        />
      ))}
      {!neverContinues && (
        <SwitchField
          label={t('handlingPolicyDialog.continue')}
          help={t('handlingPolicyDialog.continueHelp')}
          checked={form.continue}
          onChange={checked => onChange({ continue: checked })}
        />
      )}
    </>
  );
}
