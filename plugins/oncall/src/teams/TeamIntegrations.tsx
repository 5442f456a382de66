import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { isForbidden } from '@muster/backstage-plugin-oncall-react';
import { useIntegrations } from '../api/useIntegrations';
import { onCallTeamsTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { Section } from '../ui/Section';

/** The machines whose alerts go to the team; nothing for readers who may not see them. */
export function TeamIntegrations(props: { readonly team: string }) {
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
  const answer = useIntegrations();
  if (answer.error && isForbidden(answer.error)) {
    return null;
  }
  return (
    <Section title={t('team.integrations')}>
      <Answer answer={answer} lines={2}>
        {all => {
          const integrations = all.filter(({ team }) => team === props.team);
          return integrations.length > 0
            ? integrations.map(({ id, name }) => <div key={id}>{name}</div>)
            : t('team.noIntegration');
        }}
      </Answer>
    </Section>
  );
}
