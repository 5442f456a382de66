import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { InvestigationTrack } from '@muster/backstage-plugin-incidents-common';
import { PersonLink } from '@muster/backstage-plugin-oncall-react';
import { incidentsTranslationRef } from '../translation';
import { pathText } from '../ui/pathText';

const useStyles = makeStyles(theme => ({
  root: {
    alignSelf: 'center',
    minWidth: 0,
    overflowWrap: 'anywhere',
    padding: theme.spacing(0.5, 0),
  },
  way: { display: 'block', lineHeight: 1.3 },
}));

/** Which service, and why it is here: impacted itself, or on the way to something that it uses. */
export function TrackLabel(props: { readonly track: InvestigationTrack }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const { entityRef, name, related } = props.track;
  return (
    <div className={classes.root}>
      <Typography variant="body2" component="div">
        <PersonLink entityRef={entityRef} name={name} />
      </Typography>
      <Typography
        variant="caption"
        color="textSecondary"
        className={classes.way}
        title={related && pathText(related.path)}
      >
        {related
          ? t('investigate.chart.hops', { count: related.hops })
          : t('investigate.chart.impacted')}
        {related && related.path.length > 0 && ` · ${pathText(related.path)}`}
      </Typography>
    </div>
  );
}
