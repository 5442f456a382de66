import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import { isForbidden } from '@muster/backstage-plugin-oncall-react';
import { useHeartbeats } from '../api/useHeartbeats';
import { HeartbeatChip } from '../heartbeats/HeartbeatChip';
import { rootRouteRef } from '../routes';
import { onCallTeamsTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { Section } from '../ui/Section';

const useStyles = makeStyles(theme => ({
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
    padding: theme.spacing(0.5, 0),
    overflowWrap: 'anywhere',
  },
}));

/** The machines that are expected to report to the team; nothing for readers who may not see them. */
export function TeamHeartbeats(props: { readonly team: string }) {
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
  const classes = useStyles();
  const answer = useHeartbeats();
  const root = useRouteRef(rootRouteRef);
  if (answer.error && isForbidden(answer.error)) {
    return null;
  }
  return (
    <Section
      title={t('team.heartbeats')}
      end={<Link to={`${root()}/heartbeats`}>{t('team.allHeartbeats')}</Link>}
    >
      <Answer answer={answer} lines={2}>
        {all => {
          const heartbeats = all.filter(({ team }) => team === props.team);
          return heartbeats.length > 0
            ? heartbeats.map(({ id, name, state }) => (
                <div key={id} className={classes.line}>
                  {name} <HeartbeatChip state={state} />
                </div>
              ))
            : t('team.noHeartbeat');
        }}
      </Answer>
    </Section>
  );
}
