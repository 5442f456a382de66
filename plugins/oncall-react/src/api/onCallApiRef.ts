import { createApiRef } from '@backstage/core-plugin-api';
import { OnCallApi } from '@muster/backstage-plugin-oncall-common';

/**
 * The pager, as the browser sees it.
 *
 * @public
 */
export const onCallApiRef = createApiRef<OnCallApi>({
  id: 'plugin.oncall.api',
});
