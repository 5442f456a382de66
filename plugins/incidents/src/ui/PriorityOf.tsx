import { PriorityMark } from '@muster/backstage-plugin-oncall-react';
import { PRIORITIES } from './priorities';

/** A priority that came as plain text. */
export function PriorityOf(props: { readonly priority: string }) {
  const priority = PRIORITIES.find(known => known === props.priority);
  return priority ? (
    <PriorityMark priority={priority} />
  ) : (
    <>{props.priority}</>
  );
}
