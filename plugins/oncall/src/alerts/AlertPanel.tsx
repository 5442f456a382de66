import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Drawer from '@material-ui/core/Drawer';
import IconButton from '@material-ui/core/IconButton';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import CloseIcon from '@material-ui/icons/Close';
import {
  AlertStateChip,
  HoldNote,
  PriorityMark,
} from '@muster/backstage-plugin-oncall-react';
import { useAlertDetails } from '../api/useAlertDetails';
import { alertRouteRef } from '../routes';
import { onCallAlertsTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { fingerSized } from '../ui/fingerSized';
import { Section } from '../ui/Section';
import { ActivityLog } from './ActivityLog';
import { AlertButtons } from './AlertButtons';
import { AlertFacts } from './AlertFacts';
import { PlanPanel } from './PlanPanel';
import { AlertActions } from './useAlertActions';
import { useMarkSeen } from './useMarkSeen';

/** The list leaves so much room, where there is room. */
export const PANEL_WIDTH = 480;

const useStyles = makeStyles(theme => ({
  paper: {
    width: PANEL_WIDTH,
    maxWidth: '100%',
    padding: theme.spacing(2),
    overflowX: 'hidden',
    ...fingerSized(theme),
    // The navigation of the portal lies on the foot of a phone.
    [theme.breakpoints.down('xs')]: { paddingBottom: theme.spacing(9) },
  },
  head: { display: 'flex', alignItems: 'flex-start', gap: theme.spacing(1) },
  title: { flex: 1, overflowWrap: 'anywhere' },
  marks: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    margin: theme.spacing(1, 0, 2),
  },
}));

/** One alert beside the list, which stays where it is. */
export function AlertPanel(props: {
  readonly alertId: string;
  readonly actions?: AlertActions;
  readonly onClose: () => void;
}) {
  const { alertId, actions, onClose } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const classes = useStyles();
  const alertLink = useRouteRef(alertRouteRef);
  const answer = useAlertDetails(alertId);
  useMarkSeen(alertId);
  return (
    <Drawer
      open
      anchor="right"
      variant="persistent"
      classes={{ paper: classes.paper }}
      PaperProps={{ role: 'complementary', 'aria-label': t('alerts.panel') }}
    >
      <Answer answer={answer} lines={8}>
        {({ alert, events, plan }) => (
          <div>
            <div className={classes.head}>
              <Typography variant="h6" component="h3" className={classes.title}>
                {alert.message}
              </Typography>
              <IconButton
                size="small"
                aria-label={t('alerts.closePanel')}
                aria-keyshortcuts="v"
                onClick={onClose}
              >
                <CloseIcon />
              </IconButton>
            </div>
            <div className={classes.marks}>
              <PriorityMark priority={alert.priority} />
              <AlertStateChip state={alert.state} />
              {alert.held && <HoldNote held={alert.held} />}
              {actions && <AlertButtons alert={alert} actions={actions} />}
              <LinkButton to={alertLink({ id: alert.id })} size="small">
                {t('alerts.openPage')}
              </LinkButton>
            </div>
            <AlertFacts alert={alert} />
            <Section title={t('alert.plan')}>
              <Answer answer={{ ...plan, retry: answer.retry }}>
                {known => <PlanPanel alert={alert} plan={known} />}
              </Answer>
            </Section>
            <Section title={t('alert.activity')}>
              <Answer answer={{ ...events, retry: answer.retry }}>
                {known => <ActivityLog events={known} />}
              </Answer>
            </Section>
          </div>
        )}
      </Answer>
    </Drawer>
  );
}
