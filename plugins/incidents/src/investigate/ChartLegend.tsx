import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { incidentsTranslationRef } from '../translation';
import { MarkerShape } from './MarkerShape';

const STATES = ['successful', 'failed', 'rolled-back', 'started'] as const;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
    padding: theme.spacing(1, 0, 0.5),
    color: theme.palette.text.secondary,
  },
  item: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
  },
}));

/** What shapes, sizes and colours mean. */
export function ChartLegend() {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  return (
    <Typography
      variant="caption"
      component="div"
      className={classes.root}
      aria-label={t('investigate.legend.title')}
    >
      {STATES.map(state => (
        <span key={state} className={classes.item}>
          <svg width={16} height={16} viewBox="-8 -8 16 16" aria-hidden>
            <MarkerShape state={state} radius={6} />
          </svg>
          {t(`deploymentState.${state}`)}
        </span>
      ))}
      <span>{t('investigate.legend.size')}</span>
      <span>{t('investigate.legend.depth')}</span>
      <span>{t('investigate.legend.bar')}</span>
    </Typography>
  );
}
