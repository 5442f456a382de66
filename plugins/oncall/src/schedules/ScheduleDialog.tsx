import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { Schedule } from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useMemo, useRef, useState } from 'react';
import { useEscalationNames } from '../api/useEscalationNames';
import { usePagerNow } from '../api/usePagerNow';
import { useSubmit } from '../api/useSubmit';
import { onCallSchedulesTranslationRef } from './translation';
import { EscalationNames } from '../ui/EscalationNames';
import { Field } from '../ui/Field';
import { FormDialog } from '../ui/FormDialog';
import { SwitchField } from '../ui/SwitchField';
import { TeamField } from '../ui/TeamField';
import { viewerZone } from '../ui/viewerZone';
import { ZonePicker } from '../ui/ZonePicker';
import { editDifference } from './editDifference';
import { EditPreview } from './EditPreview';
import { EditSentence } from './EditSentence';
import { RotationFields } from './RotationFields';
import {
  readScheduleForm,
  ScheduleForm,
  scheduleForm,
  ScheduleProblems,
} from './scheduleForm';
import { newRotationForm, RotationForm } from './rotationForm';
import { useScheduleRevision } from './useScheduleRevision';

const NO_PROBLEMS: ScheduleProblems = { rotations: {} };

/** Makes a schedule, or changes one. */
export function ScheduleDialog(props: {
  readonly schedule?: Schedule;
  /** Owning Group of a new schedule. */
  readonly team?: string;
  readonly onClose: () => void;
  readonly onDone: (schedule: Schedule) => void;
}) {
  const { schedule, team, onClose, onDone } = props;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const now = usePagerNow(0);
  const { submit, busy, error } = useSubmit();
  const [isTried, setTried] = useState(false);
  const [typed, setTyped] = useState<Partial<ScheduleForm>>({});
  const begun = useMemo(
    () => scheduleForm({ schedule, team, timezone: viewerZone(), now }),
    [schedule, team, now],
  );
  const form = useMemo(() => ({ ...begun, ...typed }), [begun, typed]);
  const { problems, input } = useMemo(
    () => readScheduleForm(form, { before: schedule, now }),
    [form, schedule, now],
  );
  const changed = useMemo(
    () => schedule && input && editDifference(schedule, input, now),
    [schedule, input, now],
  );
  const names = useEscalationNames(true);
  const added = useRef(0);
  const addRotation = () => {
    added.current += 1;
    const number = String(form.rotations.length + 1);
    const rotation = newRotationForm({
      key: `added ${added.current}`,
      name: t('scheduleDialog.rotationName', { number }),
      timezone: form.timezone,
      now,
    });
    setTyped({ ...typed, rotations: [...form.rotations, rotation] });
  };
  const replace = useScheduleRevision(schedule, typed);
  const save = () => {
    setTried(true);
    return (
      input &&
      submit(async () => {
        const saved = schedule
          ? await replace(revision =>
              onCallApi.updateSchedule(schedule.id, { ...input, revision }),
            )
          : await onCallApi.createSchedule(input);
        onClose();
        onDone(saved);
      })
    );
  };
  return (
    <EscalationNames.Provider value={names}>
      <FormDialog
        title={schedule ? t('scheduleDialog.edit') : t('scheduleDialog.create')}
        submitLabel={t('scheduleDialog.submit')}
        onSubmit={save}
        onClose={onClose}
        busy={busy}
        error={error}
        maxWidth="md"
        note={changed && <EditSentence changed={changed} />}
      >
        <ScheduleFields
          form={form}
          problems={(isTried && problems) || NO_PROBLEMS}
          onChange={change => setTyped({ ...typed, ...change })}
        />
        <Button onClick={addRotation}>{t('scheduleDialog.addRotation')}</Button>
        {changed && changed.length > 0 && <EditPreview changed={changed} />}
      </FormDialog>
    </EscalationNames.Provider>
  );
}

function ScheduleFields(props: {
  readonly form: ScheduleForm;
  readonly problems: ScheduleProblems;
  readonly onChange: (change: Partial<ScheduleForm>) => void;
}) {
  const { form, problems, onChange } = props;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  // What was typed stays; only its meaning moves with the zone.
  const setZone = (timezone: string) =>
    onChange({
      timezone,
      rotations: form.rotations.map(rotation => ({
        ...rotation,
        start: { typed: rotation.start.typed },
        end: { typed: rotation.end.typed },
      })),
    });
  return (
    <>
      <Field
        required
        label={t('scheduleDialog.name')}
        value={form.name}
        error={Boolean(problems.name)}
        helperText={problems.name && t('scheduleDialog.problem.name')}
        onChange={event => onChange({ name: event.target.value })}
      />
      <Field
        label={t('scheduleDialog.description')}
        value={form.description}
        onChange={event => onChange({ description: event.target.value })}
      />
      <TeamField
        label={t('scheduleDialog.team')}
        helperText={t('scheduleDialog.teamHelp')}
        value={form.team}
        onChange={team => onChange({ team })}
      />
      <ZonePicker value={form.timezone} onChange={setZone} />
      <SwitchField
        label={t('scheduleDialog.enabled')}
        help={t('scheduleDialog.enabledHelp')}
        checked={form.isEnabled}
        onChange={isEnabled => onChange({ isEnabled })}
      />
      <Rotations form={form} problems={problems} onChange={onChange} />
    </>
  );
}

function Rotations(props: {
  readonly form: ScheduleForm;
  readonly problems: ScheduleProblems;
  readonly onChange: (change: Partial<ScheduleForm>) => void;
}) {
  const { form, problems, onChange } = props;
  const { rotations, timezone } = form;
  const set = (key: string, change: Partial<RotationForm>) =>
    onChange({
      rotations: rotations.map(one =>
        one.key === key ? { ...one, ...change } : one,
      ),
    });
  const remove = (key: string) =>
    onChange({ rotations: rotations.filter(one => one.key !== key) });
  return (
    <>
      {rotations.map(rotation => (
        <RotationFields
          key={rotation.key}
          form={rotation}
          zone={timezone}
          problems={problems.rotations[rotation.key] ?? {}}
          onChange={change => set(rotation.key, change)}
          onRemove={
            rotations.length > 1 ? () => remove(rotation.key) : undefined
          }
        />
      ))}
    </>
  );
}
