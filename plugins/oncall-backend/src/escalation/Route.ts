import { AlertResponder } from '@muster/backstage-plugin-oncall-common';
import {
  PolicySnapshot,
  SnapshotPolicy,
  snapshotVersion,
} from './PolicySnapshot';
import { policyOfResponder } from './policyOfResponder';
import { RoutingFacts } from './RoutingFacts';
import { EscalationStart } from './startEscalation';
import { withLaterSteps } from './withLaterSteps';
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
  readonly #facts: RoutingFacts;
  readonly #responders: AlertResponder[] = [];
  readonly #policies: SnapshotPolicy[] = [];
  readonly #teams = new Set<string>();
  readonly #sentences: string[] = [];
  #nobodyBecause: string | undefined;

  private constructor(facts: RoutingFacts) {
    this.#facts = facts;
  }

  static create(facts: RoutingFacts): Route {
    return new Route(facts);
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
    const found = policyOfResponder(this.#facts, responder);
    this.#responders.push(responder);
    if (found.team) {
      this.#teams.add(found.team);
    }
    if (found.policy && found.policy.steps.length > 0) {
      this.#policies.push(withLaterSteps(this.#facts, found.policy));
    }
    this.#nobodyBecause = this.#nobodyBecause ?? found.nobodyBecause;
    this.#sentences.push(`${found.text} ${because}`, ...found.remarks);
  }

  /** One after the other, until somebody is told or a rule says that nobody is. */
  addUntilDecided(choices: readonly ResponderChoice[]): void {
    for (const choice of choices) {
      if (!this.isDecided()) {
        this.add(choice);
      }
    }
  }

  /** Somebody is told, or a rule says that nobody is. */
  isDecided(): boolean {
    return this.#policies.length > 0 || this.#nobodyBecause !== undefined;
  }

  toPlan(): EscalationPlan {
    const snapshot: PolicySnapshot = {
      version: snapshotVersion(this.#policies),
      policies: this.#policies,
      ...(this.#nobodyBecause && { nobodyBecause: this.#nobodyBecause }),
    };
    const routed = this.#sentences.map(text => ({
      type: 'routed' as const,
      text,
    }));
    const silent = this.isDecided()
      ? []
      : [{ type: 'silent' as const, text: SILENT }];
    return {
      responders: this.#responders,
      teams: this.#teamRefs(),
      service: this.#facts.service?.ref,
      snapshot,
      events: [...routed, ...silent],
    };
  }

  #teamRefs(): readonly string[] {
    const { roster, service } = this.#facts;
    const owner = service && teamOfService(roster, service).team;
    return this.#teams.size === 0 && owner ? [owner.ref] : [...this.#teams];
  }
}
