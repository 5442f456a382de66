import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useEscalationPolicies } from '../api/useEscalationPolicies';
import { useSchedules } from '../api/useSchedules';
import { StepSentence } from '../escalation/StepSentence';
import { escalationRouteRef } from '../routes';
import { onCallTeamsTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { Section } from '../ui/Section';
import { Subheading } from '../ui/Subheading';
import { useEscalationLink } from '../ui/useEscalationLink';

/** The escalation policies of the team, in plain sentences. */
export function TeamPolicies(props: { readonly team: string }) {
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
  const answer = useEscalationPolicies();
  const { value: schedules = [] } = useSchedules();
  const allLink = useRouteRef(escalationRouteRef);
  const escalationLink = useEscalationLink();
  return (
    <Section
      title={t('team.policies')}
      end={<Link to={allLink()}>{t('team.allPolicies')}</Link>}
    >
      <Answer answer={answer} lines={3}>
        {all => {
          const policies = all.filter(({ team }) => team === props.team);
          return policies.length > 0
            ? policies.map(policy => (
                <div key={policy.id}>
                  <Subheading level="h4">
                    <Link to={escalationLink(policy.name)}>{policy.name}</Link>
                  </Subheading>
                  <ol>
                    {policy.steps.map((step, index) => (
                      <li key={index}>
                        <StepSentence
                          policy={policy}
                          step={step}
                          schedules={schedules}
                        />
                      </li>
                    ))}
                  </ol>
                </div>
              ))
            : t('team.noPolicy');
        }}
      </Answer>
    </Section>
  );
}
