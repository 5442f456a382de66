import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Alert, UpcomingStep } from '@muster/backstage-plugin-oncall-common';
import { MomentInTime } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { StepPeople } from './StepPeople';
import { onCallAlertsTranslationRef } from './translation';

/** So many stand there at once: an escalation that repeats would push those who were told already out of sight. */
const SHOWN = 4;

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
