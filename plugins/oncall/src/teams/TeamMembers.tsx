import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import WarningIcon from '@material-ui/icons/Warning';
import { TeamDetails } from '@muster/backstage-plugin-oncall-common';
import { PersonLink, StatusChip } from '@muster/backstage-plugin-oncall-react';
import { onCallTeamsTranslationRef } from './translation';
import { Section } from '../ui/Section';

/** The people of the team, and who of them cannot be paged. */
export function TeamMembers(props: { readonly team: TeamDetails }) {
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
  const { members } = props.team;
  return (
    <Section title={t('team.members')}>
      {members.length > 0
        ? members.map(({ ref, name, isReachable, isAdmin }) => (
            <div key={ref}>
              <PersonLink entityRef={ref} name={name} />
              {isAdmin && ` · ${t('team.admin')}`}{' '}
              {!isReachable && (
                <StatusChip
                  tone="danger"
                  icon={<WarningIcon aria-hidden />}
                  label={t('team.unreachable')}
                />
              )}
            </div>
          ))
        : t('team.noMember')}
    </Section>
  );
}
