import {
  Deployment,
  Incident,
  Postmortem,
  PotentialCause,
  RankedDeployment,
  RelatedService,
  TimelineEntry,
} from '@muster/backstage-plugin-incidents-common';

/**
 * A service of the story: an edge to every service that it uses.
 *
 * @public
 */
export type FakeService = {
  readonly entityRef: string;
  readonly name: string;
  readonly owner?: string;
  readonly uses: readonly string[];
};

/**
 * What the incidents in memory know.
 *
 * @public
 */
export type FakeIncidentsWorld = {
  /** Entity reference of the person who acts. */
  readonly me: string;
  readonly services: readonly FakeService[];
  readonly incidents: readonly Incident[];
  /** By id of the incident, oldest first. */
  readonly timelines: Readonly<Record<string, readonly TimelineEntry[]>>;
  readonly deployments: readonly Deployment[];
  /** By id of the incident, most suspected first. */
  readonly rankings: Readonly<Record<string, readonly RankedDeployment[]>>;
  readonly causes: readonly PotentialCause[];
  readonly postmortems: readonly Postmortem[];
  /** Names of the people on call by entity reference of the team. */
  readonly onCall: Readonly<Record<string, readonly string[]>>;
  /** By entity reference of the service that is asked about. */
  readonly related: Readonly<Record<string, readonly RelatedService[]>>;
};
