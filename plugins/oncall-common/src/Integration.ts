import { IntegrationAction } from './IntegrationAction';
import { KeyRight, KeyScope } from './IntegrationKey';
import { IntegrationType } from './IntegrationType';
import { PriorityTable } from './PriorityTable';

/**
 * A key for machines that send alerts. The key itself is shown once, at creation.
 *
 * @public
 */
export type Integration = {
  readonly id: string;
  readonly name: string;
  /** `api` may read and write; others may only send alerts. */
  readonly type: IntegrationType;
  /** Alerts of this integration go to this Group when they name nobody. */
  readonly team?: string;
  /** Alerts that name nobody go to these as well. */
  readonly responders?: readonly IntegrationResponder[];
  /** What the key may do; senders of other types only ever send alerts. */
  readonly rights: readonly KeyRight[];
  /** `team`: the key reaches only what its team owns, and its alerts always go there. */
  readonly scope: KeyScope;
  readonly enabled: boolean;
  /** Where its alerts have other priorities than those of other integrations of the type. */
  readonly priorities?: PriorityTable;
  /** What becomes of its messages, the first of each type first; without any they do what they say. */
  readonly actions?: readonly IntegrationAction[];
  /** True while it has no key: it came from a file, and nobody has made the first key yet by replacing it. */
  readonly awaitsKey?: boolean;
  /** Absent for what was made in the portal, by a file or through an API. */
  readonly configuration?: IntegrationConfiguration;
  /** ISO 8601 UTC. */
  readonly createdAt: string;
  readonly lastUsedAt?: string;
  /** Until then the key before the current one works too; absent when none does. */
  readonly previousKeyUntil?: string;
};

/**
 * Somebody whom the alerts of an integration tell.
 *
 * @public
 */
export type IntegrationResponder = {
  readonly type: 'user' | 'team' | 'escalation' | 'schedule';
  readonly id: string;
  /** Only in answers; absent for whoever is gone. */
  readonly name?: string;
};

/**
 * Where an integration stands in the configuration. There its name, type, team, rights and key are changed, and only there.
 *
 * @public
 */
export type IntegrationConfiguration = {
  /** The name of the entry of `oncall.integrations`. */
  readonly entry: string;
  /** True once no process has the entry in its configuration: then people change and delete what it brought. */
  readonly isGone: boolean;
};
