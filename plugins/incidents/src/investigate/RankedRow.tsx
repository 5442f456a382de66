import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import ButtonBase from '@material-ui/core/ButtonBase';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Suspect } from '../incident/causes';
import { DeploymentTitle } from '../incident/DeploymentTitle';
import { incidentsTranslationRef } from '../translation';
import { DeploymentStateMark } from '../ui/DeploymentStateMark';
import { LikelihoodChip } from '../ui/LikelihoodChip';
import { gapOf } from './gapOf';
import { ReasonBars } from './ReasonBars';

const useStyles = makeStyles(theme => ({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: theme.spacing(1, 2),
    padding: theme.spacing(1),
    borderLeft: '3px solid transparent',
    borderBottom: `1px solid ${theme.palette.divider}`,
    [theme.breakpoints.down('xs')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  selected: {
    borderLeftColor: theme.palette.primary.main,
    backgroundColor: theme.palette.action.selected,
  },
  button: {
    display: 'block',
    textAlign: 'left',
    borderRadius: theme.shape.borderRadius,
  },
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1),
    marginTop: theme.spacing(0.5),
  },
}));

/** One place in the ranking; choosing it shows the details. */
export function RankedRow(props: {
  readonly rank: number;
  readonly suspect: Suspect;
  readonly impactStartedAt: string;
  readonly isSelected: boolean;
  readonly onSelect: (deploymentId: string) => void;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const { rank, suspect, impactStartedAt, isSelected, onSelect } = props;
  const { deployment, likelihood, reasons } = suspect;
  const { side, length } = gapOf(deployment.startedAt, impactStartedAt);
  return (
    <li className={`${classes.row} ${isSelected ? classes.selected : ''}`}>
      <ButtonBase
        className={classes.button}
        aria-pressed={isSelected}
        onClick={() => onSelect(deployment.id)}
      >
        <Typography
          variant="body2"
          component="span"
          aria-label={t('investigate.ranking.rank', { rank: String(rank) })}
        >
          {rank}.{' '}
        </Typography>
        <DeploymentTitle deployment={deployment} />
        <span className={classes.chips}>
          <LikelihoodChip likelihood={likelihood} />
          <DeploymentStateMark state={deployment.state} />
          <Typography variant="caption" color="textSecondary">
            {t(`investigate.gap.${side}`, { length })}
          </Typography>
        </span>
      </ButtonBase>
      <ReasonBars reasons={reasons} />
    </li>
  );
}
