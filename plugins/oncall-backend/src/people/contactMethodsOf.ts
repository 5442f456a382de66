import { ContactMethod } from '@muster/backstage-plugin-oncall-common';
import { Person } from '../directory/Directory';

/** The ids of the methods that everybody has without adding them. */
export const CATALOG_EMAIL_ID = 'catalog-email';
export const CATALOG_NOTIFICATION_ID = 'catalog-notification';

/**
 * All ways to reach a person: the e-mail address of the catalog, the portal's notifications, and what the person
 * added.
 */
export function contactMethodsOf(options: {
  person: Person;
  added: readonly ContactMethod[];
  /** False where the portal has no notifications. */
  withNotifications: boolean;
}): readonly ContactMethod[] {
  const { person, added, withNotifications } = options;
  const base = { enabled: true, fromCatalog: true, verified: true };
  const fromCatalog: ContactMethod[] = [];
  if (person.email) {
    fromCatalog.push({
      ...base,
      id: CATALOG_EMAIL_ID,
      channel: 'email',
      to: person.email,
    });
  }
  if (withNotifications) {
    fromCatalog.push({
      ...base,
      id: CATALOG_NOTIFICATION_ID,
      channel: 'notification',
      to: person.ref,
    });
  }
  const isNew = (method: ContactMethod) =>
    !fromCatalog.some(
      known => known.channel === method.channel && known.to === method.to,
    );
  return [...fromCatalog, ...added.filter(isNew)];
}
