import { NotFoundError } from '@backstage/errors';
import {
  Integration,
  IntegrationAction,
  integrationUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { actorOf, authorize, Caller } from '../authorization';
import { knownResponders } from '../directory/knownResponders';
import { Roster } from '../directory/Roster';
import { refuseManagedPart } from '../files/refuseManaged';
import { actionsFrom } from './actionsFrom';
import { ReadingRoom } from './ReadingRoom';
import { withIntegration } from './withIntegration';

/** Lets the actions say what becomes of the messages: here at once, in other processes within seconds. */
export async function saveIntegrationActions(
  room: ReadingRoom,
  caller: Caller,
  request: {
    readonly id: string;
    /** What is wanted of the integration as it is then. */
    readonly actionsOf: (before: Integration) => readonly IntegrationAction[];
    /** The actions take the place of the mapping of a webhook, which says the same in another way. */
    readonly insteadOfMapping?: boolean;
  },
): Promise<readonly IntegrationAction[]> {
  const { id, actionsOf, insteadOfMapping } = request;
  await authorize(room.permissions, caller, integrationUpdatePermission);
  return withIntegration(
    room,
    caller,
    { id, eventId: 'save-integration-actions' },
    async integration => {
      const roster = await room.roster(room.clock());
      const change = (before: Integration) =>
        actionsFrom(
          withKnownResponders(roster, actionsOf(before), before.actions),
          before.actions,
        );
      await refuseManagedPart(room.files, integration, 'actions');
      if (insteadOfMapping) {
        await refuseManagedPart(room.files, integration, 'mapping');
      }
      const actions = await room.store.changeActions(id, change);
      if (!actions) {
        throw new NotFoundError(`No integration with id ${id}`);
      }
      if (insteadOfMapping) {
        await room.mappings.remove(id);
      }
      room.keyRing.forget();
      await room.activity.record({
        teams: [integration.team],
        actor: actorOf(caller),
        text: `changed the actions of the integration ${integration.name}`,
        now: room.clock(),
      });
      return actions;
    },
  );
}

/** Those who were told before may stay, whatever the catalog says of them today. */
function withKnownResponders(
  roster: Roster,
  actions: readonly IntegrationAction[],
  stored: readonly IntegrationAction[] = [],
): readonly IntegrationAction[] {
  const before = stored.flatMap(({ responders = [] }) => responders);
  return actions.map(action =>
    action.responders
      ? {
          ...action,
          responders: knownResponders(action.responders, {
            roster,
            field: `${action.name}: responders`,
            before,
          }),
        }
      : action,
  );
}
