import { Integration } from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';
import { IntegrationBody } from './integrationBody';
import { namesOf } from './OpsgenieBody';
import { OpsgenieError } from './OpsgenieError';
import { userName } from './participantView';

type Responder = NonNullable<Integration['responders']>[number];

/** Whom the alerts concern that name nobody: a team, whose routing rules say whom else, and everybody besides. */
export function respondersNamed(
  { responders }: IntegrationBody,
  roster: Roster,
): {
  readonly team?: string;
  readonly responders: readonly Responder[];
} {
  const named = responders.map(naming => {
    const { type = '' } = naming;
    const names = namesOf(naming);
    const found = names
      .map(name => responderNamed(type, name, roster))
      .find(one => one !== undefined);
    if (!found) {
      throw OpsgenieError.unprocessable({
        responders: `No ${type || 'responder'} exists with [${names[0]}]`,
      });
    }
    return found;
  });
  const [team] = named.filter(({ type }) => type === 'team');
  return { team: team?.id, responders: named.filter(one => one !== team) };
}

/** What a client reads of them, so that it can write it back. */
export function respondersView(
  { team, responders = [] }: Pick<Integration, 'team' | 'responders'>,
  roster: Roster,
) {
  const own = team ? [{ type: 'team' as const, id: team }] : [];
  return [...own, ...responders].map(({ type, id }) => {
    switch (type) {
      case 'user':
        return { type, id, username: userName(roster, id) };
      case 'schedule':
        return { type, id, name: roster.schedule(id)?.name };
      case 'escalation':
        return { type, id, name: roster.policy(id)?.name };
      default:
        return { type, id, name: roster.nameOf(id) };
    }
  });
}

function responderNamed(
  type: string,
  name: string,
  roster: Roster,
): Responder | undefined {
  switch (type) {
    case 'team':
      return withId('team', roster.team(name)?.ref);
    case 'user':
      return withId('user', roster.person(name)?.ref);
    case 'schedule':
      return withId('schedule', roster.schedule(name)?.id);
    case 'escalation':
      return withId('escalation', roster.policy(name)?.id);
    default:
      return undefined;
  }
}

function withId(
  type: Responder['type'],
  id: string | undefined,
): Responder | undefined {
  return id === undefined ? undefined : { type, id };
}
