import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { alertRouteRef } from '../routes';

/** An alert of the pager, linked where the portal has its page. */
export function AlertLink(props: {
  readonly alertId: string;
  readonly message: string;
}) {
  const alertRoute = useRouteRef(alertRouteRef);
  const { alertId, message } = props;
  return alertRoute ? (
    <Link to={alertRoute({ id: alertId })}>{message}</Link>
  ) : (
    <>{message}</>
  );
}
