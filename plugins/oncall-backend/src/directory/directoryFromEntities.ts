import {
  Entity,
  parseEntityRef,
  RELATION_CHILD_OF,
  RELATION_HAS_MEMBER,
  RELATION_MEMBER_OF,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { JsonValue } from '@backstage/types';
import { ANNOTATION_TEAM_ADMINS } from '@muster/backstage-plugin-oncall-common';
import { IANAZone } from 'luxon';
import { fullRef } from '../files/fullRef';
import { Directory, Person, Service, Team } from './Directory';
import { objectOf } from './objectOf';
import { personFacts } from './personFacts';
import { teamsWithMembers } from './teamsWithMembers';

/** The kinds of entities that are copied. */
export const DIRECTORY_KINDS = [
  'User',
  'Group',
  'Component',
  'System',
  'API',
  'Resource',
] as const;

/** Names a person's time zone; `spec.profile.timezone` is the other place. */
const ANNOTATION_TIMEZONE = 'muster.dev/timezone';

/** Reads people, teams and services out of catalog entities. */
export function directoryFromEntities(entities: readonly Entity[]): Directory {
  const users = entities.filter(entity => isKind(entity, 'user'));
  const groups = entities.filter(entity => isKind(entity, 'group'));
  const services = entities.filter(
    entity => !isKind(entity, 'user') && !isKind(entity, 'group'),
  );
  return {
    people: users.map(toPerson),
    teams: withFacts(
      groups,
      teamsWithMembers({
        names: new Map(groups.map(group => [refOf(group), nameOf(group)])),
        memberships: [
          ...users.flatMap(user =>
            targets(user, RELATION_MEMBER_OF).map(
              group => [group, refOf(user)] as const,
            ),
          ),
          ...groups.flatMap(group =>
            targets(group, RELATION_HAS_MEMBER).map(
              person => [refOf(group), person] as const,
            ),
          ),
        ],
        parents: groups.flatMap(group =>
          targets(group, RELATION_CHILD_OF).map(
            parent => [refOf(group), parent] as const,
          ),
        ),
      }),
    ),
    services: services.map(toService),
  };
}

/** The Groups say what they do, and name their admins; only members can be. */
function withFacts(
  groups: readonly Entity[],
  teams: readonly Team[],
): readonly Team[] {
  const byRef = new Map(groups.map(group => [refOf(group), group]));
  return teams.map(team => {
    const group = byRef.get(team.ref);
    const named = group && adminsOf(group);
    const admins = team.members.filter(ref => named?.has(ref));
    const description = textOf(group?.metadata.description);
    return {
      ...team,
      ...(admins.length > 0 && { admins }),
      ...(description && { description }),
    };
  });
}

function adminsOf(group: Entity): ReadonlySet<string> {
  const { annotations, namespace: defaultNamespace } = group.metadata;
  return new Set(
    (annotations?.[ANNOTATION_TEAM_ADMINS] ?? '')
      .split(',')
      .map(name => name.trim())
      .filter(name => name !== '')
      .map(name => fullRef(name, { defaultKind: 'user', defaultNamespace })),
  );
}

function toPerson(user: Entity): Person {
  const profile = objectOf(user.spec?.profile);
  const facts = personFacts(user);
  const zone =
    user.metadata.annotations?.[ANNOTATION_TIMEZONE] ??
    textOf(profile.timezone);
  return {
    ref: refOf(user),
    name: nameOf(user),
    email: textOf(profile.email),
    zone: zone && IANAZone.isValidZone(zone) ? zone : undefined,
    ...(facts && { facts }),
  };
}

function toService(entity: Entity): Service {
  const owners = targets(entity, RELATION_OWNED_BY);
  const annotations = Object.entries(entity.metadata.annotations ?? {});
  return {
    ref: refOf(entity),
    name: nameOf(entity),
    owner:
      owners.find(owner => parseEntityRef(owner).kind === 'group') ?? owners[0],
    annotations: Object.fromEntries(
      annotations.filter(([key]) => key.startsWith('muster.dev/')),
    ),
  };
}

function nameOf(entity: Entity): string {
  const profile = objectOf(entity.spec?.profile);
  return (
    textOf(profile.displayName) ?? entity.metadata.title ?? entity.metadata.name
  );
}

function targets(entity: Entity, type: string): readonly string[] {
  return (entity.relations ?? [])
    .filter(relation => relation.type === type)
    .map(relation => relation.targetRef);
}

function isKind(entity: Entity, kind: string): boolean {
  return entity.kind.toLocaleLowerCase('en-US') === kind;
}

function refOf(entity: Entity): string {
  return stringifyEntityRef(entity);
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
