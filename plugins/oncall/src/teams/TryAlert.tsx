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
import { readableErrors } from '../ui/readableErrors';
import { viewerZone } from '../ui/viewerZone';
import { onCallTeamsTranslationRef } from './translation';
import { readTrialForm, Trial, TrialForm, trialForm } from './trialForm';
import { TrialFields } from './TrialFields';

const useStyles = makeStyles(theme => ({
  root: { display: 'block' },
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(2, 1),
    '& > *': { flex: '1 1 230px' },
    // As high as the fields, whatever stands below them.
    '& > button': { flex: '0 1 auto', alignSelf: 'start', minHeight: 40 },
    ...readableErrors(theme),
  },
  result: { marginTop: theme.spacing(2) },
}));

type TryProps<R> = {
  readonly ask: (trial: Trial) => Promise<R>;
  /** More that can be said about the alert. */
  readonly fields?: ReactNode;
  /** What they say. */
  readonly more?: string;
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
        <TrialOfAlert {...props} />
      </AccordionDetails>
    </Accordion>
  );
}

function TrialOfAlert<R>({ ask, fields, more, children }: TryProps<R>) {
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
  const classes = useStyles();
  const { submit, busy, error } = useSubmit();
  const [form, setForm] = useState(trialForm);
  const [isTried, setTried] = useState(false);
  // Of exactly this alert: what was said about another one would be taken for the answer.
  const [seen, setSeen] = useState<{
    readonly form: TrialForm;
    readonly more?: string;
    readonly result: R;
  }>();
  const isSeen = seen?.form === form && seen.more === more;
  const zone = viewerZone();
  const trial = readTrialForm(form, zone);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (trial) {
      await submit(async () =>
        setSeen({ form, more, result: await ask(trial) }),
      );
    }
  };
  const change = (part: Partial<TrialForm>) => setForm({ ...form, ...part });
  return (
    <>
      <form noValidate className={classes.form} onSubmit={onSubmit}>
        {fields}
        <TrialFields
          form={form}
          zone={zone}
          isWrong={isTried && !trial}
          onChange={change}
        />
        <Button type="submit" variant="outlined" disabled={busy}>
          {t('tryRouting.submit')}
        </Button>
      </form>
      {error && <MuiAlert severity="error">{error.message}</MuiAlert>}
      <div aria-live="polite" className={classes.result}>
        {isSeen && children(seen.result)}
      </div>
    </>
  );
}
