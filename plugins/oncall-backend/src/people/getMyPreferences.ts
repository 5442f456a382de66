import {
  ContactChannel,
  NOTIFICATION_ACTIONS,
  PersonPreferences,
} from '@muster/backstage-plugin-oncall-common';
import { Channels } from '../paging/Channels';
import { defaultRule } from './defaultRule';
import { PeopleRoom } from './PeopleRoom';
import { preferenceWarnings } from './preferenceWarnings';
import { revised } from './ruleRow';
import { shownContactMethod } from './shownContactMethod';

/** How the person is told, with what would keep the person from being reached. */
export async function getMyPreferences(
  room: PeopleRoom,
  person: string,
): Promise<PersonPreferences> {
  const now = room.clock();
  const roster = await room.rosters.get(now);
  const methods = (await room.methodsOf([person], roster)).get(person) ?? [];
  const stored = (await room.preferenceStore.listFor([person])).get(person);
  const { rules = [], quietHours, mutedUntil } = stored ?? {};
  const isMuted = mutedUntil !== undefined && mutedUntil > now;
  return {
    zone: roster.person(person)?.zone ?? 'Etc/UTC',
    contactMethods: methods.map(shownContactMethod),
    channels: contactChannels(room.channels),
    rules: rules.map(revised),
    defaults: NOTIFICATION_ACTIONS.flatMap(action => {
      const rule = defaultRule(action, methods);
      return rule ? [rule] : [];
    }),
    quietHours,
    mutedUntil: isMuted
      ? new Date(mutedUntil.toMillis()).toISOString()
      : undefined,
    warnings: preferenceWarnings({
      methods,
      rules,
      isSetUp: channel => room.channels.has(channel),
    }),
  };
}

/** The ways that people can add; what everybody has anyway is not among them. */
function contactChannels(channels: Channels): readonly ContactChannel[] {
  const ids = new Set(['email', ...channels.ids]);
  ids.delete('notification');
  return [...ids].map(id => ({
    id,
    addressKind: id === 'push' ? 'none' : channels.addressKindOf(id),
  }));
}
