import { AuthService } from '@backstage/backend-plugin-api';
import {
  GroupEntity,
  parseEntityRef,
  stringifyEntityRef,
  UserEntity,
} from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';

/** Somebody a visitor can be. */
export type PersonOfTheStory = {
  readonly entityRef: string;
  readonly name: string;
  readonly title?: string;
  readonly team: string;
  readonly timezone?: string;
};

/** Everybody in the catalog, by team and name. */
export async function peopleOfTheStory(
  catalog: CatalogService,
  auth: AuthService,
): Promise<readonly PersonOfTheStory[]> {
  const credentials = await auth.getOwnServiceCredentials();
  const { items } = await catalog.getEntities(
    { filter: { kind: ['User', 'Group'] } },
    { credentials },
  );
  const teams = new Map(
    items.filter(isGroup).map(group => [group.metadata.name, titleOf(group)]),
  );
  return items
    .filter(isUser)
    .map(user => toPerson(user, teams))
    .sort(
      (left, right) =>
        left.team.localeCompare(right.team) ||
        left.name.localeCompare(right.name),
    );
}

function toPerson(
  user: UserEntity,
  teams: ReadonlyMap<string, string>,
): PersonOfTheStory {
  const group = user.spec.memberOf?.[0];
  const name = group
    ? parseEntityRef(group, { defaultKind: 'group' }).name
    : '';
  return {
    entityRef: stringifyEntityRef(user),
    name: titleOf(user),
    title: user.metadata.description,
    team: teams.get(name) ?? name,
    timezone: user.metadata.annotations?.['muster.dev/timezone'],
  };
}

function titleOf({ metadata, spec }: UserEntity | GroupEntity): string {
  return spec.profile?.displayName ?? metadata.name;
}

function isUser(entity: { readonly kind: string }): entity is UserEntity {
  return entity.kind === 'User';
}

function isGroup(entity: { readonly kind: string }): entity is GroupEntity {
  return entity.kind === 'Group';
}
