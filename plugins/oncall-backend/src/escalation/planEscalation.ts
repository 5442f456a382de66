import { DateTime } from 'luxon';
import { Service } from '../directory/Directory';
import { Roster } from '../directory/Roster';
import { fallbackResponders } from './fallbackResponders';
import { resolveResponder } from './resolveResponder';
import { EscalationPlan, Route } from './Route';
import {
  EscalationRequest,
  isAdded,
  RequestedResponder,
} from './startEscalation';

/** As many as Opsgenie takes. */
export const MOST_RESPONDERS = 50;

/**
 * Decides whom a new alert goes to.
 *
 * First everybody whom the alert names. If that reaches nobody, the team of its service and the team of its integration, until
 * there is somebody to tell or a routing rule says that nobody is. Then whom actions and policies add, and if still nobody is told
 * the default team. Every choice leaves a sentence in the alert's activity.
 */
export function planEscalation(options: {
  roster: Roster;
  request: EscalationRequest;
  defaultTeam?: string;
  now: DateTime;
  /** When people are told first, if that is known to be later. */
  startsAt?: DateTime;
}): EscalationPlan {
  const { roster, request, now, startsAt } = options;
  const service = findService(roster, request.service);
  const route = Route.create({
    roster,
    service,
    subject: request.subject,
    at: now,
    startsAt,
  });

  const { usual, last } = fallbackResponders({ ...options, service });
  const named = request.responders.slice(0, MOST_RESPONDERS);
  const choiceOf = (requested: RequestedResponder) =>
    resolveResponder(roster, requested);
  named
    .filter(one => !isAdded(one))
    .map(choiceOf)
    .forEach(choice => route.add(choice));
  route.addUntilDecided(usual);
  named
    .filter(isAdded)
    .map(choiceOf)
    .forEach(choice => route.add(choice));
  route.addUntilDecided(last);
  return route.toPlan();
}

/** The service that an alert is about: the first name that the catalog knows. */
export function findService(
  roster: Roster,
  candidates: readonly string[],
): Service | undefined {
  return candidates
    .map(candidate => roster.service(candidate))
    .find(service => service !== undefined);
}
