import { NotFoundError } from '@backstage/errors';
import {
  IntegrationAction,
  integrationUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { actorOf, authorize, Caller } from '../authorization';
import { knownResponders } from '../directory/knownResponders';
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
    readonly actions: readonly IntegrationAction[];
    /** The actions take the place of the mapping of a webhook, which says the same in another way. */
    readonly insteadOfMapping?: boolean;
  },
): Promise<readonly IntegrationAction[]> {
  const { id, insteadOfMapping } = request;
  await authorize(room.permissions, caller, integrationUpdatePermission);
  return withIntegration(
    room,
    caller,
    { id, eventId: 'save-integration-actions' },
    async integration => {
      const actions = actionsFrom(
        await withKnownResponders(room, request.actions, integration.actions),
        integration.actions,
      );
      await refuseManagedPart(room.files, integration, 'actions');
      if (insteadOfMapping) {
        await refuseManagedPart(room.files, integration, 'mapping');
      }
      if (!(await room.store.saveActions(id, actions))) {
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
async function withKnownResponders(
  { roster, clock }: ReadingRoom,
  actions: readonly IntegrationAction[],
  stored: readonly IntegrationAction[] = [],
): Promise<readonly IntegrationAction[]> {
  const now = await roster(clock());
  const before = stored.flatMap(({ responders = [] }) => responders);
  return actions.map(action =>
    action.responders
      ? {
          ...action,
          responders: knownResponders(action.responders, {
            roster: now,
            field: `${action.name}: responders`,
            before,
          }),
        }
      : action,
  );
}
