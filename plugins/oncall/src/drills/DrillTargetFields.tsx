import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import MenuItem from '@material-ui/core/MenuItem';
import { drillCreatePermission } from '@muster/backstage-plugin-oncall-common';
import { EntityPicker } from '@muster/backstage-plugin-oncall-react';
import { useMayI } from '../api/useMayI';
import { useSchedules } from '../api/useSchedules';
import { onCallDrillsTranslationRef } from './translation';
import { ChoiceField } from '../ui/ChoiceField';
import { Field } from '../ui/Field';
import { DrillForm, DrillProblems } from './drillForm';

const EVERYBODY = ['schedule', 'team', 'user', 'me'] as const;
const ONESELF = ['me'] as const;

type FieldsProps = {
  readonly form: DrillForm;
  readonly problems: DrillProblems;
  readonly onChange: (change: Partial<DrillForm>) => void;
};

/** Whom a drill pages: whoever is on call, a team, a volunteer, or the reader. */
export function DrillTargetFields(props: FieldsProps) {
  const { form, onChange } = props;
  const { t } = useTranslationRef(onCallDrillsTranslationRef);
  const choices = useMayI(drillCreatePermission) ? EVERYBODY : ONESELF;
  return (
    <>
      <ChoiceField
        label={t('drillDialog.whom')}
        choices={choices}
        nameOf={one => t(`drillDialog.whomChoice.${one}`)}
        value={form.whom}
        onChange={whom => onChange({ whom, ref: undefined })}
      />
      {form.whom === 'schedule' && <ScheduleField {...props} />}
      {(form.whom === 'user' || form.whom === 'team') && (
        <EntityPicker
          key={form.whom}
          required
          label={t(`drillDialog.ref.${form.whom}`)}
          kinds={[form.whom === 'user' ? 'User' : 'Group']}
          value={form.ref}
          error={problemOfRef(props, t('drillDialog.problem.ref'))}
          onChange={ref => onChange({ ref })}
        />
      )}
    </>
  );
}

function ScheduleField(props: FieldsProps) {
  const { form, onChange } = props;
  const { t } = useTranslationRef(onCallDrillsTranslationRef);
  const { value: schedules = [] } = useSchedules();
  const problem = problemOfRef(props, t('drillDialog.problem.ref'));
  const isKnown = schedules.some(({ id }) => id === form.ref);
  return (
    <Field
      select
      required
      label={t('drillDialog.ref.schedule')}
      value={isKnown ? form.ref : ''}
      error={Boolean(problem)}
      helperText={problem}
      onChange={event => onChange({ ref: event.target.value })}
    >
      {schedules.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </Field>
  );
}

function problemOfRef(
  { problems }: FieldsProps,
  words: string,
): string | undefined {
  return problems.ref ? words : undefined;
}
