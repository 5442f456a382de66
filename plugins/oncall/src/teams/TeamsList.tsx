import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import GroupIcon from '@material-ui/icons/Group';
import { TeamListItem } from '@muster/backstage-plugin-oncall-common';
import { EmptyFace } from '@muster/backstage-plugin-oncall-react';
import { useTeams } from '../api/useTeams';
import { onCallTeamsTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { ListTable } from '../ui/ListTable';
import { NarrowedList } from '../ui/NarrowedList';
import { TeamLink } from './TeamLink';

/** All teams, narrowed by what is typed. */
export function TeamsList() {
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
  const answer = useTeams();
  return (
    <Answer answer={answer} lines={8}>
      {teams =>
        teams.length > 0 ? (
          <Found teams={teams} />
        ) : (
          <EmptyFace
            icon={<GroupIcon />}
            title={t('teams.empty.title')}
            description={t('teams.empty.description')}
          />
        )
      }
    </Answer>
  );
}

function Found(props: { readonly teams: readonly TeamListItem[] }) {
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
  return (
    <NarrowedList
      rows={props.teams}
      searchLabel={t('teams.search')}
      wordsOf={({ name, ref }) => [name, ref]}
    >
      {teams => <TeamTable teams={teams} />}
    </NarrowedList>
  );
}

function TeamTable(props: { readonly teams: readonly TeamListItem[] }) {
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
  return (
    <ListTable<TeamListItem>
      label={t('teams.table')}
      rows={props.teams}
      rowKey={team => team.ref}
      columns={[
        {
          key: 'name',
          head: t('teams.name'),
          cell: ({ ref, name }) => <TeamLink entityRef={ref} name={name} />,
        },
        {
          key: 'members',
          head: t('teams.members'),
          cell: ({ memberCount }) => memberCount,
        },
        {
          key: 'schedules',
          head: t('teams.schedules'),
          cell: ({ scheduleCount }) => scheduleCount,
        },
        {
          key: 'policies',
          head: t('teams.policies'),
          cell: ({ policyCount }) => policyCount,
        },
        {
          key: 'rules',
          head: t('teams.rules'),
          cell: ({ ruleCount }) => ruleCount,
        },
      ]}
    />
  );
}
