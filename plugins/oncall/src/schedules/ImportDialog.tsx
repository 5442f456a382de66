import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import DialogContentText from '@material-ui/core/DialogContentText';
import {
  CalendarImport,
  Schedule,
} from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useSubmit } from '../api/useSubmit';
import { onCallSchedulesTranslationRef } from './translation';
import { Field } from '../ui/Field';
import { FormDialog } from '../ui/FormDialog';
import { TeamField } from '../ui/TeamField';
import { ZonePicker } from '../ui/ZonePicker';
import { CalendarFields, CalendarSource } from './CalendarFields';
import { ImportPlan } from './ImportPlan';

type Form = CalendarSource & {
  readonly name: string;
  readonly team?: string;
  /** IANA zone, where the reader does not mean that of the calendar. */
  readonly timezone?: string;
  /** What the reader said about titles that name nobody; undefined: leave it out. */
  readonly people: ReadonlyMap<string, string | undefined>;
};

/** Makes a schedule of an existing calendar: first it says what would come of it, then it does it. */
export function ImportDialog(props: {
  readonly onClose: () => void;
  readonly onDone: (schedule: Schedule) => void;
}) {
  const { onClose, onDone } = props;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const { submit, busy, error } = useSubmit();
  const [form, setForm] = useState<Form>({ name: '', people: new Map() });
  // Of exactly this form; what is changed afterwards has to be looked at again.
  const [seen, setSeen] = useState<{ form: Form; plan: CalendarImport }>();
  const [isTried, setTried] = useState(false);
  const plan = seen?.form === form ? seen.plan : undefined;
  const timezone = form.timezone ?? seen?.plan.timezone;
  // What an earlier text or address said is not shown below another one.
  const isOfSource =
    seen !== undefined &&
    seen.form.calendar === form.calendar &&
    seen.form.url === form.url;
  const isReady = plan !== undefined && plan.shifts.length > 0;
  const isComplete =
    form.name.trim() !== '' && Boolean(form.calendar || form.url);
  const go = async () => {
    setTried(true);
    if (!isComplete) {
      return;
    }
    const input = inputOf(form);
    await submit(async () => {
      if (isReady) {
        const { schedule } = await onCallApi.importCalendar(input);
        onClose();
        if (schedule) {
          onDone(schedule);
        }
        return;
      }
      const dry = { ...input, isDryRun: true };
      const next = await onCallApi.importCalendar(dry);
      const people = new Map(form.people);
      next.unknown.forEach(({ text }) => people.set(text, undefined));
      const shown = { ...form, people };
      setForm(shown);
      setSeen({ form: shown, plan: next });
    });
  };
  return (
    <FormDialog
      title={t('import.title')}
      submitLabel={
        isReady
          ? t('import.submit', { count: plan.shifts.length })
          : t('import.preview')
      }
      onSubmit={go}
      onClose={onClose}
      busy={busy}
      error={error}
      maxWidth="md"
    >
      <DialogContentText>{t('import.explanation')}</DialogContentText>
      <Field
        required
        fullWidth
        label={t('import.name')}
        value={form.name}
        error={isTried && form.name.trim() === ''}
        onChange={event => setForm({ ...form, name: event.target.value })}
      />
      <TeamField
        label={t('import.team')}
        helperText={t('scheduleDialog.teamHelp')}
        value={form.team}
        onChange={team => setForm({ ...form, team })}
      />
      <CalendarFields
        value={form}
        isMissing={isTried && !form.calendar && !form.url}
        onChange={source => setForm({ ...form, ...source })}
      />
      {timezone && (
        <ZonePicker
          value={timezone}
          onChange={zone => setForm({ ...form, timezone: zone })}
        />
      )}
      {isOfSource && (
        <ImportPlan
          plan={plan}
          people={form.people}
          onExplain={(text, person) =>
            setForm({
              ...form,
              people: new Map(form.people).set(text, person),
            })
          }
        />
      )}
    </FormDialog>
  );
}

function inputOf({ name, team, timezone, calendar, url, people }: Form) {
  const said = [...people].flatMap(([text, person]) =>
    person ? [{ text, person }] : [],
  );
  return {
    name: name.trim(),
    team,
    timezone,
    ...(calendar ? { calendar } : { url }),
    people: said,
  };
}
