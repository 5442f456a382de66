import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { UpcomingStep } from '@muster/backstage-plugin-oncall-common';
import { PersonLink, Sentence } from '@muster/backstage-plugin-oncall-react';
import { Fragment } from 'react';
import { onCallAlertsTranslationRef } from './translation';

/** The others of a large team are counted. */
const NAMED = 5;

/** Who that is at the time, where it is more than the step says itself. */
export function StepPeople(props: { readonly step: UpcomingStep }) {
  const { who, people = [], nobodyBecause } = props.step;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  if (nobodyBecause) {
    return <>{` (${t('plan.reachesNobody', { reason: nobodyBecause })})`}</>;
  }
  const others = people.length - NAMED;
  return (
    <Sentence>
      {people
        .filter(({ name }) => name !== who)
        .slice(0, NAMED)
        .map((person, index) => (
          <Fragment key={person.ref}>
            {index > 0 ? ', ' : ': '}
            <PersonLink entityRef={person.ref} name={person.name} />
          </Fragment>
        ))}
      {others > 0 && ` ${t('plan.others', { count: others })}`}
    </Sentence>
  );
}
