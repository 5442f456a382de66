import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { InvestigationTrack } from '@muster/backstage-plugin-incidents-common';
import { PersonLink } from '@muster/backstage-plugin-oncall-react';
import { Fragment } from 'react';
import { incidentsTranslationRef } from '../translation';
import { pathText } from '../ui/pathText';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(1, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
  },
}));

/** Services that were looked at and to which nothing was deployed: one line instead of empty lanes. */
export function QuietTracks(props: {
  readonly tracks: readonly InvestigationTrack[];
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const { tracks } = props;
  if (tracks.length === 0) {
    return null;
  }
  const services = (
    <>
      {tracks.map(({ entityRef, name, related }, index) => (
        <Fragment key={entityRef}>
          {index > 0 && ', '}
          <span title={related && pathText(related.path)}>
            <PersonLink entityRef={entityRef} name={name} />
          </span>
        </Fragment>
      ))}
    </>
  );
  return (
    <Typography
      variant="caption"
      component="p"
      color="textSecondary"
      className={classes.root}
    >
      {t('investigate.chart.quiet', { services })}
    </Typography>
  );
}
