import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { isForbidden } from '@muster/backstage-plugin-oncall-react';
import { useHandlingPolicies } from '../api/useHandlingPolicies';
import { rootRouteRef } from '../routes';
import { onCallTeamsTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { Section } from '../ui/Section';

/** The policies that change the alerts of the team, or when its people are told; nothing for readers who may not see them. */
export function TeamHandlingPolicies(props: { readonly team: string }) {
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
  const answer = useHandlingPolicies();
  const root = useRouteRef(rootRouteRef);
  if (answer.error && isForbidden(answer.error)) {
    return null;
  }
  return (
    <Section
      title={t('team.handling')}
      end={<Link to={`${root()}/policies`}>{t('team.allHandling')}</Link>}
    >
      <Answer answer={answer} lines={2}>
        {all => {
          const policies = all.filter(({ team }) => team === props.team);
          return policies.length > 0
            ? policies.map(({ id, name, type, enabled }) => (
                <div key={id}>
                  {name}
                  <Typography
                    variant="body2"
                    component="span"
                    color="textSecondary"
                  >
                    {' · '}
                    {t(`team.handlingType.${type}`)}
                    {!enabled && ` · ${t('team.handlingOff')}`}
                  </Typography>
                </div>
              ))
            : t('team.noHandling');
        }}
      </Answer>
    </Section>
  );
}
