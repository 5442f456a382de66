import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Checkbox from '@material-ui/core/Checkbox';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import { Schedule } from '@muster/backstage-plugin-oncall-common';
import { EntityPicker } from '@muster/backstage-plugin-oncall-react';
import { onCallSchedulesTranslationRef } from './translation';
import { WallTimeField } from '../ui/WallTimeField';
import { OverrideForm, OverrideProblems } from './overrideForm';

type FieldsProps = {
  readonly schedule: Schedule;
  readonly form: OverrideForm;
  readonly problems: OverrideProblems;
  readonly onChange: (change: Partial<OverrideForm>) => void;
};

/** Who takes over, from when until when, and in place of whom. */
export function OverrideFields(props: FieldsProps) {
  const { schedule, form, problems, onChange } = props;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  // One that was for a rotation that is gone must be given another.
  const isOfSome = form.rotationIds.length < schedule.rotations.length;
  const words = (field: 'who' | 'from' | 'to') => {
    const problem = problems[field];
    return problem && t(`override.problem.${problem}`);
  };
  return (
    <>
      {!form.isNobody && (
        <EntityPicker
          required
          label={t('override.who')}
          kinds={['User', 'Group']}
          value={form.who}
          error={words('who')}
          onChange={who => onChange({ who })}
        />
      )}
      <FormControlLabel
        label={t('override.nobody')}
        control={
          <Checkbox
            color="primary"
            checked={form.isNobody}
            onChange={(_, isNobody) => onChange({ isNobody })}
          />
        }
      />
      <WallTimeField
        label={t('override.from')}
        zone={schedule.timezone}
        value={form.from}
        error={words('from')}
        onChange={from => onChange({ from })}
      />
      <WallTimeField
        label={t('override.to')}
        zone={schedule.timezone}
        value={form.to}
        error={words('to')}
        onChange={to => onChange({ to })}
      />
      {(schedule.rotations.length > 1 || isOfSome) && (
        <RotationChoice {...props} />
      )}
    </>
  );
}

function RotationChoice(props: FieldsProps) {
  const { schedule, form, problems, onChange } = props;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const toggle = (id: string, isChosen: boolean) =>
    onChange({
      rotationIds: schedule.rotations
        .map(rotation => rotation.id)
        .filter(one =>
          one === id ? isChosen : form.rotationIds.includes(one),
        ),
    });
  return (
    <FormControl component="fieldset" error={Boolean(problems.rotations)}>
      <FormLabel component="legend">{t('override.rotations')}</FormLabel>
      {schedule.rotations.map(({ id, name }) => (
        <FormControlLabel
          key={id}
          label={name}
          control={
            <Checkbox
              color="primary"
              checked={form.rotationIds.includes(id)}
              onChange={(_, isChosen) => toggle(id, isChosen)}
            />
          }
        />
      ))}
      {problems.rotations && (
        <FormHelperText>{t('override.problem.noRotation')}</FormHelperText>
      )}
    </FormControl>
  );
}
