import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Alert } from '@muster/backstage-plugin-oncall-common';
import { onCallAlertsTranslationRef } from './translation';
import { alertAbilities } from './alertAbilities';
import { AlertActions } from './useAlertActions';
import { AlertSelection } from './useAlertSelection';

const useStyles = makeStyles(theme => ({
  root: {
    position: 'sticky',
    bottom: 0,
    zIndex: theme.zIndex.appBar - 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    padding: theme.spacing(1, 2),
    marginTop: theme.spacing(1),
    // The navigation of the portal covers so much at the foot of a phone.
    [theme.breakpoints.down('xs')]: { bottom: theme.spacing(7) },
  },
  clear: { marginLeft: 'auto' },
}));

/** What can be done with the picked rows; it stays in sight however long the list is. */
export function BulkBar(props: {
  readonly selection: AlertSelection;
  readonly actions: AlertActions;
}) {
  const { selection, actions } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const classes = useStyles();
  const { selected } = selection;
  if (selected.length === 0) {
    return null;
  }
  const open = selected.filter(alert => alertAbilities(alert).canAcknowledge);
  const notClosed = selected.filter(alert => alertAbilities(alert).canClose);
  const buttons: readonly [
    label: string,
    alerts: readonly Alert[],
    act: () => void,
  ][] = [
    [t('alertAction.acknowledge'), open, () => actions.acknowledge(open)],
    [
      t('alertAction.snooze'),
      notClosed,
      () => actions.ask('snooze', notClosed),
    ],
    [
      t('alertAction.assign'),
      notClosed,
      () => actions.ask('assign', notClosed),
    ],
    [t('alertAction.close'), notClosed, () => actions.ask('close', notClosed)],
  ];
  return (
    <Paper
      elevation={6}
      className={classes.root}
      role="toolbar"
      aria-label={t('alerts.bulk.label')}
    >
      <Typography variant="subtitle2" component="span" aria-live="polite">
        {t('alerts.bulk.selected', { count: selected.length })}
      </Typography>
      {buttons.map(([label, alerts, act]) => (
        <Button
          key={label}
          size="small"
          variant="outlined"
          disabled={alerts.length === 0}
          onClick={act}
        >
          {label}
        </Button>
      ))}
      <Button size="small" className={classes.clear} onClick={selection.clear}>
        {t('alerts.bulk.clear')}
      </Button>
    </Paper>
  );
}
