import { AlertPolicyInput } from '@muster/backstage-plugin-oncall-common';
import { Fragment } from 'react';
import { useEscalationPolicies } from '../api/useEscalationPolicies';
import { useSchedules } from '../api/useSchedules';
import { PersonName } from '../ui/PersonName';

/** The names of those whom a policy adds to an alert, with commas between them. */
export function ResponderNames(props: {
  readonly responders: NonNullable<AlertPolicyInput['responders']>;
}) {
  const { value: policies = [] } = useEscalationPolicies();
  const { value: schedules = [] } = useSchedules();
  const nameOf = (id: string) =>
    [...policies, ...schedules].find(one => one.id === id)?.name ?? id;
  return (
    <>
      {props.responders.map(({ type, id }, index) => (
        <Fragment key={`${type} ${id}`}>
          {index > 0 && ', '}
          {type === 'user' || type === 'team' ? (
            <PersonName entityRef={id} />
          ) : (
            nameOf(id)
          )}
        </Fragment>
      ))}
    </>
  );
}
