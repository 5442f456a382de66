import { Integration } from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';
import {
  tellsInActions,
  tellsItself,
} from '../integrations/refuseWhileInIntegrations';
import { tells } from '../policies/refuseWhileTold';
import { takesTurns } from '../schedules/takesTurns';
import { ManagedObject, PlannedObject } from './PlannedObject';

/** An integration as it is now. */
export type IntegrationInUse = Pick<
  Integration,
  'id' | 'name' | 'responders' | 'actions'
>;

/** Policies, schedules, rules and actions that the file does not write and that lead to an object. */
export function stillNeeded(options: {
  object: ManagedObject;
  /** What the file wants. */
  objects: readonly PlannedObject[];
  managed: readonly ManagedObject[];
  roster: Roster;
  integrations: readonly IntegrationInUse[];
}): readonly string[] {
  const { object, managed, roster } = options;
  const own = new Set(managed.map(({ id }) => id));
  const type = object.kind === 'schedule' ? 'schedule' : 'escalation';
  const policies = roster.policies
    .filter(({ id }) => !own.has(id))
    .filter(({ steps }) =>
      steps.some(
        ({ recipient }) =>
          recipient.type === 'schedule' && recipient.ref === object.id,
      ),
    )
    .map(({ name }) => `the escalation policy ${name}`);
  const schedules = roster.schedules
    .filter(({ id }) => !own.has(id))
    .filter(schedule => takesTurns(object.id, schedule))
    .map(({ name }) => `the schedule ${name}`);
  const rules = roster.teams
    .filter(
      ({ ref }) =>
        !managed.some(({ kind, id }) => kind === 'routing-rules' && id === ref),
    )
    .flatMap(({ ref }) => roster.routingRulesOf(ref))
    .filter(
      ({ notify }) =>
        notify.type === type && 'id' in notify && notify.id === object.id,
    )
    .map(({ name, team }) => `the routing rule "${name}" of ${team}`);
  const tellers = roster.handlingPolicies
    .filter(
      ({ team }) =>
        !managed.some(
          ({ kind, id }) => kind === 'handling-policies' && id === team,
        ),
    )
    .filter(policy => tells(policy, { type, id: object.id }))
    .map(({ name }) => `the policy "${name}"`);
  const integrations = options.integrations
    .filter(({ id }) => !own.has(id))
    .filter(integration => tellsItself(integration, { type, id: object.id }))
    .map(({ name }) => `the integration ${name}`);
  const actions = keptIntegrations(options)
    .filter(integration => tellsInActions(integration, { type, id: object.id }))
    .map(({ name }) => `an action of the integration ${name}`);
  return [
    ...policies,
    ...schedules,
    ...rules,
    ...tellers,
    ...integrations,
    ...actions,
  ];
}

/** Those whose actions stay as they are, because the file neither says them nor takes the integration away. */
function keptIntegrations({
  objects,
  managed,
  integrations,
}: Omit<Parameters<typeof stillNeeded>[0], 'object' | 'roster'>) {
  const own = new Set(managed.map(({ id }) => id));
  const planned = new Map(objects.map(object => [object.id, object]));
  return integrations.filter(({ id }) => {
    const after = planned.get(id);
    return after?.kind === 'integration'
      ? after.resolved.actions === undefined
      : !own.has(id);
  });
}
