import { AlertResponder } from '@muster/backstage-plugin-oncall-common';
import { Service } from '../directory/Directory';
import { Roster } from '../directory/Roster';
import { fallbackResponders } from './fallbackResponders';
import { PolicySnapshot, SnapshotPolicy } from './PolicySnapshot';
import { policyOfResponder } from './policyOfResponder';
import { resolveResponder } from './resolveResponder';
import { teamOfService } from './teamOfService';
import { EscalationRequest, EscalationStart } from './startEscalation';

/** Whom a new alert goes to, and why; the run that starts from it is made by the caller. */
export type EscalationPlan = Pick<
  EscalationStart,
  'responders' | 'teams' | 'service' | 'snapshot' | 'events'
>;

/**
 * Decides whom a new alert goes to.
 *
 * First everybody whom the alert names. If that reaches nobody, the team of its service, the team of its integration
 * and the default team, until there is somebody to tell. Every choice leaves a sentence in the alert's activity.
 */
export function planEscalation(options: {
  roster: Roster;
  request: EscalationRequest;
  defaultTeam?: string;
}): EscalationPlan {
  const { roster, request } = options;
  const service = findService(roster, request.service);
  const route = new Route(roster, service);

  for (const requested of request.responders) {
    route.add(resolveResponder(roster, requested));
  }
  for (const fallback of fallbackResponders({ ...options, service })) {
    if (!route.reachesSomebody()) {
      route.add(fallback);
    }
  }
  return route.toPlan();
}

/** A responder with the reason for it, or why there is none. */
export type ResponderChoice =
  | { readonly responder: AlertResponder; readonly because: string }
  | { readonly problem: string };

/** Collects responders, their policies and the sentences about them. */
class Route {
  readonly #roster: Roster;
  readonly #service: Service | undefined;
  readonly #responders: AlertResponder[] = [];
  readonly #policies: SnapshotPolicy[] = [];
  readonly #teams = new Set<string>();
  readonly #sentences: string[] = [];

  constructor(roster: Roster, service: Service | undefined) {
    this.#roster = roster;
    this.#service = service;
  }

  add(choice: ResponderChoice): void {
    if ('problem' in choice) {
      this.#sentences.push(choice.problem);
      return;
    }
    const { responder, because } = choice;
    const isKnown = this.#responders.some(
      known => known.type === responder.type && known.ref === responder.ref,
    );
    if (isKnown) {
      return;
    }
    const found = policyOfResponder(this.#roster, responder, this.#service);
    this.#responders.push(responder);
    if (found.team) {
      this.#teams.add(found.team);
    }
    if (found.policy && found.policy.steps.length > 0) {
      this.#policies.push(found.policy);
    }
    this.#sentences.push(`${found.text} ${because}`, ...found.remarks);
  }

  reachesSomebody(): boolean {
    return this.#policies.length > 0;
  }

  toPlan(): EscalationPlan {
    const snapshot: PolicySnapshot = { version: 1, policies: this.#policies };
    const routed = this.#sentences.map(text => ({
      type: 'routed' as const,
      text,
    }));
    const silent = this.reachesSomebody()
      ? []
      : [{ type: 'silent' as const, text: SILENT }];
    return {
      responders: this.#responders,
      teams: this.#teamRefs(),
      service: this.#service?.ref,
      snapshot,
      events: [...routed, ...silent],
    };
  }

  #teamRefs(): readonly string[] {
    const owner =
      this.#service && teamOfService(this.#roster, this.#service).team;
    return this.#teams.size === 0 && owner ? [owner.ref] : [...this.#teams];
  }
}

const SILENT =
  'Nobody will be paged: neither the alert, its service, its integration nor the default team leads to anybody.';

function findService(
  roster: Roster,
  candidates: readonly string[],
): Service | undefined {
  return candidates
    .map(candidate => roster.service(candidate))
    .find(service => service !== undefined);
}
