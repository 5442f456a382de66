import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import ArrowUpwardIcon from '@material-ui/icons/ArrowUpward';
import { onCallAlertsTranslationRef } from './translation';

const useStyles = makeStyles(theme => ({
  // It lies over the list: if it took room, it would move the rows that it keeps in their places.
  root: {
    position: 'sticky',
    top: theme.spacing(1),
    zIndex: theme.zIndex.appBar - 1,
    display: 'flex',
    justifyContent: 'center',
    alignItems: 'flex-start',
    height: 0,
  },
}));

/** Says that new alerts wait for a place in the list, and shows them. */
export function WaitingAlerts(props: {
  readonly count: number;
  readonly onShow: () => void;
}) {
  const { count, onShow } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const classes = useStyles();
  return (
    <div className={classes.root}>
      {count > 0 && (
        <Button
          size="small"
          variant="contained"
          color="primary"
          startIcon={<ArrowUpwardIcon />}
          onClick={onShow}
        >
          {t('alerts.waiting', { count })}
        </Button>
      )}
    </div>
  );
}
