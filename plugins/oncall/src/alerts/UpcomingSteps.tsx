import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Alert, UpcomingStep } from '@muster/backstage-plugin-oncall-common';
import {
  MomentInTime,
  PersonLink,
} from '@muster/backstage-plugin-oncall-react';
import { Fragment, useState } from 'react';
import { onCallAlertsTranslationRef } from './translation';

/** So many stand there at once: an escalation that repeats would push those who were told already out of sight. */
const SHOWN = 4;

/** The others of a large team are counted. */
const NAMED = 5;

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  step: { padding: theme.spacing(0.5, 0) },
}));

/** Who is told next, and when; the later rounds on demand. */
export function UpcomingSteps(props: {
  readonly alert: Alert;
  readonly steps: readonly UpcomingStep[];
}) {
  const { alert, steps } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const classes = useStyles();
  const [isWhole, setWhole] = useState(false);
  if (steps.length === 0) {
    return (
      <Typography variant="body2">
        {t(`plan.nobodyNext.${alert.state}`)}
      </Typography>
    );
  }
  const more = steps.length - SHOWN;
  // One line more takes no more room than the button would.
  const hidden = isWhole || more < 2 ? 0 : more;
  return (
    <>
      <ol className={classes.list}>
        {steps.slice(0, steps.length - hidden).map(step => (
          <Typography
            key={`${step.round} ${step.step} ${step.at}`}
            component="li"
            variant="body2"
            className={classes.step}
          >
            <strong>
              <MomentInTime at={step.at} variant="both" />
            </strong>
            {': '}
            {t('plan.step', { step: String(step.step), who: step.who })}
            <StepPeople step={step} />
            {step.round > 1 &&
              ` ${t('plan.round', { round: String(step.round) })}`}
          </Typography>
        ))}
      </ol>
      {hidden > 0 && (
        <Button size="small" onClick={() => setWhole(true)}>
          {t('plan.more', { number: String(hidden) })}
        </Button>
      )}
    </>
  );
}

/** Who that is at the time, where it is more than the step says itself. */
function StepPeople(props: { readonly step: UpcomingStep }) {
  const { who, people = [], nobodyBecause } = props.step;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  if (nobodyBecause) {
    return <>{` (${t('plan.reachesNobody', { reason: nobodyBecause })})`}</>;
  }
  const others = people.length - NAMED;
  return (
    <>
      {people
        .filter(({ name }) => name !== who)
        .slice(0, NAMED)
        .map((person, index) => (
          <Fragment key={person.ref}>
            {index > 0 ? ', ' : ': '}
            <PersonLink entityRef={person.ref} name={person.name} />
          </Fragment>
        ))}
      {others > 0 && ` ${t('plan.others', { count: others })}`}
    </>
  );
}
