import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import CloseIcon from '@material-ui/icons/Close';
import { Alert } from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useSubmit } from '../api/useSubmit';
import { onCallAlertsTranslationRef } from './translation';
import { Field } from '../ui/Field';
import { FormDialog } from '../ui/FormDialog';
import { changesOf, DetailForm, editAlertForm } from './editAlertForm';

const useStyles = makeStyles(theme => ({
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: theme.spacing(1),
    '& > .MuiTextField-root': { flex: '1 1 120px' },
  },
}));

/** Changes what an alert says: message, description, details. */
export function EditAlertDialog(props: {
  readonly alert: Alert;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { alert, onClose, onDone } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const { submit, busy, error } = useSubmit();
  // What was there when the dialog opened: the alert may change behind it.
  const [before] = useState(alert);
  const [form, setForm] = useState(() => editAlertForm(alert));
  const save = async () => {
    const { words, details } = changesOf(before, form);
    const isSaved = await submit(async () => {
      if (words) {
        await onCallApi.updateAlert(alert.id, words);
      }
      if (details) {
        await onCallApi.changeAlertDetails(alert.id, details);
      }
    });
    if (isSaved) {
      onClose();
      onDone();
    }
  };
  return (
    <FormDialog
      title={t('editAlert.title')}
      submitLabel={t('editAlert.submit')}
      onSubmit={save}
      onClose={onClose}
      busy={busy}
      missing={form.message.trim() === '' ? t('editAlert.missing') : undefined}
      error={error}
    >
      <Field
        required
        label={t('editAlert.message')}
        value={form.message}
        onChange={event => setForm({ ...form, message: event.target.value })}
      />
      <Field
        multiline
        maxRows={10}
        label={t('editAlert.description')}
        value={form.description}
        onChange={event =>
          setForm({ ...form, description: event.target.value })
        }
      />
      <DetailFields
        details={form.details}
        onChange={details => setForm({ ...form, details })}
      />
    </FormDialog>
  );
}

function DetailFields(props: {
  readonly details: readonly DetailForm[];
  readonly onChange: (details: readonly DetailForm[]) => void;
}) {
  const { details, onChange } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const classes = useStyles();
  const set = (next: DetailForm) =>
    onChange(details.map(one => (one.formKey === next.formKey ? next : one)));
  const add = () => {
    const formKey = Math.max(-1, ...details.map(one => one.formKey)) + 1;
    onChange([...details, { formKey, name: '', value: '' }]);
  };
  return (
    <>
      {details.map(detail => (
        <div key={detail.formKey} className={classes.row}>
          <Field
            label={t('editAlert.detail')}
            value={detail.name}
            onChange={event => set({ ...detail, name: event.target.value })}
          />
          <Field
            multiline
            label={t('editAlert.value')}
            value={detail.value}
            onChange={event => set({ ...detail, value: event.target.value })}
          />
          <IconButton
            size="small"
            aria-label={t('editAlert.removeDetail', { name: detail.name })}
            onClick={() => onChange(details.filter(one => one !== detail))}
          >
            <CloseIcon fontSize="small" />
          </IconButton>
        </div>
      ))}
      <div>
        <Button onClick={add}>{t('editAlert.addDetail')}</Button>
      </div>
    </>
  );
}
