import {
  Integration,
  INTEGRATION_NAMES,
} from '@muster/backstage-plugin-oncall-common';
import { createHash } from 'node:crypto';
import { alertAlias } from '../../alertAlias';
import { AlertRequest, NewAlert } from '../../AlertRequest';
import { alertTitle } from '../../alertTitle';
import { serviceNames } from '../../serviceNames';
import { respondersWithin } from '../../../integrations/respondersWithin';
import { SourceAlert, SourceDecision, SourceType } from '../AlertSource';

const MAX_DESCRIPTION = 15_000;
const MAX_TAGS = 50;
const MAX_TAG = 100;
const MAX_DETAILS = 100;
const MAX_DETAIL_NAME = 200;
const MAX_DETAIL = 4_000;
const MAX_NAME = 500;

/** A decision as a request; undefined when nothing is to be done. */
export function sourceRequest(
  decision: SourceDecision,
  context: {
    readonly type: SourceType;
    readonly integration: Integration;
    /** For the new alert. */
    readonly id: string;
  },
): AlertRequest | undefined {
  const { type, integration } = context;
  const user = decision.does === 'ignore' ? undefined : decision.user;
  const request = {
    actor: cut(clean(user), MAX_NAME) || integration.name,
    integration,
    explanation: explanationOf(type, decision.rule),
  };
  switch (decision.does) {
    case 'open':
      return {
        ...request,
        note: cut(clean(decision.note), MAX_DETAIL) || undefined,
        deed: { kind: 'open', alert: newAlert(decision.alert, context) },
      };
    case 'ignore':
      return undefined;
    default:
      return {
        ...request,
        note: cut(clean(decision.note), MAX_DETAIL) || undefined,
        deed: {
          kind: decision.does,
          target: { by: 'alias', value: alertAlias(clean(decision.alias)) },
        },
      };
  }
}

/** Which parser read the message, and which of its rules decided. */
function explanationOf(type: SourceType, rule: string): string {
  const name = INTEGRATION_NAMES[type];
  return `Read as a message of ${name}: ${cut(clean(rule), MAX_NAME)}`;
}

/** Cuts everything to what is stored; a long text never loses an alert. */
function newAlert(
  alert: SourceAlert,
  {
    type,
    id,
    integration,
  }: {
    readonly type: SourceType;
    readonly id: string;
    readonly integration: Integration;
  },
): NewAlert {
  const message = clean(alert.message) || INTEGRATION_NAMES[type];
  const { message: title, description } = alertTitle(
    message,
    clean(alert.description) || undefined,
  );
  const tags = cutTags(alert.tags);
  const details = cutDetails(alert.details);
  const entity = cut(clean(alert.entity), MAX_NAME) || undefined;
  return {
    id,
    alias: alertAlias(clean(alert.alias)) || aliasOfMessage(type, message),
    message: title,
    description: description && cut(description, MAX_DESCRIPTION),
    priority: alert.priority ?? 'P3',
    source: cut(clean(alert.source), MAX_NAME) || INTEGRATION_NAMES[type],
    entity,
    tags,
    details,
    actions: cutTags(alert.actions),
    responders: respondersWithin(integration, alert.responders),
    service: serviceNames({ details, tags, entity }),
  };
}

function aliasOfMessage(type: SourceType, message: string): string {
  const hash = createHash('sha256').update(message).digest('hex');
  return `${type}:${hash.slice(0, 16)}`;
}

function cutTags(tags: readonly string[] = []): readonly string[] {
  const whole = tags.flatMap(tag => cut(clean(tag), MAX_TAG) || []);
  return [...new Set(whole)].slice(0, MAX_TAGS);
}

function cutDetails(
  details: SourceAlert['details'] = {},
): Readonly<Record<string, string>> {
  const entries = Object.entries(details).flatMap(([name, value]) => {
    const text = clean(value);
    return text && clean(name)
      ? [[cut(clean(name), MAX_DETAIL_NAME), cut(text, MAX_DETAIL)]]
      : [];
  });
  return Object.fromEntries(entries.slice(0, MAX_DETAILS));
}

/** PostgreSQL cannot store the character 0, nor half of a character. */
function clean(text: string | undefined): string {
  return (text ?? '').replace(/\0|\p{Surrogate}/gu, '').trim();
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${clean(text.slice(0, length - 1))}…`;
}
