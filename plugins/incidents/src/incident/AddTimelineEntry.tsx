import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { Incident } from '@muster/backstage-plugin-incidents-common';
import { FormEvent, useCallback, useRef, useState } from 'react';
import { incidentsApiRef } from '../api/incidentsApiRef';
import { useAction } from '../api/useAction';
import { incidentsTranslationRef } from '../translation';
import { InlineError } from '../ui/InlineError';
import { useSubmitKeys } from '../ui/useSubmitKeys';
import { Field } from '../ui/Field';
import { TIMELINE_NOTE_ID } from './pageAnchors';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    gap: theme.spacing(1),
    marginBottom: theme.spacing(2),
    [theme.breakpoints.down('xs')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  button: { minHeight: theme.spacing(5) },
}));

/** Writes into the timeline. What was typed goes away only when it has been saved. */
export function AddTimelineEntry(props: {
  readonly incident: Incident;
  readonly onAdded: () => void;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const api = useApi(incidentsApiRef);
  const { onAdded } = props;
  const { id } = props.incident;
  const [text, setText] = useState('');
  const act = useCallback(
    async (said: string) => {
      await api.addTimelineEntry(id, { text: said });
      // Somebody who types on while it is saved keeps the new words.
      setText(now => (now.trim() === said ? '' : now));
      onAdded();
    },
    [api, id, onAdded],
  );
  const { run, running, error } = useAction(act);
  const form = useRef<HTMLFormElement>(null);
  useSubmitKeys(form);
  const isEmpty = text.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isEmpty && !running) {
      run(text.trim());
    }
  };
  return (
    <form ref={form} className={classes.root} onSubmit={submit}>
      <Field
        id={TIMELINE_NOTE_ID}
        label={t('incident.timeline.note')}
        value={text}
        onChange={event => setText(event.target.value)}
        fullWidth
        multiline
        maxRows={6}
      />
      <Button
        type="submit"
        className={classes.button}
        variant="outlined"
        disabled={isEmpty || running}
        aria-keyshortcuts="Control+Enter Meta+Enter"
      >
        {t('incident.timeline.add')}
      </Button>
      <InlineError error={error} />
    </form>
  );
}
