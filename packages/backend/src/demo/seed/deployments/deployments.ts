import { DeploymentInput } from '@muster/backstage-plugin-incidents-common';
import { DateTime } from 'luxon';
import { createHash } from 'node:crypto';
import { coreBankingChanges } from '../changes/coreBankingChanges';
import { customerChannelsChanges } from '../changes/customerChannelsChanges';
import { identityChanges } from '../changes/identityChanges';
import { observabilityChanges } from '../changes/observabilityChanges';
import { paymentsChanges } from '../changes/paymentsChanges';
import { platformChanges } from '../changes/platformChanges';
import { Change, ServiceChanges } from '../changes/ServiceChanges';
import { buildsBehindIncidents } from './buildsBehindIncidents';
import { buildsOfToday } from './buildsOfToday';
import { toIso } from '../toIso';
import { historyOfService } from './historyOfService';
import { PlannedBuild, Rollout } from './PlannedBuild';

const SERVICES: readonly ServiceChanges[] = [
  ...paymentsChanges,
  ...coreBankingChanges,
  ...identityChanges,
  ...observabilityChanges,
  ...customerChannelsChanges,
  ...platformChanges,
];

/** All deployments of the story, oldest first. */
export function deployments(now: DateTime): readonly DeploymentInput[] {
  const special = [...buildsBehindIncidents(now), ...buildsOfToday(now)];
  return SERVICES.flatMap(service => numbered(service, special, now))
    .flatMap(build => [
      ...inEnvironment(build, 'Staging', build.staging),
      ...inEnvironment(build, 'Production', build.production),
    ])
    .sort((left, right) => left.startedAt.localeCompare(right.startedAt));
}

/** The pipeline's own name for a deployment. */
export function deploymentId(
  service: string,
  environment: string,
  issue: string,
): string {
  return `bancly/${service}/${environment.toLowerCase()}/${issue}`;
}

/** Counts the builds of the last weeks backwards from the newest. */
function numbered(
  changes: ServiceChanges,
  special: readonly PlannedBuild[],
  now: DateTime,
): readonly PlannedBuild[] {
  const builds = [
    ...historyOfService(changes, now),
    ...special.filter(build => build.service === changes.service),
  ].sort((left, right) => firstStart(left) - firstStart(right));
  const first = changes.lastNumber - builds.length + 1;
  return builds.map((build, index) => ({
    number: String(first + index),
    ...build,
    production: isOvertaken(build, builds.slice(index + 1))
      ? undefined
      : build.production,
  }));
}

/** A build that would reach Production after a newer one stays in Staging. */
function isOvertaken(
  { production }: PlannedBuild,
  newer: readonly PlannedBuild[],
): boolean {
  return newer.some(
    build =>
      production &&
      build.production &&
      build.production.startedAt <= production.endedAt,
  );
}

function firstStart({ staging, production }: PlannedBuild): number {
  return (staging ?? production)?.startedAt.toMillis() ?? 0;
}

function inEnvironment(
  { service, number, changes, description }: PlannedBuild,
  environment: string,
  rollout: Rollout | undefined,
): readonly DeploymentInput[] {
  if (!rollout) {
    return [];
  }
  const [[issue]] = changes;
  const { state, startedAt, endedAt } = rollout;
  return [
    {
      service: `component:default/${service}`,
      environment,
      state,
      number,
      description,
      externalId: deploymentId(service, environment, issue),
      url: `https://deploy.bancly.example/${service}/${number}`,
      startedAt: toIso(startedAt),
      endedAt: toIso(endedAt),
      commits: changes.map(change => commit(service, change)),
      filesChanged: [
        ...new Set(changes.flatMap(([, , , ...files]) => files)),
      ].sort(),
    },
  ];
}

function commit(service: string, [issue, author, message]: Change) {
  const sha = createHash('sha1').update(`${service}/${issue}`).digest('hex');
  return {
    sha,
    message: `${issue}: ${message}`,
    author,
    url: `https://git.bancly.example/${service}/commit/${sha}`,
  };
}
