import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Accordion from '@material-ui/core/Accordion';
import AccordionDetails from '@material-ui/core/AccordionDetails';
import AccordionSummary from '@material-ui/core/AccordionSummary';
import Button from '@material-ui/core/Button';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import MuiAlert from '@material-ui/lab/Alert';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { RoutingTrialResult } from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { FormEvent, useState } from 'react';
import { useSubmit } from '../api/useSubmit';
import { onCallTranslationRef } from '../translation';
import { Field } from '../ui/Field';
import { TrialForm, trialForm, readTrialForm } from './trialForm';
import { TrialResult } from './TrialResult';

const useStyles = makeStyles(theme => ({
  root: { display: 'block' },
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    '& > .MuiTextField-root': { flex: '1 1 180px' },
  },
}));

const PRIORITIES = ['P1', 'P2', 'P3', 'P4', 'P5'] as const;

/** A box to describe an alert and see which rule it would take, why, and who would be told when; nothing is written. */
export function TryRouting(props: { readonly team: string }) {
  const { t } = useTranslationRef(onCallTranslationRef);
  const classes = useStyles();
  return (
    <Accordion variant="outlined" TransitionProps={{ unmountOnExit: true }}>
      <AccordionSummary expandIcon={<ExpandMoreIcon />}>
        {t('tryRouting.title')}
      </AccordionSummary>
      <AccordionDetails className={classes.root}>
        <Trial team={props.team} />
      </AccordionDetails>
    </Accordion>
  );
}

function Trial(props: { readonly team: string }) {
  const { t } = useTranslationRef(onCallTranslationRef);
  const classes = useStyles();
  const onCallApi = useApi(onCallApiRef);
  const { submit, busy, error } = useSubmit();
  const [form, setForm] = useState(trialForm);
  const [result, setResult] = useState<RoutingTrialResult>();
  const ask = async (event: FormEvent) => {
    event.preventDefault();
    await submit(async () =>
      setResult(await onCallApi.tryRouting(readTrialForm(form, props.team))),
    );
  };
  const change = (part: Partial<TrialForm>) => setForm({ ...form, ...part });
  return (
    <>
      <form noValidate className={classes.form} onSubmit={ask}>
        <TrialFields form={form} onChange={change} />
        <Button type="submit" variant="outlined" disabled={busy}>
          {t('tryRouting.submit')}
        </Button>
      </form>
      {error && <MuiAlert severity="error">{error.message}</MuiAlert>}
      <div aria-live="polite">{result && <TrialResult result={result} />}</div>
    </>
  );
}

function TrialFields(props: {
  readonly form: TrialForm;
  readonly onChange: (change: Partial<TrialForm>) => void;
}) {
  const { form, onChange } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const texts = ['message', 'tags', 'source', 'details'] as const;
  return (
    <>
      {texts.map(name => (
        <Field
          key={name}
          label={t(`tryRouting.${name}`)}
          value={form[name]}
          onChange={event => onChange({ [name]: event.target.value })}
        />
      ))}
      <Field
        select
        label={t('tryRouting.priority')}
        value={form.priority}
        onChange={event =>
          onChange({
            priority:
              PRIORITIES.find(one => one === event.target.value) ??
              form.priority,
          })
        }
      >
        {PRIORITIES.map(priority => (
          <MenuItem key={priority} value={priority}>
            {priority}
          </MenuItem>
        ))}
      </Field>
      <Field
        type="datetime-local"
        label={t('tryRouting.at')}
        value={form.at}
        InputLabelProps={{ shrink: true }}
        onChange={event => onChange({ at: event.target.value })}
      />
    </>
  );
}
