import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Suspect } from '../incident/causes';
import { incidentsTranslationRef } from '../translation';
import { Section } from '../ui/Section';
import { RankedRow } from './RankedRow';

const MOST = 5;

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** The five most suspected deployments with their reasons, and an honest word when none convinces. */
export function RankedList(props: {
  readonly suspects: readonly Suspect[];
  readonly impactStartedAt: string;
  readonly selectedId?: string;
  readonly onSelect: (deploymentId: string) => void;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const { suspects, impactStartedAt, selectedId, onSelect } = props;
  const isConvincing = suspects.some(({ likelihood }) => likelihood !== 'weak');
  const weakWord = suspects.length > 0 ? 'weak' : 'none';
  return (
    <Section title={t('investigate.ranking.title')}>
      {!isConvincing && (
        <Typography variant="body2">
          {t(`investigate.ranking.${weakWord}`)}
        </Typography>
      )}
      <ol className={classes.list}>
        {suspects.slice(0, MOST).map((suspect, index) => (
          <RankedRow
            key={suspect.deploymentId}
            rank={index + 1}
            suspect={suspect}
            impactStartedAt={impactStartedAt}
            isSelected={suspect.deploymentId === selectedId}
            onSelect={onSelect}
          />
        ))}
      </ol>
      {isConvincing && (
        <Typography variant="caption" color="textSecondary">
          {t('investigate.ranking.noneOfThese')}
        </Typography>
      )}
    </Section>
  );
}
