import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { TeamActivity } from '@muster/backstage-plugin-oncall-common';
import {
  isForbidden,
  MomentInTime,
  PersonLink,
  Sentence,
} from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useTeamActivity } from '../api/useTeamActivity';
import { alertRouteRef } from '../routes';
import { onCallTeamsTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { Section } from '../ui/Section';

const FEW = 8;

const useStyles = makeStyles(theme => ({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  entry: { padding: theme.spacing(0.5, 0), overflowWrap: 'anywhere' },
}));

/** What was changed about the team, and what became of its alerts; nothing for readers who may not see alerts. */
export function TeamActivityLog(props: { readonly team: string }) {
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
  const answer = useTeamActivity(props.team);
  if (answer.error && isForbidden(answer.error)) {
    return null;
  }
  return (
    <Section title={t('team.activity')}>
      <Answer answer={answer} lines={4}>
        {entries =>
          entries.length > 0 ? (
            <Entries entries={entries} />
          ) : (
            t('team.noActivity')
          )
        }
      </Answer>
    </Section>
  );
}

function Entries(props: { readonly entries: readonly TeamActivity[] }) {
  const { entries } = props;
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
  const classes = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? entries : entries.slice(0, FEW);
  return (
    <>
      <ul className={classes.list} aria-label={t('team.activity')}>
        {shown.map(entry => (
          <Typography
            key={`${entry.at} ${entry.alert?.id} ${entry.text}`}
            component="li"
            variant="body2"
            className={classes.entry}
          >
            <Entry entry={entry} />
          </Typography>
        ))}
      </ul>
      {shown.length < entries.length && (
        <Button onClick={() => setShowsAll(true)}>
          {t('team.moreActivity')}
        </Button>
      )}
    </>
  );
}

function Entry(props: { readonly entry: TeamActivity }) {
  const { at, actor, text, alert } = props.entry;
  const alertLink = useRouteRef(alertRouteRef);
  return (
    <Sentence>
      <MomentInTime at={at} variant="relative" />
      {' · '}
      {alert ? (
        <>
          <Link to={alertLink({ id: alert.id })}>{alert.message}</Link>
          {': '}
        </>
      ) : (
        actor && (
          <>
            <PersonLink entityRef={actor} />{' '}
          </>
        )
      )}
      {text}
      {alert && actor && (
        <>
          {' · '}
          <PersonLink entityRef={actor} />
        </>
      )}
    </Sentence>
  );
}
