import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { INTEGRATION_NAMES } from '@muster/backstage-plugin-oncall-common';
import { isForbidden } from '@muster/backstage-plugin-oncall-react';
import { useIntegrations } from '../api/useIntegrations';
import { rootRouteRef } from '../routes';
import { onCallTeamsTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { Section } from '../ui/Section';

/** The machines whose alerts go to the team; nothing for readers who may not see them. */
export function TeamIntegrations(props: { readonly team: string }) {
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
  const answer = useIntegrations();
  const all = `${useRouteRef(rootRouteRef)()}/integrations`;
  if (answer.error && isForbidden(answer.error)) {
    return null;
  }
  return (
    <Section
      title={t('team.integrations')}
      end={<Link to={all}>{t('team.allIntegrations')}</Link>}
    >
      <Answer answer={answer} lines={2}>
        {integrations => {
          const own = integrations.filter(({ team }) => team === props.team);
          return own.length > 0
            ? own.map(({ id, name, type, enabled, awaitsKey }) => (
                <div key={id}>
                  <Link to={`${all}?integration=${encodeURIComponent(id)}`}>
                    {name}
                  </Link>{' '}
                  · {INTEGRATION_NAMES[type]}
                  {!enabled && ` · ${t('team.integrationOff')}`}
                  {awaitsKey && ` · ${t('team.integrationAwaitsKey')}`}
                </div>
              ))
            : t('team.noIntegration');
        }}
      </Answer>
    </Section>
  );
}
