import { JsonObject } from '@backstage/types';

/** The kinds of things that belong to teams, with the field of the audit log that names one. */
const THINGS = {
  schedule: { word: 'Schedule', field: 'scheduleId' },
  // An import makes a schedule of it.
  calendar: { word: 'Schedule', field: 'scheduleId' },
  override: { word: 'An override of the schedule', field: 'scheduleId' },
  'escalation-policy': { word: 'Escalation policy', field: 'policyId' },
  'routing-rule': { word: 'Routing rule', field: 'ruleId' },
  policy: { word: 'Policy', field: 'policyId' },
  heartbeat: { word: 'Heartbeat', field: 'heartbeatId' },
  integration: { word: 'Integration', field: 'integrationId' },
  'integration-key': { word: 'The key of integration', field: 'integrationId' },
  'webhook-mapping': {
    word: 'The mapping of integration',
    field: 'integrationId',
  },
} as const;

/** What kind of thing was changed. */
export type TeamThing = keyof typeof THINGS;

const DONE: Readonly<Record<string, string>> = {
  create: 'created',
  import: 'created from a calendar',
  update: 'changed',
  save: 'changed',
  move: 'moved',
  rotate: 'replaced',
  delete: 'deleted',
};

/** A change of something that may belong to a team. */
export type TeamChange = {
  readonly thing: TeamThing;
  readonly id: string;
  /** The sentence for the log. */
  readonly told: (name: string) => string;
};

/** What an event of the audit log changes, if it is about something that teams have. */
export function teamChange(
  eventId: string,
  meta: JsonObject,
): TeamChange | undefined {
  const [, verb = '', rest = ''] = /^([a-z]+)-(.+)$/.exec(eventId) ?? [];
  const thing = isThing(rest) ? rest : undefined;
  const done = DONE[verb];
  if (!thing || !done) {
    return undefined;
  }
  const { word, field } = THINGS[thing];
  return {
    thing,
    id: String(meta[field] ?? ''),
    told: name => `${word} [${name}] is ${done}.`,
  };
}

function isThing(text: string): text is TeamThing {
  return text in THINGS;
}
