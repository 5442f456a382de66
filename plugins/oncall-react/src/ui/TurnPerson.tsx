import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { OnCallTurn } from '@muster/backstage-plugin-oncall-common';
import { Fragment } from 'react';
import { onCallReactTranslationRef } from '../translation';
import { PersonLink } from './PersonLink';
import { TheirTime } from './TheirTime';

/** Who has a turn: a person, nobody, or an escalation policy. */
export function TurnPerson(props: { readonly turn: OnCallTurn }) {
  const { participant, name, zone } = props.turn;
  if (participant.type === 'escalation') {
    return <EscalationTurn turn={props.turn} />;
  }
  return participant.type === 'none' ? (
    <PersonLink />
  ) : (
    <TheirTime zone={zone}>
      <PersonLink entityRef={participant.ref} name={name} />
    </TheirTime>
  );
}

/** An escalation policy by name, with those whom it pages first: they are who somebody wants to find here. */
function EscalationTurn(props: { readonly turn: OnCallTurn }) {
  const { t } = useTranslationRef(onCallReactTranslationRef);
  const { name = t('onCallNow.escalation'), pagesFirst } = props.turn;
  if (!pagesFirst?.length) {
    return <>{pagesFirst ? t('onCallNow.pagesNobody', { name }) : name}</>;
  }
  return (
    <>
      {t('onCallNow.pagesFirst', { name })}{' '}
      {pagesFirst.map((person, index) => (
        <Fragment key={person.ref}>
          {index > 0 && ', '}
          <PersonLink entityRef={person.ref} name={person.name} />
        </Fragment>
      ))}
    </>
  );
}
