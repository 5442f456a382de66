import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { incidentRouteRef } from '../routes';

/** An incident by number and title, linked to its page. */
export function IncidentLink(props: {
  readonly incident: { readonly key: string; readonly message: string };
}) {
  const incidentRoute = useRouteRef(incidentRouteRef);
  const { key, message } = props.incident;
  return (
    <Link to={incidentRoute({ key })}>
      <strong>{key}</strong> {message}
    </Link>
  );
}
