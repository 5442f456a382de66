import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Checkbox from '@material-ui/core/Checkbox';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import { Schedule } from '@muster/backstage-plugin-oncall-common';
import {
  EntityPicker,
  onCallApiRef,
  useNow,
} from '@muster/backstage-plugin-oncall-react';
import { DateTime } from 'luxon';
import { useState } from 'react';
import { useSubmit } from '../api/useSubmit';
import { onCallSchedulesTranslationRef } from './translation';
import { FormDialog } from '../ui/FormDialog';
import { WallTimeField } from '../ui/WallTimeField';
import {
  emptyOverrideForm,
  OverrideForm,
  OverrideProblems,
  readOverrideForm,
} from './overrideForm';

/** Puts somebody else (or nobody) on call for a while. */
export function OverrideDialog(props: {
  readonly schedule: Schedule;
  readonly start: DateTime;
  readonly end: DateTime;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { schedule, start, end, onClose, onDone } = props;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const now = useNow();
  const { submit, busy, error } = useSubmit();
  const [form, setForm] = useState(() =>
    emptyOverrideForm(schedule, start, end),
  );
  const [isTried, setTried] = useState(false);
  const { problems, input } = readOverrideForm(form, schedule, now);
  const save = async () => {
    setTried(true);
    const saved =
      input &&
      (await submit(() => onCallApi.createOverride(schedule.id, input)));
    if (saved) {
      onDone();
      onClose();
    }
  };
  return (
    <FormDialog
      title={t('override.title', { schedule: schedule.name })}
      submitLabel={t('override.submit')}
      onSubmit={save}
      onClose={onClose}
      busy={busy}
      error={error}
    >
      <OverrideFields
        schedule={schedule}
        form={form}
        problems={isTried ? problems : {}}
        onChange={change => setForm({ ...form, ...change })}
      />
    </FormDialog>
  );
}

type FieldsProps = {
  readonly schedule: Schedule;
  readonly form: OverrideForm;
  readonly problems: OverrideProblems;
  readonly onChange: (change: Partial<OverrideForm>) => void;
};

function OverrideFields(props: FieldsProps) {
  const { schedule, form, problems, onChange } = props;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
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
      {schedule.rotations.length > 1 && <RotationChoice {...props} />}
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
