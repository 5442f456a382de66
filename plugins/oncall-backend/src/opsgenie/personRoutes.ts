import {
  personReadPermission,
  personUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { authorize } from '../authorization';
import { PeopleRoom } from '../people/PeopleRoom';
import { foundPerson } from './foundPerson';
import { OpsgenieAnswer, OpsgenieCall } from './OpsgenieRequest';
import { accountOnly, OpsgenieRoute } from './OpsgenieRoute';

/** A request about one person. */
export type PersonQuestion = {
  readonly room: PeopleRoom;
  readonly call: OpsgenieCall;
  /** Entity reference. */
  readonly person: string;
};

/**
 * Routes below `/v2/users/:user` about how the person is told. Only keys that configure the whole account get at them:
 * whoever changes an address decides where somebody's pages go.
 */
export function personRoutes(
  room: PeopleRoom,
  routes: readonly (readonly [
    method: string,
    tail: string,
    answer: (question: PersonQuestion) => Promise<OpsgenieAnswer>,
  ])[],
): readonly OpsgenieRoute[] {
  return accountOnly(
    routes.map(([method, tail, answer]) => ({
      method,
      path: `/v2/users/:user${tail}`,
      access: 'everything' as const,
      handle: async call => {
        await authorize(
          room.permissions,
          call.caller,
          method === 'GET' ? personReadPermission : personUpdatePermission,
        );
        const roster = await room.rosters.get(room.clock());
        const person = foundPerson(roster, call.params.user).ref;
        return answer({ room, call, person });
      },
    })),
  );
}
