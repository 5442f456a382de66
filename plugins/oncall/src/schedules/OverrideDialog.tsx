import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import MuiAlert from '@material-ui/lab/Alert';
import { Override, Schedule } from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useMemo, useState } from 'react';
import { usePagerNow } from '../api/usePagerNow';
import { replacing } from '../api/replacing';
import { useSubmit } from '../api/useSubmit';
import { onCallSchedulesTranslationRef } from './translation';
import { FormDialog } from '../ui/FormDialog';
import { EditSentence } from './EditSentence';
import { overrideDifference } from './editDifference';
import { OverrideFields } from './OverrideFields';
import {
  emptyOverrideForm,
  overrideForm,
  readOverrideForm,
} from './overrideForm';
import { Choice } from './timelineLanes';

/** Puts somebody else (or nobody) on call for a while, or changes who does, and when. */
export function OverrideDialog(props: {
  readonly schedule: Schedule;
  /** What is changed, or where a new one was chosen. */
  readonly of: Override | Choice;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { schedule, of, onClose, onDone } = props;
  const before = 'id' in of ? of : undefined;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const now = usePagerNow();
  const { submit, busy, error } = useSubmit();
  const [form, setForm] = useState(() =>
    'id' in of ? overrideForm(schedule, of) : emptyOverrideForm(schedule, of),
  );
  const [isTried, setTried] = useState(false);
  const { problems, input } = useMemo(
    () => readOverrideForm(form, schedule, now),
    [form, schedule, now],
  );
  const difference = useMemo(
    () => input && overrideDifference({ schedule, before, input, now }),
    [schedule, before, input, now],
  );
  const save = async () => {
    setTried(true);
    const saved =
      input &&
      (await submit(
        () =>
          before
            ? onCallApi.updateOverride(schedule.id, before.id, input)
            : onCallApi.createOverride(schedule.id, input),
        replacing(
          before,
          async () => (await onCallApi.getSchedule(schedule.id)).overrides,
          one => overrideForm(schedule, one),
        ),
      ));
    if (saved) {
      onDone();
      onClose();
    }
  };
  return (
    <FormDialog
      title={t(before ? 'override.edit' : 'override.title', {
        schedule: schedule.name,
      })}
      submitLabel={t(before ? 'override.save' : 'override.submit')}
      onSubmit={save}
      onClose={onClose}
      busy={busy}
      error={error}
      note={difference && <EditSentence {...difference} />}
    >
      <OverrideFields
        schedule={schedule}
        form={form}
        problems={isTried ? problems : {}}
        onChange={change => setForm({ ...form, ...change })}
      />
      {before?.dealId && (
        <MuiAlert severity="info">{t('override.swap')}</MuiAlert>
      )}
    </FormDialog>
  );
}
