import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import {
  Alert,
  AlertEvent,
  AlertPlan,
  AlertRecipient,
  alertUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { useParams } from 'react-router-dom';
import { AlertPart, useAlertDetails } from '../api/useAlertDetails';
import { useMayI } from '../api/useMayI';
import { onCallAlertsTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { Section } from '../ui/Section';
import { ActivityLog } from './ActivityLog';
import { AlertAttachments } from './AlertAttachments';
import { AlertDialogs } from './AlertDialogs';
import { AlertFacts } from './AlertFacts';
import { AlertHead } from './AlertHead';
import { alertKeys } from './alertKeys';
import { AlertOwnActions } from './AlertOwnActions';
import { AlertPeople } from './AlertPeople';
import { AlertPriorityField } from './AlertPriorityField';
import { DeleteAlertButton } from './DeleteAlertButton';
import { EditAlertButton } from './EditAlertButton';
import { LookOnlyNote } from './LookOnlyNote';
import { NoteBox } from './NoteBox';
import { PlanPanel } from './PlanPanel';
import { RecipientList } from './RecipientList';
import { useMarkSeen } from './useMarkSeen';
import { useAlertActions } from './useAlertActions';
import { useAlertKeys } from './useAlertKeys';

const useStyles = makeStyles(theme => ({
  // On a phone who is told stands before what was done, which is long.
  parts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    columnGap: theme.spacing(3),
    [theme.breakpoints.up('md')]: {
      gridTemplateColumns: 'minmax(0, 7fr) minmax(0, 5fr)',
      gridTemplateRows: 'auto 1fr',
    },
  },
  people: {
    [theme.breakpoints.up('md')]: { gridColumn: 2, gridRow: '1 / span 2' },
  },
  more: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: theme.spacing(1),
  },
}));

/** One alert: what is wrong, who was told, who is next, what was done. */
export function AlertPage() {
  const { id = '' } = useParams();
  const answer = useAlertDetails(id);
  return (
    <Answer answer={answer} lines={8}>
      {details => <Content {...details} onChanged={answer.retry} />}
    </Answer>
  );
}

function Content(props: {
  readonly alert: Alert;
  readonly events: AlertPart<readonly AlertEvent[]>;
  readonly plan: AlertPart<AlertPlan>;
  readonly recipients: AlertPart<readonly AlertRecipient[]>;
  readonly onChanged: () => void;
}) {
  const { alert, events, plan, recipients, onChanged } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const classes = useStyles();
  const mayUpdate = useMayI(alertUpdatePermission);
  const actions = useAlertActions(onChanged);
  useMarkSeen(alert.id);
  useAlertKeys(mayUpdate ? alertKeys([alert], actions) : {});
  return (
    <>
      <AlertHead alert={alert} actions={mayUpdate ? actions : undefined} />
      <LookOnlyNote />
      <div className={classes.parts}>
        <div>
          <Section
            title={t('alert.facts')}
            end={
              mayUpdate && <EditAlertButton alert={alert} onDone={onChanged} />
            }
          >
            <AlertFacts
              alert={alert}
              actions={mayUpdate ? actions : undefined}
            />
          </Section>
          {mayUpdate && alert.actions.length > 0 && (
            <Section title={t('alert.ownActions')}>
              <AlertOwnActions alert={alert} actions={actions} />
            </Section>
          )}
          <AlertAttachments alertId={alert.id} mayUpdate={mayUpdate} />
        </div>
        <div className={classes.people}>
          <Section title={t('alertPeople.title')}>
            <AlertPeople
              alert={alert}
              actions={mayUpdate ? actions : undefined}
            />
          </Section>
          <Section title={t('alert.plan')}>
            <Answer answer={{ ...plan, retry: onChanged }}>
              {known => <PlanPanel alert={alert} plan={known} />}
            </Answer>
          </Section>
          <Section title={t('alertRecipients.title')}>
            <Answer answer={{ ...recipients, retry: onChanged }}>
              {known => <RecipientList recipients={known} />}
            </Answer>
          </Section>
          {mayUpdate && (
            <Section title={t('alert.more')}>
              <div className={classes.more}>
                <AlertPriorityField alert={alert} actions={actions} />
                <DeleteAlertButton alert={alert} />
              </div>
            </Section>
          )}
        </div>
        <Section title={t('alert.activity')}>
          {mayUpdate && <NoteBox alertId={alert.id} onDone={onChanged} />}
          <Answer answer={{ ...events, retry: onChanged }}>
            {known => <ActivityLog events={known} />}
          </Answer>
        </Section>
      </div>
      <AlertDialogs actions={actions} />
    </>
  );
}
