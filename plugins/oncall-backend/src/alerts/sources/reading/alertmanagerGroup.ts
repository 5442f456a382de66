import { createHash } from 'node:crypto';
import { Severity, SourceDecision, SourceMessage } from '../AlertSource';
import { Fields } from './Fields';
import { decisionOf, verdictOf } from './verdictOf';

/** Members of a group that the description tells of. */
const MAX_TOLD = 20;

const STATES = { close: ['resolved', 'ok', 'normal'] };

/**
 * A group of alerts as Alertmanager writes it, and Grafana after it: one alert for the group, under the alias that
 * Alertmanager's own Opsgenie receiver gives it. With `?per=alert` in the address each member is an alert of its own.
 */
export function alertmanagerGroup(
  message: SourceMessage,
  prefix: string,
): readonly SourceDecision[] {
  const { payload, query } = message;
  const members = payload.list('alerts');
  if (!payload.has('groupKey') && members.length === 0) {
    return [];
  }
  if (query.per === 'alert' && members.length > 0) {
    return members.map(member => decideMember(member, payload, prefix));
  }
  return [decideGroup(payload, members)];
}

function decideGroup(
  payload: Fields,
  members: readonly Fields[],
): SourceDecision {
  const groupKey = payload.text('groupKey') ?? labelsKey(payload);
  const labels = payload.map('commonLabels');
  return decisionOf(verdictOf('status', payload.text('status'), STATES), {
    message: groupTitle(payload, members),
    alias: sha256(groupKey),
    description: groupDescription(payload, members),
    severity: severityOf(payload.at('commonLabels')),
    severityOfParts: labelsOf(members).map(severityOf),
    entity: labels.instance,
    details: {
      ...labels,
      ...payload.map('commonAnnotations'),
      url: payload.text('externalURL'),
      groupKey: payload.text('groupKey'),
    },
  });
}

function decideMember(
  member: Fields,
  payload: Fields,
  prefix: string,
): SourceDecision {
  const labels = member.map('labels');
  const key = member.text('fingerprint') ?? sha256(JSON.stringify(labels));
  return decisionOf(verdictOf('status', member.text('status'), STATES), {
    message: memberTitle(member),
    alias: `${prefix}:${key}`,
    description: member.text('annotations.description'),
    severity: severityOf(member.at('labels')),
    entity: labels.instance,
    details: {
      ...labels,
      ...member.map('annotations'),
      url: member.text('generatorURL') ?? payload.text('externalURL'),
    },
  });
}

function groupTitle(
  payload: Fields,
  members: readonly Fields[],
): string | undefined {
  const name = payload.text(
    'commonLabels.alertname',
    'groupLabels.alertname',
    'alerts.0.labels.alertname',
  );
  const firing = members.filter(
    member => member.text('status') !== 'resolved',
  ).length;
  const told = payload.text('commonAnnotations.summary', 'title');
  if (!name) {
    return told;
  }
  return firing > 1 ? `${name} (${firing} firing)` : told ?? name;
}

function groupDescription(
  payload: Fields,
  members: readonly Fields[],
): string | undefined {
  const told = members.slice(0, MAX_TOLD).flatMap(memberLine);
  const hidden =
    members.length - told.length + Number(payload.text('truncatedAlerts') ?? 0);
  const rest = hidden > 0 ? [`and ${hidden} more`] : [];
  const common = payload.text('commonAnnotations.description', 'message');
  return [common, ...told, ...rest].filter(Boolean).join('\n') || undefined;
}

function memberLine(member: Fields): readonly string[] {
  const title = memberTitle(member);
  const description = member.text('annotations.description');
  const line = [title, description].filter(Boolean).join(': ');
  return line ? [`- ${line} (${member.text('status') ?? 'firing'})`] : [];
}

function memberTitle(member: Fields): string | undefined {
  return member.text(
    'annotations.summary',
    'annotations.title',
    'labels.alertname',
  );
}

function labelsOf(members: readonly Fields[]): readonly Fields[] {
  return members.map(member => member.at('labels'));
}

function severityOf(labels: Fields): Severity {
  return [labels.text('og_priority', 'priority'), labels.text('severity')];
}

function labelsKey(payload: Fields): string {
  return JSON.stringify([
    payload.map('groupLabels'),
    payload.map('commonLabels'),
  ]);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
