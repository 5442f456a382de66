import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import MenuItem from '@material-ui/core/MenuItem';
import MuiAlert from '@material-ui/lab/Alert';
import { useEscalationPolicies } from '../api/useEscalationPolicies';
import { useSchedules } from '../api/useSchedules';
import { hasEscalation } from '../schedules/hasEscalation';
import { onCallTeamsTranslationRef } from './translation';
import { byName } from '../ui/byName';
import { ChoiceField } from '../ui/ChoiceField';
import { Field } from '../ui/Field';
import { RuleForm } from './ruleForm';

const TARGETS = ['escalation', 'schedule', 'none'] as const;
const TARGETS_OF_DEFAULT = ['automatic', ...TARGETS] as const;

/** Where a rule leads: an escalation policy, a schedule, nobody; the default rule may leave it to the pager. */
export function TargetFields(props: {
  readonly form: RuleForm;
  readonly wrong: readonly string[];
  readonly isDefault: boolean;
  readonly onChange: (change: Partial<RuleForm>) => void;
}) {
  const { form, wrong, isDefault, onChange } = props;
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
  const { value: policies = [] } = useEscalationPolicies();
  const { value: schedules = [] } = useSchedules();
  const targets = isDefault ? TARGETS_OF_DEFAULT : TARGETS;
  const { target, targetId } = form;
  const escalates = schedules.some(
    one => one.id === targetId && hasEscalation(one),
  );
  return (
    <>
      <ChoiceField
        label={t('ruleDialog.target')}
        choices={targets}
        nameOf={one => t(`ruleDialog.targetChoice.${one}`)}
        value={target}
        onChange={one => onChange({ target: one, targetId: undefined })}
      />
      {(target === 'escalation' || target === 'schedule') && (
        <Field
          select
          required
          label={t(`ruleDialog.targetChoice.${target}`)}
          value={form.targetId ?? ''}
          error={wrong.includes('notify.id')}
          helperText={
            wrong.includes('notify.id') && t('ruleDialog.problem.target')
          }
          onChange={event => onChange({ targetId: event.target.value })}
        >
          {(target === 'escalation' ? byName(policies) : schedules).map(
            ({ id, name }) => (
              <MenuItem key={id} value={id}>
                {name}
              </MenuItem>
            ),
          )}
        </Field>
      )}
      {target === 'schedule' && !escalates && (
        <MuiAlert severity="warning">{t('ruleDialog.neverEscalates')}</MuiAlert>
      )}
    </>
  );
}
