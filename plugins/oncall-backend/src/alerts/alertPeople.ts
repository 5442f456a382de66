import { InputError } from '@backstage/errors';
import { AlertResponder } from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';
import { joinEscalation } from '../escalation/joinEscalation';
import { resolveResponder } from '../escalation/resolveResponder';
import { RequestedResponder } from '../escalation/startEscalation';
import {
  AlertTransition,
  changed,
  Deed,
  eventOf,
  refuseClosed,
  unchanged,
} from './AlertTransition';
import { StoredAlert } from './StoredAlert';

/** As many as Opsgenie takes; more would be a loop of machines. */
const MOST_RESPONDERS = 50;

/** Somebody looks at it: what is still on its way to this person stops, whenever that happens; the escalation goes on. */
export function seen(stored: StoredAlert, deed: Deed): AlertTransition {
  const { seenBy = [], state } = stored.alert;
  if (state === 'closed') {
    return unchanged(stored);
  }
  const first = seenBy.includes(deed.actor)
    ? unchanged(stored)
    : {
        stored: changed(stored, deed, { seenBy: [...seenBy, deed.actor] }),
        events: [eventOf(stored, deed, 'seen', 'Seen')],
      };
  return {
    ...first,
    cancelPages: 'has seen the alert',
    cancelPagesOf: deed.actor,
  };
}

/** Somebody owns it from now on, and is told unless it was that person who did it. */
export function assigned(
  stored: StoredAlert,
  deed: Deed & {
    readonly roster: Roster;
    readonly owner: Omit<RequestedResponder, 'type'>;
  },
): AlertTransition {
  refuseClosed(stored, 'assigned');
  const owner = responderOf(deed.roster, { ...deed.owner, type: 'user' });
  if (stored.alert.owner === owner.ref) {
    return unchanged(stored);
  }
  const name = owner.name ?? owner.ref;
  const isTaken = owner.ref === deed.actor;
  const text = isTaken ? 'Took ownership' : `Assigned to ${name}`;
  const event = eventOf(stored, deed, 'assigned', text);
  const owned = changed(stored, deed, { owner: owner.ref });
  if (isTaken) {
    return { stored: owned, events: [event] };
  }
  const because = 'because the alert was assigned.';
  const transition = joined(owned, { ...deed, responder: owner, because });
  return { ...transition, events: [event, ...transition.events] };
}

/** One more responder, whose own flow starts now. */
export function responderAdded(
  stored: StoredAlert,
  deed: Deed & {
    readonly roster: Roster;
    readonly responder: RequestedResponder;
  },
): AlertTransition {
  refuseClosed(stored, 'given to more responders');
  const responder = responderOf(deed.roster, deed.responder);
  const { responders } = stored.alert;
  const { type, ref } = responder;
  if (responders.some(known => known.type === type && known.ref === ref)) {
    return unchanged(stored);
  }
  if (responders.length >= MOST_RESPONDERS) {
    throw new InputError(
      `responder is one more than the ${MOST_RESPONDERS} that an alert can have`,
    );
  }
  const because = `because ${deed.roster.nameOf(deed.actor)} added it.`;
  return joined(
    changed(stored, deed, { responders: [...responders, responder] }),
    { ...deed, responder, because },
  );
}

function joined(
  stored: StoredAlert,
  deed: Deed & {
    readonly roster: Roster;
    readonly responder: AlertResponder;
    readonly because: string;
  },
): AlertTransition {
  const { snapshot, run, teams, sentences } = joinEscalation({
    ...deed,
    escalating: stored,
  });
  const all = [...new Set([...stored.alert.teams, ...teams])];
  return {
    stored: changed(stored, deed, { snapshot, run, teams: all }),
    events: sentences.map(text => eventOf(stored, deed, 'routed', text)),
    joinedTeams: teams,
  };
}

function responderOf(
  roster: Roster,
  requested: RequestedResponder,
): AlertResponder {
  const choice = resolveResponder(roster, requested);
  if ('problem' in choice) {
    throw new InputError(choice.problem);
  }
  return choice.responder;
}
