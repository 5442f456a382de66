import {
  ANNOTATION_ESCALATION_POLICY,
  ANNOTATION_SCHEDULE,
} from '@muster/backstage-plugin-oncall-common';
import { Service } from '../directory/Directory';
import { Roster } from '../directory/Roster';
import type { ResponderChoice } from './Route';
import { EscalationRequest } from './startEscalation';
import { teamOfService } from './teamOfService';

/** Who else may be told when the alert itself names nobody who can be reached, best first; the last when nobody else is. */
export function fallbackResponders(options: {
  roster: Roster;
  request: EscalationRequest;
  service?: Service;
  defaultTeam?: string;
}): {
  readonly usual: readonly ResponderChoice[];
  readonly last: readonly ResponderChoice[];
} {
  const { roster, request, service, defaultTeam } = options;
  return {
    usual: [
      ...(service ? ofService(roster, service) : []),
      ...ofTeam(roster, request.integrationTeam, 'of the integration'),
    ],
    last: ofTeam(roster, defaultTeam, 'for everything that names nobody'),
  };
}

function ofService(
  roster: Roster,
  service: Service,
): readonly ResponderChoice[] {
  const because = `because it answers for ${service.name}.`;
  const { team, problem } = teamOfService(roster, service);
  const problems = problem ? [{ problem }] : [];
  if (team) {
    const responder = { type: 'team', ref: team.ref, name: team.name } as const;
    return [...problems, { responder, because }];
  }
  return [...problems, ...withoutTeam(roster, service, because)];
}

/** A service that no team owns may still name its policy or schedule, or belong to one person. */
function withoutTeam(
  roster: Roster,
  service: Service,
  because: string,
): readonly ResponderChoice[] {
  const policy = roster.policy(
    service.annotations[ANNOTATION_ESCALATION_POLICY] ?? '',
  );
  const schedule = roster.schedule(
    service.annotations[ANNOTATION_SCHEDULE] ?? '',
  );
  const person = roster.person(service.owner ?? '');
  return [
    policy &&
      ({ type: 'escalation', ref: policy.id, ...named(policy) } as const),
    schedule &&
      ({ type: 'schedule', ref: schedule.id, ...named(schedule) } as const),
    person && ({ type: 'user', ref: person.ref, ...named(person) } as const),
  ]
    .filter(responder => responder !== undefined)
    .map(responder => ({ responder, because }));
}

function ofTeam(
  roster: Roster,
  ref: string | undefined,
  which: string,
): readonly ResponderChoice[] {
  if (!ref) {
    return [];
  }
  const team = roster.team(ref);
  return team
    ? [
        {
          responder: { type: 'team', ref: team.ref, name: team.name },
          because: `because it is the team ${which}.`,
        },
      ]
    : [{ problem: `The team ${which}, ${ref}, is not in the catalog.` }];
}

function named({ name }: { readonly name: string }) {
  return { name };
}
