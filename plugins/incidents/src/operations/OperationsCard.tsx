import { InfoCard } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import {
  ErrorFace,
  LoadingFace,
  useServiceOnCall,
} from '@muster/backstage-plugin-oncall-react';
import { useServiceIncidents } from '../api/useServiceIncidents';
import { incidentsTranslationRef } from '../translation';
import { DeclareIncidentButton } from '../declare/DeclareIncidentButton';
import { IncidentsPart } from './IncidentsPart';
import { lineOfTruth } from './lineOfTruth';
import { LineOfTruthBanner } from './LineOfTruthBanner';
import { OnCallPart } from './OnCallPart';
import { OperationsLinks } from './OperationsLinks';

const useStyles = makeStyles(theme => ({
  parts: {
    ...theme.typography.body2,
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
  },
}));

/**
 * What is wrong with a service and who answers for it. Two requests, each with faces of its own, so that a pager that
 * is down never hides an incident and the other way round.
 */
export function OperationsCard(props: { readonly entityRef: string }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const { entityRef } = props;
  const incidents = useServiceIncidents(entityRef);
  const onCall = useServiceOnCall(entityRef);
  const isKnown = !incidents.loading && !onCall.loading;
  const truth = lineOfTruth({
    incidents: incidents.value,
    onCall: onCall.value,
  });
  return (
    <InfoCard
      title={t('card.title')}
      titleTypographyProps={{ variant: 'h6' }}
      variant="gridItem"
    >
      <div className={classes.parts}>
        {isKnown && <LineOfTruthBanner truth={truth} />}
        {incidents.loading && <LoadingFace lines={2} />}
        {incidents.error && (
          <ErrorFace error={incidents.error} retry={incidents.retry} />
        )}
        {incidents.value && <IncidentsPart incidents={incidents.value} />}
        {onCall.loading && <LoadingFace lines={3} />}
        {onCall.error && (
          <ErrorFace error={onCall.error} retry={onCall.retry} />
        )}
        {onCall.value && <OnCallPart onCall={onCall.value} />}
        <div className={classes.actions}>
          <DeclareIncidentButton service={entityRef} />
          <OperationsLinks entityRef={entityRef} />
        </div>
      </div>
    </InfoCard>
  );
}
