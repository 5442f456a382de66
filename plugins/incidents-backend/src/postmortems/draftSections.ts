import {
  Incident,
  PostmortemSection,
  PotentialCause,
  TimelineEntry,
} from '@muster/backstage-plugin-incidents-common';
import { DateTime } from 'luxon';
import { describeDeployment } from '../causes/describeDeployment';

/** What is known about an incident when its postmortem begins. */
export type PostmortemSources = {
  readonly incident: Incident;
  readonly timeline: readonly TimelineEntry[];
  readonly causes: readonly PotentialCause[];
  readonly nameOf: (entityRef: string) => string;
};

const TITLES: Readonly<Record<PostmortemSection['key'], string>> = {
  summary: 'Summary',
  leadup: 'Lead-up',
  fault: 'Fault',
  impact: 'Impact',
  detection: 'Detection',
  response: 'Response',
  timeline: 'Timeline',
  'root-causes': 'Root causes',
  resolution: 'Resolution',
  lessons: 'Lessons',
};

/** Writes what the incident already tells into the chapters; the rest waits for people. */
export function draftSections(sources: PostmortemSources): PostmortemSection[] {
  const bodies: Partial<Record<PostmortemSection['key'], string>> = {
    summary: summary(sources.incident),
    impact: impact(sources.incident),
    detection: detection(sources),
    response: response(sources.incident),
    timeline: timeline(sources),
    'root-causes': rootCauses(sources.causes),
    resolution: resolution(sources.timeline),
  };
  return sectionKeys().map(key => ({
    key,
    title: TITLES[key],
    body: bodies[key] ?? '',
  }));
}

function sectionKeys(): PostmortemSection['key'][] {
  return [
    'summary',
    'leadup',
    'fault',
    'impact',
    'detection',
    'response',
    'timeline',
    'root-causes',
    'resolution',
    'lessons',
  ];
}

function summary(incident: Incident): string {
  const { key, priority, message, description } = incident;
  const services = serviceNames(incident);
  const where = services ? ` on ${services}` : '';
  return paragraphs(
    `**${key}** (${priority}): ${message}`,
    description,
    `Impact${where} lasted ${impactDuration(incident)}.`,
  );
}

function impact(incident: Incident): string {
  const { impactStartedAt, impactEndedAt, environment } = incident;
  return list(
    `Services: ${serviceNames(incident) || 'unknown'}`,
    environment && `Environment: ${environment}`,
    `From ${readable(impactStartedAt)} to ${
      impactEndedAt ? readable(impactEndedAt) : 'an unknown time'
    } (${impactDuration(incident)})`,
  );
}

function detection({ incident, nameOf }: PostmortemSources): string {
  const { createdBy, createdAt, impactStartedAt, alerts } = incident;
  const delay = between(impactStartedAt, createdAt);
  return paragraphs(
    `Declared by ${nameOf(createdBy)} at ${readable(
      createdAt,
    )}, ${delay} after the impact began.`,
    alerts.length > 0
      ? `Alerts:\n\n${list(...alerts.map(({ message }) => message))}`
      : 'No alert told of it.',
  );
}

function response({ responders }: Incident): string {
  return list(
    ...responders.map(({ name, role }) => (role ? `${name}, ${role}` : name)),
  );
}

function timeline({ timeline: entries, nameOf }: PostmortemSources): string {
  return list(
    ...entries.map(({ at, text, actor }) => {
      const by = actor ? ` (${nameOf(actor)})` : '';
      return `**${readable(at)}** ${text}${by}`;
    }),
  );
}

function rootCauses(causes: readonly PotentialCause[]): string {
  const words = {
    confirmed: 'Confirmed',
    potential: 'Possible',
    'ruled-out': 'Ruled out',
  };
  const order = ['confirmed', 'potential', 'ruled-out'];
  return list(
    ...[...causes]
      .sort(
        (left, right) => order.indexOf(left.state) - order.indexOf(right.state),
      )
      .map(cause => {
        const note = cause.note ? `: ${cause.note}` : '';
        return `${words[cause.state]}: ${describeDeployment(cause)}${note}`;
      }),
  );
}

function resolution(entries: readonly TimelineEntry[]): string {
  const last = entries.filter(({ kind }) => kind === 'resolved').pop();
  return last ? `${readable(last.at)}: ${last.text}` : '';
}

function serviceNames({ impactedServices }: Incident): string {
  return impactedServices
    .filter(({ state }) => state !== 'cleared')
    .map(({ name }) => name)
    .join(', ');
}

function impactDuration({ impactStartedAt, impactEndedAt }: Incident): string {
  return impactEndedAt
    ? between(impactStartedAt, impactEndedAt)
    : 'an unknown time';
}

function between(start: string, end: string): string {
  const minutes = Math.max(
    0,
    Math.round(
      DateTime.fromISO(end).diff(DateTime.fromISO(start)).as('minutes'),
    ),
  );
  const hours = Math.floor(minutes / 60);
  return hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
}

function readable(moment: string): string {
  return DateTime.fromISO(moment, { zone: 'utc' }).toFormat(
    "yyyy-LL-dd HH:mm 'UTC'",
  );
}

function paragraphs(...texts: readonly (string | undefined)[]): string {
  return texts.filter(Boolean).join('\n\n');
}

function list(...lines: readonly (string | undefined)[]): string {
  return lines
    .filter(Boolean)
    .map(line => `- ${line}`)
    .join('\n');
}
