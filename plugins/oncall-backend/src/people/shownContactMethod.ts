import { ContactMethod } from '@muster/backstage-plugin-oncall-common';
import { pushServiceOf } from '../paging/push/PushSubscription';

/** As the person may see it: of a browser that rings, the keys stay here. */
export function shownContactMethod(method: ContactMethod): ContactMethod {
  return method.channel === 'push'
    ? { ...method, to: pushServiceOf(method.to) }
    : method;
}
