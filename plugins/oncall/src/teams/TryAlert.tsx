import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Accordion from '@material-ui/core/Accordion';
import AccordionDetails from '@material-ui/core/AccordionDetails';
import AccordionSummary from '@material-ui/core/AccordionSummary';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import MuiAlert from '@material-ui/lab/Alert';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { FormEvent, ReactNode, useState } from 'react';
import { useSubmit } from '../api/useSubmit';
import { onCallTeamsTranslationRef } from './translation';
import { TrialForm, trialForm } from './trialForm';
import { TrialFields } from './TrialFields';

const useStyles = makeStyles(theme => ({
  root: { display: 'block' },
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(2, 1),
    '& > *': { flex: '1 1 230px' },
    '& > button': { flex: '0 1 auto' },
  },
  result: { marginTop: theme.spacing(2) },
}));

type TryProps<R> = {
  readonly ask: (form: TrialForm) => Promise<R>;
  /** More that can be said about the alert. */
  readonly fields?: ReactNode;
  readonly children: (result: R) => ReactNode;
};

/** A box to describe an alert and see what would happen to it; nothing is written. */
export function TryAlert<R>(props: TryProps<R>) {
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
  const classes = useStyles();
  return (
    <Accordion variant="outlined" TransitionProps={{ unmountOnExit: true }}>
      <AccordionSummary expandIcon={<ExpandMoreIcon />}>
        {t('tryRouting.title')}
      </AccordionSummary>
      <AccordionDetails className={classes.root}>
        <Trial {...props} />
      </AccordionDetails>
    </Accordion>
  );
}

function Trial<R>({ ask, fields, children }: TryProps<R>) {
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
  const classes = useStyles();
  const { submit, busy, error } = useSubmit();
  const [form, setForm] = useState(trialForm);
  const [result, setResult] = useState<R>();
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    await submit(async () => setResult(await ask(form)));
  };
  const change = (part: Partial<TrialForm>) => setForm({ ...form, ...part });
  return (
    <>
      <form noValidate className={classes.form} onSubmit={onSubmit}>
        {fields}
        <TrialFields form={form} onChange={change} />
        <Button type="submit" variant="outlined" disabled={busy}>
          {t('tryRouting.submit')}
        </Button>
      </form>
      {error && <MuiAlert severity="error">{error.message}</MuiAlert>}
      <div aria-live="polite" className={classes.result}>
        {result && children(result)}
      </div>
    </>
  );
}
