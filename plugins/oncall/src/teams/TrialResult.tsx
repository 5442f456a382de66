import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  RoutingTrialResult,
  RoutingTrialStep,
} from '@muster/backstage-plugin-oncall-common';
import {
  MomentInTime,
  PersonLink,
  TextWithMoments,
} from '@muster/backstage-plugin-oncall-react';
import { Fragment } from 'react';
import { Subheading } from '../ui/Subheading';
import { onCallTeamsTranslationRef } from './translation';

/** What would happen to the alert: why, and who when. */
export function TrialResult(props: { readonly result: RoutingTrialResult }) {
  const { sentences, steps } = props.result;
  const { t } = useTranslationRef(onCallTeamsTranslationRef);
  return (
    <>
      <Subheading level="h4">{t('tryRouting.why')}</Subheading>
      <ul>
        {sentences.map(sentence => (
          <li key={sentence}>
            <TextWithMoments text={sentence} />
          </li>
        ))}
      </ul>
      <Subheading level="h4">{t('tryRouting.who')}</Subheading>
      {steps.length > 0 ? (
        <ol>
          {steps.map((step, index) => (
            <li key={index}>
              <TrialStep step={step} />
            </li>
          ))}
        </ol>
      ) : (
        t('tryRouting.nobody')
      )}
    </>
  );
}

function TrialStep(props: { readonly step: RoutingTrialStep }) {
  const { at, who, people, nobodyBecause } = props.step;
  return (
    <>
      <MomentInTime at={at} /> · {who}
      {people.length > 0 && ': '}
      {people.map((person, index) => (
        <Fragment key={person}>
          {index > 0 && ', '}
          <PersonLink entityRef={person} />
        </Fragment>
      ))}
      {nobodyBecause && ` (${nobodyBecause})`}
    </>
  );
}
