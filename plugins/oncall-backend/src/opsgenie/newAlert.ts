import { z } from 'zod';
import { alertAlias } from '../alerts/alertAlias';
import { NewAlert } from '../alerts/AlertRequest';
import { alertTitle } from '../alerts/alertTitle';
import { serviceNames } from '../alerts/serviceNames';
import { RequestedResponder } from '../escalation/startEscalation';
import { createAlertBody } from './alertBody';
import { OpsgenieCall } from './OpsgenieRequest';

type Body = z.infer<typeof createAlertBody>;

/** What a body says about a new alert. */
export function newAlert(
  body: Body,
  {
    requestId: id,
    request: { remoteAddress },
  }: Pick<OpsgenieCall, 'requestId' | 'request'>,
): NewAlert {
  const { message = '', alias, description, priority = 'P3' } = body;
  const { source, entity, tags, details, actions } = body;
  return {
    // Clients ask what became of the request: the alert answers, and nothing else needs to be kept.
    id,
    alias: alias === undefined ? id : alertAlias(alias),
    ...alertTitle(message, description),
    priority,
    source: source ?? remoteAddress ?? 'unknown',
    entity,
    tags,
    details,
    actions,
    responders: requestedResponders(body),
    service: serviceNames(body),
  };
}

/** Old clients name teams in a list of their own. */
function requestedResponders(body: Body): readonly RequestedResponder[] {
  const teams = body.teams.map(team => ({ ...team, type: 'team' }));
  return [...body.responders, ...teams].flatMap(responder =>
    responder.type ? [{ ...responder, type: responder.type }] : [],
  );
}
