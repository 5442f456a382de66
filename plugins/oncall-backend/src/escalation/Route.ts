import { AlertResponder } from '@muster/backstage-plugin-oncall-common';
import { Service } from '../directory/Directory';
import { Roster } from '../directory/Roster';
import { PolicySnapshot, SnapshotPolicy } from './PolicySnapshot';
import { policyOfResponder } from './policyOfResponder';
import { EscalationStart } from './startEscalation';
import { teamOfService } from './teamOfService';

const SILENT =
  'Nobody will be paged: neither the alert, its service, its integration nor the default team leads to anybody.';

/** Whom a new alert goes to, and why; the run that starts from it is made by the caller. */
export type EscalationPlan = Pick<
  EscalationStart,
  'responders' | 'teams' | 'service' | 'snapshot' | 'events'
>;

/** A responder with the reason for it, or why there is none. */
export type ResponderChoice =
  | { readonly responder: AlertResponder; readonly because: string }
  | { readonly problem: string };

/** Collects responders, their policies and the sentences about them. */
export class Route {
  readonly #roster: Roster;
  readonly #service: Service | undefined;
  readonly #responders: AlertResponder[] = [];
  readonly #policies: SnapshotPolicy[] = [];
  readonly #teams = new Set<string>();
  readonly #sentences: string[] = [];

  private constructor(roster: Roster, service: Service | undefined) {
    this.#roster = roster;
    this.#service = service;
  }

  static create(roster: Roster, service: Service | undefined): Route {
    return new Route(roster, service);
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
