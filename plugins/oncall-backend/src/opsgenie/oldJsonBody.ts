import { z } from 'zod';
import { actionBody, createAlertBody } from './alertBody';
import { optionalText } from './OpsgenieBody';

/** Old scripts write a list as one text with commas. */
const list = z.preprocess(
  value => (typeof value === 'string' ? namesIn(value) : value),
  createAlertBody.shape.tags,
);

/** Teams by their names, where newer clients have objects. */
const teams = z.preprocess(value => {
  const items = typeof value === 'string' ? namesIn(value) : value;
  return Array.isArray(items)
    ? items.map((item: unknown) =>
        typeof item === 'string' ? { name: item } : item,
      )
    : items;
}, createAlertBody.shape.teams);

/** Opsgenie's words for everybody and for nobody, which are not obeyed: one of them would page a whole company. */
const NOT_NAMES = ['all', 'none'];

/**
 * The body of `POST /v1/json/alert`: that of `POST /v2/alerts`, a little more lenient, and with people, schedules and
 * escalation policies by their names in `recipients`, where newer clients have responders.
 */
export const oldAlertBody = createAlertBody
  .extend({ tags: list, actions: list, teams, recipients: list })
  .transform(({ recipients, ...body }) => ({
    ...body,
    responders: [
      ...body.responders,
      ...recipients
        .filter(name => !NOT_NAMES.includes(name.toLowerCase()))
        .map(name => ({
          type: 'recipient',
          id: undefined,
          name,
          username: undefined,
        })),
    ],
  }));

/** The bodies of `/v1/json/alert/close` and `/acknowledge`: which alert, and who says so. */
export const oldChangeBody = actionBody.extend({
  id: optionalText,
  alertId: optionalText,
  alias: optionalText,
});

/** The name of a heartbeat in a body that may be anything. */
export function oldHeartbeatBody(body: string): string | undefined {
  const { name } = fieldsOf(body);
  return typeof name === 'string' ? name : undefined;
}

function fieldsOf(body: string): Readonly<Record<string, unknown>> {
  try {
    return { ...JSON.parse(body) };
  } catch {
    return Object.fromEntries(new URLSearchParams(body.slice(0, 10_000)));
  }
}

function namesIn(value: string): readonly string[] {
  return value.split(',').map(name => name.trim());
}
