import {
  createConditionExports,
  createPermissionResourceRef,
  createPermissionRule,
} from '@backstage/plugin-permission-node';
import {
  NO_TEAM,
  ONCALL_TEAM_RESOURCE,
} from '@muster/backstage-plugin-oncall-common';
import { z } from 'zod';
import { Roster } from './directory/Roster';

/** A team as rules of a permission policy see it; in place of a team, `NO_TEAM` without members. @public */
export type OnCallTeamResource = {
  readonly ref: string;
  readonly members: readonly string[];
};

/** What the rules are about. @public */
export const oncallTeamResourceRef = createPermissionResourceRef<
  OnCallTeamResource,
  undefined
>().with({ pluginId: 'oncall', resourceType: ONCALL_TEAM_RESOURCE });

/** Teams are looked up one by one; there is no list to filter. */
function toQuery(): never {
  throw new Error('Rules about teams cannot be used to filter lists');
}

const isTeamMember = createPermissionRule({
  name: 'IS_TEAM_MEMBER',
  description: 'Allow members of the team',
  resourceRef: oncallTeamResourceRef,
  paramsSchema: z.object({
    claims: z
      .array(z.string())
      .describe(
        'References of the person and of the groups that the person belongs to',
      ),
  }),
  apply: ({ ref, members }, { claims }) =>
    claims.some(claim => claim === ref || members.includes(claim)),
  toQuery,
});

const hasNoTeam = createPermissionRule({
  name: 'HAS_NO_TEAM',
  description: 'Allow what belongs to no team',
  resourceRef: oncallTeamResourceRef,
  apply: ({ ref }) => ref === NO_TEAM,
  toQuery,
});

export const teamRules = { isTeamMember, hasNoTeam };

const { conditions, createConditionalDecision } = createConditionExports({
  resourceRef: oncallTeamResourceRef,
  rules: teamRules,
});

/** The conditions under which a permission policy may allow `oncall.team.configure`. @public */
export const oncallTeamConditions = conditions;

/** A decision of a permission policy about `oncall.team.configure` that depends on the team. @public */
export const createOnCallTeamConditionalDecision = createConditionalDecision;

/** The teams that rules are applied to; nothing for one that the catalog does not know. */
export function teamResources(
  roster: Roster,
  refs: readonly string[],
): Array<OnCallTeamResource | undefined> {
  return refs.map(ref =>
    ref === NO_TEAM ? { ref, members: [] } : roster.team(ref),
  );
}
