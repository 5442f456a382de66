import { AlertPolicyInput } from '@muster/backstage-plugin-oncall-common';
import { Fragment, useContext } from 'react';
import { PersonName } from '../ui/PersonName';
import { TargetNames } from './TargetNames';

/** The names of those whom a policy adds to an alert, with commas between them. */
export function ResponderNames(props: {
  readonly responders: NonNullable<AlertPolicyInput['responders']>;
}) {
  const names = useContext(TargetNames);
  return (
    <>
      {props.responders.map(({ type, id }, index) => (
        <Fragment key={`${type} ${id}`}>
          {index > 0 && ', '}
          {type === 'user' || type === 'team' ? (
            <PersonName entityRef={id} />
          ) : (
            names.get(id) ?? id
          )}
        </Fragment>
      ))}
    </>
  );
}
