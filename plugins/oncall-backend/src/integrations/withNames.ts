import { Integration } from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';

/** An integration with the names of those whom its alerts tell. */
export function withNames<T extends Integration>(
  integration: T,
  roster: Roster,
): T {
  const { responders } = integration;
  return responders
    ? {
        ...integration,
        responders: responders.map(one => ({
          ...one,
          name: nameOf(one, roster),
        })),
      }
    : integration;
}

function nameOf(
  { type, id }: NonNullable<Integration['responders']>[number],
  roster: Roster,
): string | undefined {
  switch (type) {
    case 'schedule':
      return roster.schedule(id)?.name;
    case 'escalation':
      return roster.policy(id)?.name;
    default:
      return roster.nameOf(id);
  }
}
