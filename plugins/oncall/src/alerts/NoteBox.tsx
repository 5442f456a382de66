import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { FormEvent, KeyboardEvent, useState } from 'react';
import { useSubmit } from '../api/useSubmit';
import { onCallAlertsTranslationRef } from './translation';
import { Field } from '../ui/Field';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    alignItems: 'flex-start',
    marginBottom: theme.spacing(2),
  },
  field: { flex: '1 1 240px' },
  button: { flexShrink: 0, height: theme.spacing(5) },
}));

/** Adds a note to an alert; what was typed stays until it is saved. */
export function NoteBox(props: {
  readonly alertId: string;
  readonly onDone: () => void;
}) {
  const { alertId, onDone } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const classes = useStyles();
  const onCallApi = useApi(onCallApiRef);
  const { submit, busy, error } = useSubmit();
  const [text, setText] = useState('');
  const save = async (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    const note = text.trim();
    if (note && (await submit(() => onCallApi.addAlertNote(alertId, note)))) {
      setText('');
      onDone();
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isSend = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    return isSend ? save(event) : undefined;
  };
  return (
    <form className={classes.root} onSubmit={save}>
      <Field
        multiline
        className={classes.field}
        label={t('alert.note')}
        value={text}
        error={Boolean(error)}
        helperText={error?.message}
        onChange={event => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <Button
        type="submit"
        className={classes.button}
        variant="outlined"
        disabled={busy || text.trim() === ''}
      >
        {t('alert.addNote')}
      </Button>
    </form>
  );
}
