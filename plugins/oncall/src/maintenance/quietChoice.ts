import {
  Entity,
  parseEntityRef,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  ANNOTATION_TEAM,
  TeamListItem,
} from '@muster/backstage-plugin-oncall-common';
import { EntityChoice } from '@muster/backstage-plugin-oncall-react';
import { SERVICE_KINDS } from '../ui/serviceKinds';

/** What can have a quiet time. */
export const QUIET_KINDS = [...SERVICE_KINDS, 'Group'];

/** What a reader may configure. */
export type Reach = {
  /** All teams that there are. */
  readonly all: readonly TeamListItem[];
  /** References of those that the reader may configure. */
  readonly mine: readonly string[];
  /** Whether what belongs to no team is the reader's, too. */
  readonly hasNoTeam: boolean;
};

/** The services and teams for which the reader may begin a maintenance; undefined when that is all of them. */
export function quietChoice(reach: Reach): EntityChoice | undefined {
  const { all, mine, hasNoTeam } = reach;
  if (hasNoTeam && all.every(({ ref }) => mine.includes(ref))) {
    return undefined;
  }
  const isMine = (team: string | undefined) =>
    team === undefined ? hasNoTeam : mine.includes(team);
  return {
    filter: filterOf(reach),
    fits: entity =>
      isMine(
        isGroup(entity) ? stringifyEntityRef(entity) : teamOf(entity, all),
      ),
  };
}

function filterOf({ all, mine, hasNoTeam }: Reach): EntityChoice['filter'] {
  if (hasNoTeam) {
    // The catalog cannot be asked for what has no owner.
    return [{ kind: QUIET_KINDS }];
  }
  const teams = all.filter(({ ref }) => mine.includes(ref));
  return [
    {
      kind: SERVICE_KINDS,
      [`relations.${RELATION_OWNED_BY}`]: [...mine],
    },
    {
      kind: SERVICE_KINDS,
      [`metadata.annotations.${ANNOTATION_TEAM}`]: teams.flatMap(namesOf),
    },
    {
      kind: 'Group',
      'metadata.name': mine.map(ref => parseEntityRef(ref).name),
    },
  ];
}

/** The team that answers for a service, as the server sees it: the one its annotation names, else its owner. */
function teamOf(
  { metadata, relations = [] }: Entity,
  all: readonly TeamListItem[],
): string | undefined {
  const named = metadata.annotations?.[ANNOTATION_TEAM]?.trim().toLowerCase();
  const byName = all.find(team =>
    namesOf(team).some(name => name.toLowerCase() === named),
  );
  return (
    byName?.ref ??
    relations
      .filter(({ type }) => type === RELATION_OWNED_BY)
      .map(({ targetRef }) => targetRef)
      .find(ref => parseEntityRef(ref).kind === 'group')
  );
}

function namesOf({ ref, name }: TeamListItem): readonly string[] {
  return [ref, parseEntityRef(ref).name, name];
}

function isGroup({ kind }: Entity): boolean {
  return kind.toLowerCase() === 'group';
}
