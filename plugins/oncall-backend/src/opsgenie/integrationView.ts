import { Integration } from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';
import { opsgenieType } from './integrationBody';
import { respondersView } from './integrationResponders';

/** An integration in lists and in the answers to changes. */
export function integrationMeta(integration: Integration) {
  const { id, name, enabled, type, team } = integration;
  return { id, name, enabled, type: opsgenieType(type), teamId: team };
}

/** All of an integration but its key, which nobody reads again. */
export function integrationView(roster: Roster, integration: Integration) {
  const { name, enabled, type, team, rights, scope } = integration;
  const named = team && { id: team, name: roster.nameOf(team) };
  return {
    type: opsgenieType(type),
    name,
    // Who writes back what was read must not change what the key reaches.
    ownerTeam: scope === 'team' ? named : undefined,
    enabled,
    allowReadAccess: rights.includes('read'),
    allowWriteAccess: rights.includes('write'),
    allowDeleteAccess: rights.includes('delete'),
    allowConfigurationAccess: rights.includes('configure'),
    suppressNotifications: false,
    ignoreRespondersFromPayload: scope === 'team',
    ignoreTeamsFromPayload: scope === 'team',
    responders: respondersView(integration, roster),
    isGlobal: scope === 'account',
    _readOnly: [],
  };
}
