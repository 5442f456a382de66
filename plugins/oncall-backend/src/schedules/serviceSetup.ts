import {
  ANNOTATION_SCHEDULE,
  Schedule,
  ServiceOnCall,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { Service } from '../directory/Directory';
import { Roster } from '../directory/Roster';
import { teamOfService } from '../escalation/teamOfService';
import { scheduleOnCall } from './scheduleOnCall';

/** Which team and schedules answer for a service, and what is missing. */
export function serviceSetup(
  roster: Roster,
  ref: string,
  now: DateTime,
): Pick<ServiceOnCall, 'team' | 'setup' | 'schedules'> {
  const service = roster.service(ref);
  if (service?.ref !== ref) {
    return { setup: 'unknown-service', schedules: [] };
  }
  const { team } = teamOfService(roster, service);
  const schedules = schedulesFor(roster, service, team?.ref).map(schedule =>
    scheduleOnCall(schedule, roster, now),
  );
  return {
    team: team && { ref: team.ref, name: team.name },
    setup: setupOf({ hasOwner: Boolean(team), schedules }),
    schedules,
  };
}

/** The schedule that the service names, else all of its team. */
function schedulesFor(
  roster: Roster,
  service: Service,
  team: string | undefined,
): readonly Schedule[] {
  const named = roster.schedule(service.annotations[ANNOTATION_SCHEDULE] ?? '');
  if (named) {
    return [named];
  }
  return team ? roster.schedulesOf(team) : [];
}

function setupOf(options: {
  hasOwner: boolean;
  schedules: ServiceOnCall['schedules'];
}): ServiceOnCall['setup'] {
  const { hasOwner, schedules } = options;
  if (schedules.length === 0) {
    return hasOwner ? 'no-schedule' : 'no-owner';
  }
  return schedules.some(({ now }) => now.length > 0) ? 'ready' : 'nobody';
}
