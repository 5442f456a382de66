import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import MuiAlert from '@material-ui/lab/Alert';
import { Alert, AlertPlan } from '@muster/backstage-plugin-oncall-common';
import {
  MomentInTime,
  TextWithMoments,
} from '@muster/backstage-plugin-oncall-react';
import { Subheading } from '../ui/Subheading';
import { onCallAlertsTranslationRef } from './translation';
import { PageLine } from './PageLine';
import { UpcomingSteps } from './UpcomingSteps';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  upcoming: { padding: theme.spacing(0.5, 0) },
  notice: { marginBottom: theme.spacing(1) },
  part: { marginTop: theme.spacing(2) },
}));

/** Who was told when and how, who is next and why; or why nobody is. */
export function PlanPanel(props: {
  readonly alert: Alert;
  readonly plan: AlertPlan;
}) {
  const { alert, plan } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const classes = useStyles();
  return (
    <>
      {plan.silentBecause && (
        <MuiAlert severity="warning" className={classes.notice}>
          {t('plan.silent', { reason: plan.silentBecause })}
        </MuiAlert>
      )}
      {plan.heldBecause && (
        <MuiAlert severity="info" className={classes.notice}>
          <TextWithMoments text={plan.heldBecause} />
        </MuiAlert>
      )}
      <Typography variant="body2" color="textSecondary">
        {plan.policyName
          ? t('plan.policy', { policy: plan.policyName })
          : t('plan.noPolicy')}
      </Typography>
      <Subheading level="h4" className={classes.part}>
        {t('plan.next')}
      </Subheading>
      <UpcomingSteps alert={alert} steps={plan.upcoming} />
      {plan.coming && <Coming changes={plan.coming} />}
      <Subheading level="h4" className={classes.part}>
        {t('plan.told')}
      </Subheading>
      {plan.pages.length === 0 && (
        <Typography variant="body2">{t('plan.nobodyTold')}</Typography>
      )}
      <ul className={classes.list}>
        {plan.pages.map(page => (
          <li key={page.id}>
            <PageLine page={page} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Coming(props: { readonly changes: NonNullable<AlertPlan['coming']> }) {
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const classes = useStyles();
  return (
    <>
      <Subheading level="h4" className={classes.part}>
        {t('plan.coming')}
      </Subheading>
      <ol className={classes.list}>
        {props.changes.map(({ at, kind, text }) => (
          <Typography
            key={`${kind} ${at} ${text}`}
            component="li"
            variant="body2"
            className={classes.upcoming}
          >
            <strong>
              <MomentInTime at={at} variant="both" />
            </strong>
            {': '}
            {text}
          </Typography>
        ))}
      </ol>
    </>
  );
}
