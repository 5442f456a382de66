import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { usePermission } from '@backstage/plugin-permission-react';
import Typography from '@material-ui/core/Typography';
import {
  Incident,
  incidentUpdatePermission,
  Investigation,
} from '@muster/backstage-plugin-incidents-common';
import { ErrorFace, LoadingFace } from '@muster/backstage-plugin-oncall-react';
import { useInvestigation } from '../api/useInvestigation';
import { investigateRouteRef } from '../routes';
import { incidentsTranslationRef } from '../translation';
import { RowList } from '../ui/RowList';
import { Section } from '../ui/Section';
import { CauseRow } from './CauseRow';
import { openSuspects, sortCauses } from './causes';
import { SuspectRow } from './SuspectRow';
import { useCauseActions } from './useCauseActions';

const MOST_SUSPECTS = 3;

/** What people hold responsible, and the three that the ranking would look at next. */
export function PotentialCauses(props: {
  readonly incident: Incident;
  readonly canChange: boolean;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const investigateRoute = useRouteRef(investigateRouteRef);
  const { incident, canChange } = props;
  const { value, loading, error, retry } = useInvestigation(incident.id);
  return (
    <Section
      title={t('incident.causes.title')}
      action={
        <LinkButton
          size="small"
          to={investigateRoute({ key: incident.key })}
          aria-keyshortcuts="c"
        >
          {t('incident.causes.investigate')}
        </LinkButton>
      }
    >
      {loading && <LoadingFace />}
      {error && <ErrorFace error={error} retry={retry} />}
      {value && (
        <Causes
          incident={incident}
          investigation={value}
          refresh={retry}
          canChange={canChange}
        />
      )}
    </Section>
  );
}

function Causes(props: {
  readonly incident: Incident;
  readonly investigation: Investigation;
  readonly refresh: () => void;
  readonly canChange: boolean;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { incident, investigation, refresh, canChange } = props;
  const { allowed } = usePermission({ permission: incidentUpdatePermission });
  const { add, judge } = useCauseActions(incident.id, refresh);
  const isEditable = allowed && canChange;
  const suspects = openSuspects(investigation, MOST_SUSPECTS);
  const causes = sortCauses(investigation.causes);
  if (suspects.length === 0 && causes.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {t('incident.causes.empty')}
      </Typography>
    );
  }
  return (
    <RowList>
      {causes.map(cause => (
        <CauseRow
          key={cause.id}
          cause={cause}
          onJudge={isEditable ? judge.run : undefined}
        />
      ))}
      {suspects.map(suspect => (
        <SuspectRow
          key={suspect.deploymentId}
          suspect={suspect}
          onAdd={isEditable ? add.run : undefined}
        />
      ))}
    </RowList>
  );
}
