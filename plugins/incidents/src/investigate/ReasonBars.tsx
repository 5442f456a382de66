import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { SuspicionReason } from '@muster/backstage-plugin-incidents-common';
import { incidentsTranslationRef } from '../translation';

/** The log-odds that fill a bar. */
const FULL = 2;

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: '72px minmax(0, 1fr)',
    gap: theme.spacing(0.25, 1),
    alignItems: 'center',
  },
  reason: { display: 'contents' },
  for: { fill: theme.palette.warning.main },
  against: { fill: theme.palette.info.main },
  ground: { fill: theme.palette.divider },
}));

/** Why a deployment is suspected: a bar to the right speaks for it, one to the left against it. */
export function ReasonBars(props: {
  readonly reasons: readonly SuspicionReason[];
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  return (
    <ul className={classes.list} aria-label={t('investigate.ranking.reasons')}>
      {props.reasons.map(({ signal, weight, text }) => (
        <li key={signal} className={classes.reason}>
          <ReasonBar weight={weight} />
          <Typography variant="caption">{text}</Typography>
        </li>
      ))}
    </ul>
  );
}

function ReasonBar(props: { readonly weight: number }) {
  const classes = useStyles();
  const { weight } = props;
  const length = Math.min(1, Math.abs(weight) / FULL) * 36;
  return (
    <svg width={72} height={8} aria-hidden>
      <rect x={0} y={3} width={72} height={2} className={classes.ground} />
      <rect
        x={weight < 0 ? 36 - length : 36}
        y={0}
        width={Math.max(1, length)}
        height={8}
        rx={1}
        className={weight < 0 ? classes.against : classes.for}
      />
    </svg>
  );
}
