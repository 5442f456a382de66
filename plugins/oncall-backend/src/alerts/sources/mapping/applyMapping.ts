import {
  CONDITION_FIELDS,
  ConditionSubject,
  matchesConditions,
  renderTemplate,
  WebhookMapping,
} from '@muster/backstage-plugin-oncall-common';
import { SourceAlert, SourceDecision, SourceMessage } from '../AlertSource';
import { decisionOf, Verdict } from '../reading/verdictOf';
import { findsNothing } from './findsNothing';

/** Reads a message as a person has said, see `WebhookMapping`. */
export function applyMapping(
  mapping: WebhookMapping,
  message: SourceMessage,
): SourceDecision {
  const data = templateData(message);
  const { alert, note, problems } = fillIn(mapping, data);
  const verdict = firstRule(mapping, subjectOf(mapping, alert, data));
  const rule = [verdict.rule, ...problems].join('; ');
  return decisionOf({ ...verdict, rule }, alert, { note });
}

/** The message and what came with it. */
function templateData({ payload, headers, query }: SourceMessage): unknown {
  const whole = payload.value();
  const fields =
    typeof whole === 'object' && !Array.isArray(whole) ? whole : {};
  return { ...fields, _payload: whole, _headers: headers, _params: query };
}

function fillIn({ fields }: WebhookMapping, data: unknown) {
  const problems: string[] = [];
  const fill = (
    template: string | undefined,
    options: {
      readonly listsByCommas?: boolean;
      readonly isName?: boolean;
    } = {},
  ) => {
    const rendered = renderTemplate(template ?? '', data, options);
    problems.push(...rendered.problems);
    const isAbsent = options.isName && findsNothing(template ?? '', rendered);
    return isAbsent ? undefined : rendered.text.trim() || undefined;
  };
  /** What an alert is known by must be about the message; else strange messages would all be the same alert. */
  const fillName = (template: string | undefined) =>
    fill(template, { isName: true });
  const alert: SourceAlert = {
    message: fillName(fields.message),
    alias: fillName(fields.alias),
    description: fill(fields.description),
    severity: [fill(fields.priority)],
    source: fill(fields.source),
    entity: fill(fields.entity),
    tags: fill(fields.tags, { listsByCommas: true })
      ?.split(',')
      .map(tag => tag.trim()),
    details: Object.fromEntries(
      Object.entries(fields.details ?? {}).map(([name, template]) => [
        name,
        fill(template),
      ]),
    ),
  };
  return { alert, note: fill(fields.note), problems };
}

/** A message that no rule fits opens an alert: silence would have to be asked for. */
function firstRule(
  { rules }: WebhookMapping,
  subject: ConditionSubject,
): Verdict {
  for (const [index, { does, filter }] of rules.entries()) {
    const { matches, reason } = matchesConditions(filter, subject);
    if (matches) {
      return { does, rule: `rule ${index + 1}, because ${reason}` };
    }
  }
  return { does: 'open', rule: 'no rule fits, so it opens an alert' };
}

/** Conditions may ask about the fields of the alert, and about every path of the message. */
function subjectOf(
  { rules }: WebhookMapping,
  alert: SourceAlert,
  data: unknown,
): ConditionSubject {
  const { details = {}, responders: _nobody, ...fields } = alert;
  const paths = rules
    .flatMap(({ filter }) => filter.conditions ?? [])
    .map(({ field }) => field)
    .filter(field => !CONDITION_FIELDS.includes(field));
  return {
    ...fields,
    details: Object.fromEntries(
      Object.entries(details).map(([name, value]) => [name, value ?? '']),
    ),
    others: Object.fromEntries(
      paths.map(path => [path, renderTemplate(`{{${path}}}`, data).text]),
    ),
  };
}
