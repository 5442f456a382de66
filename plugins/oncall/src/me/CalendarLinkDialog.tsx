import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import DialogContentText from '@material-ui/core/DialogContentText';
import MenuItem from '@material-ui/core/MenuItem';
import { Schedule } from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useSubmit } from '../api/useSubmit';
import { onCallMeTranslationRef } from './translation';
import { AddressToCopy } from '../ui/AddressToCopy';
import { Field } from '../ui/Field';
import { FormDialog } from '../ui/FormDialog';

const MINE = 'mine';

/** Makes a secret address and shows it this once. */
export function CalendarLinkDialog(props: {
  readonly schedules: readonly Schedule[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { schedules, onClose, onDone } = props;
  const { t } = useTranslationRef(onCallMeTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const { submit, busy, error } = useSubmit();
  const [what, setWhat] = useState(MINE);
  const [url, setUrl] = useState<string>();
  const create = () =>
    submit(async () => {
      const input = what === MINE ? {} : { scheduleId: what };
      setUrl((await onCallApi.createCalendarLink(input)).url);
      onDone();
    });
  if (url) {
    return (
      <FormDialog
        title={t('calendar.made.title')}
        submitLabel={t('calendar.made.submit')}
        onSubmit={onClose}
        onClose={onClose}
        closeLabel={false}
      >
        <DialogContentText>{t('calendar.made.once')}</DialogContentText>
        <AddressToCopy label={t('calendar.made.address')} url={url} />
      </FormDialog>
    );
  }
  return (
    <FormDialog
      title={t('calendar.add')}
      submitLabel={t('calendar.submit')}
      onSubmit={create}
      onClose={onClose}
      busy={busy}
      error={error}
      maxWidth="xs"
    >
      <DialogContentText>{t('calendar.secret')}</DialogContentText>
      <Field
        select
        fullWidth
        label={t('calendar.column.what')}
        value={what}
        onChange={event => setWhat(event.target.value)}
      >
        <MenuItem value={MINE}>{t('calendar.mine')}</MenuItem>
        {schedules.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {t('calendar.allOf', { schedule: name })}
          </MenuItem>
        ))}
      </Field>
    </FormDialog>
  );
}
