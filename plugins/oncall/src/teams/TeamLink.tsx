import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { teamRouteRef } from '../routes';

/** The name of a team, linked to its page here. */
export function TeamLink(props: {
  readonly entityRef: string;
  readonly name: string;
}) {
  const teamLink = useRouteRef(teamRouteRef);
  const [, namespace = '', name = ''] = props.entityRef.split(/[:/]/);
  return <Link to={teamLink({ namespace, name })}>{props.name}</Link>;
}
