import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { TeamDetails } from '@muster/backstage-plugin-oncall-common';
import { PersonLink } from '@muster/backstage-plugin-oncall-react';
import { onCallTeamsTranslationRef } from './translation';
import { Section } from '../ui/Section';

/** The services for which the team answers. */
export function TeamServices(props: { readonly team: TeamDetails }) {
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
  const { services } = props.team;
  return (
    <Section title={t('team.services')}>
      {services.length > 0
        ? services.map(({ ref, name }) => (
            <div key={ref}>
              <PersonLink entityRef={ref} name={name} />
            </div>
          ))
        : t('team.noService')}
    </Section>
  );
}
