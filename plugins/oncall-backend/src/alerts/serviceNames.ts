import { NewAlert } from './AlertRequest';

const SERVICE_TAG = 'service:';

/** Where senders put the name of a service, the most deliberate place first. */
export function serviceNames({
  details,
  tags,
  entity,
}: Pick<NewAlert, 'details' | 'tags' | 'entity'>): readonly string[] {
  const tagged = tags
    .filter(tag => tag.startsWith(SERVICE_TAG))
    .map(tag => tag.slice(SERVICE_TAG.length).trim());
  const names = [
    details['muster.dev/service'],
    details.service,
    ...tagged,
    entity,
  ];
  return names.flatMap(name => (name ? [name] : []));
}
