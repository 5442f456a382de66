import {
  HttpAuthService,
  HttpRouterService,
} from '@backstage/backend-plugin-api';
import { AlertRequest, AlertRequestResult } from '../alerts/AlertRequest';
import { CalendarRoom } from '../calendars/CalendarRoom';
import {
  addCalendarLinkRoutes,
  addCalendarRoutes,
} from '../calendars/calendarRoutes';
import { addCoverRoutes } from '../cover/coverRoutes';
import { DirectoryRoom } from '../directory/DirectoryRoom';
import { addDirectoryRoutes } from '../directory/directoryRoutes';
import { PolicyRoom } from '../escalation/PolicyRoom';
import { addPolicyRoutes } from '../escalation/policyRoutes';
import { ForwardingRoom } from '../forwarding/ForwardingRoom';
import { addForwardingRoutes } from '../forwarding/forwardingRoutes';
import { OnCallRouter } from '../OnCallRouter';
import {
  AcknowledgeAllByLink,
  AcknowledgeAllByLinkOptions,
} from '../paging/AcknowledgeAllByLink';
import {
  AcknowledgeByLink,
  AcknowledgeByLinkOptions,
} from '../paging/AcknowledgeByLink';
import { addAcknowledgeRoutes } from '../paging/acknowledgeRoutes';
import { DeviceLinks } from '../paging/push/DeviceLinks';
import { addDeviceRoutes } from '../paging/push/deviceRoutes';
import { PeopleRoom } from '../people/PeopleRoom';
import { addPeopleRoutes } from '../people/peopleRoutes';
import { addScheduleRoutes } from '../schedules/scheduleRoutes';
import { addServiceRoutes } from '../schedules/serviceRoutes';
import { RoutingRoom } from '../teams/RoutingRoom';
import { addRoutingRoutes } from '../teams/routingRoutes';
import { addTeamRoutes } from '../teams/teamRoutes';

/** Where the routes of paging go, and who takes the alerts that they change. */
export type PagingDoors = {
  readonly router: OnCallRouter;
  readonly httpRouter: HttpRouterService;
  readonly httpAuth: HttpAuthService;
  readonly submit: (request: AlertRequest) => Promise<AlertRequestResult>;
};

/** What the routes of paging work with. */
export type PagingRooms = {
  readonly schedules: RoomOf<typeof addScheduleRoutes> &
    RoomOf<typeof addCoverRoutes> &
    RoomOf<typeof addServiceRoutes>;
  readonly forwardings: ForwardingRoom;
  readonly directory: DirectoryRoom;
  readonly policies: PolicyRoom;
  readonly routing: RoutingRoom;
  readonly teams: RoomOf<typeof addTeamRoutes>;
  readonly calendars: CalendarRoom;
  readonly people: PeopleRoom;
  /** Absent where no browser can be made to ring. */
  readonly devices?: {
    readonly links: DeviceLinks;
    readonly publicKey: string;
  };
  readonly acknowledging: Omit<
    AcknowledgeByLinkOptions & AcknowledgeAllByLinkOptions,
    'submit'
  >;
};

/** The routes of directory, schedules, escalation, people and paging. */
export function addPagingRoutes(
  { router, httpRouter, httpAuth, submit }: PagingDoors,
  rooms: PagingRooms,
): void {
  const { schedules, calendars, people, devices } = rooms;
  addScheduleRoutes(router, { room: schedules, httpAuth });
  addCoverRoutes(router, { room: schedules, httpAuth });
  addForwardingRoutes(router, { room: rooms.forwardings, httpAuth });
  addServiceRoutes(router, { room: schedules, httpAuth });
  addDirectoryRoutes(router, { room: rooms.directory, httpAuth });
  addPolicyRoutes(router, { room: rooms.policies, httpAuth });
  addRoutingRoutes(router, { room: rooms.routing, httpAuth });
  addTeamRoutes(router, { room: rooms.teams, httpAuth });
  addCalendarLinkRoutes(router, { room: calendars, httpAuth });
  addCalendarRoutes(httpRouter, calendars);
  addPeopleRoutes(router, { room: people, httpAuth });
  if (devices) {
    addDeviceRoutes(httpRouter, { room: people, ...devices });
  }
  const byLink = { ...rooms.acknowledging, submit };
  addAcknowledgeRoutes(httpRouter, {
    one: AcknowledgeByLink.create(byLink),
    all: AcknowledgeAllByLink.create(byLink),
  });
}

type RoomOf<Add> = Add extends (
  router: never,
  options: infer Options extends { readonly room: object },
) => void
  ? Options['room']
  : never;
