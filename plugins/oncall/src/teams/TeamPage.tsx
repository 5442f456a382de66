import { useRouteRefParams } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import MuiAlert from '@material-ui/lab/Alert';
import { TeamDetails } from '@muster/backstage-plugin-oncall-common';
import {
  PersonLink,
  reasonOf,
  Sentence,
  TextWithMoments,
} from '@muster/backstage-plugin-oncall-react';
import { useTeam } from '../api/useTeam';
import { TeamFiles } from '../files/TeamFiles';
import { teamRouteRef } from '../routes';
import { onCallTeamsTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { NoTeam } from './NoTeam';
import { RoutingRules } from './RoutingRules';
import { TeamActivityLog } from './TeamActivityLog';
import { TeamAlerts } from './TeamAlerts';
import { TeamDrills } from './TeamDrills';
import { TeamHandlingPolicies } from './TeamHandlingPolicies';
import { TeamHeartbeats } from './TeamHeartbeats';
import { TeamIntegrations } from './TeamIntegrations';
import { TeamMembers } from './TeamMembers';
import { TeamOnCall } from './TeamOnCall';
import { TeamPolicies } from './TeamPolicies';
import { TeamSchedules } from './TeamSchedules';
import { TeamServices } from './TeamServices';

const useStyles = makeStyles(theme => ({
  warnings: {
    display: 'grid',
    gap: theme.spacing(1),
    margin: `${theme.spacing(1)}px 0 0`,
    padding: 0,
    listStyle: 'none',
  },
  columns: {
    display: 'grid',
    columnGap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 360px), 1fr))',
    alignItems: 'start',
  },
}));

/** Everything about a team: who is on call, where its alerts go, and what about that is wrong. */
export function TeamPage() {
  const { namespace, name } = useRouteRefParams(teamRouteRef);
  // Whoever types the whole reference means the same.
  const answer = useTeam(`group:${namespace.replace(/^group:/i, '')}/${name}`);
  if (!answer.value && answer.error && isNoTeam(answer.error)) {
    return <NoTeam name={name} />;
  }
  return (
    <Answer answer={answer} lines={10}>
      {team => <Team team={team} onChanged={answer.retry} />}
    </Answer>
  );
}

/** Nothing is asked for but the reference: when the server does not like it, there is no such team. */
function isNoTeam(error: Error): boolean {
  return ['NotFoundError', 'InputError'].includes(reasonOf(error).name);
}

function Team(props: {
  readonly team: TeamDetails;
  readonly onChanged: () => void;
}) {
  const { team, onChanged } = props;
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
  const classes = useStyles();
  return (
    <>
      <Typography variant="h5" component="h2">
        {team.name}
      </Typography>
      <Typography variant="body2">
        <Sentence>
          {t('team.inCatalog')} <PersonLink entityRef={team.ref} />
        </Sentence>
      </Typography>
      {team.warnings.length > 0 && (
        <ul className={classes.warnings} aria-label={t('team.warnings')}>
          {team.warnings.map(({ code, text }) => (
            <li key={`${code} ${text}`}>
              <MuiAlert severity="warning">
                <TextWithMoments text={text} />
              </MuiAlert>
            </li>
          ))}
        </ul>
      )}
      <TeamOnCall team={team.ref} />
      <RoutingRules team={team.ref} onChanged={onChanged} />
      <TeamPolicies team={team.ref} />
      <TeamAlerts team={team.ref} />
      <TeamDrills team={team.ref} />
      <div className={classes.columns}>
        <TeamSchedules team={team.ref} />
        <TeamIntegrations team={team.ref} />
        <TeamHeartbeats team={team.ref} />
        <TeamHandlingPolicies team={team.ref} />
        <TeamMembers team={team} />
        <TeamServices team={team} />
      </div>
      <TeamActivityLog team={team.ref} />
      <TeamFiles team={team.ref} onChanged={onChanged} />
    </>
  );
}
