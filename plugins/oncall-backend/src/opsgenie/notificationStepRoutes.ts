import { NotificationStep } from '@muster/backstage-plugin-oncall-common';
import { actorOf } from '../authorization';
import { updateNotificationRule } from '../people/changeNotificationRules';
import { PeopleRoom } from '../people/PeopleRoom';
import { FoundRule, foundRule } from './foundRule';
import { inOpsgenieWords } from './inOpsgenieWords';
import { stepBody, stepChangeBody } from './notificationRuleBody';
import { contactId, RULE_WORDS, stepFrom } from './notificationRuleInput';
import { stepId, stepView } from './notificationRuleView';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieAnswer } from './OpsgenieRequest';
import { OpsgenieRoute } from './OpsgenieRoute';
import { parseBody } from './parseBody';
import { PersonQuestion, personRoutes } from './personRoutes';

const STEPS = '/notification-rules/:ruleId/steps';

/** The steps of a notification rule, one by one. */
export function notificationStepRoutes(
  room: PeopleRoom,
): readonly OpsgenieRoute[] {
  const one = `${STEPS}/:stepId`;
  return personRoutes(room, [
    ['GET', STEPS, list],
    ['POST', STEPS, create],
    ['GET', one, get],
    ['PATCH', one, change],
    ['DELETE', one, remove],
    ['POST', `${one}/enable`, question => turn(question, true)],
    ['POST', `${one}/disable`, question => turn(question, false)],
  ]);
}

async function list(question: PersonQuestion): Promise<OpsgenieAnswer> {
  const { rule, contacts } = await foundRule(question);
  const data = rule.steps.map(step => stepView(rule, step, contacts));
  return { status: 200, body: { data } };
}

async function get(question: PersonQuestion): Promise<OpsgenieAnswer> {
  const found = await foundRule(question);
  const step = foundStep(question, found);
  const data = stepView(found.rule, step, found.contacts);
  return { status: 200, body: { data } };
}

async function create(question: PersonQuestion): Promise<OpsgenieAnswer> {
  const body = parseBody(stepBody, question.call.body);
  const found = await foundRule(question);
  const step = stepFrom(body, found.contacts, 'contact');
  await save(question, found, [...found.rule.steps, step]);
  return answer(201, 'Created', step);
}

async function change(question: PersonQuestion): Promise<OpsgenieAnswer> {
  const body = parseBody(stepChangeBody, question.call.body);
  const found = await foundRule(question);
  const before = foundStep(question, found);
  const { contact, sendAfter: afterMinutes, enabled } = body;
  const after = {
    ...before,
    id: stepId(before),
    ...(contact && {
      contactMethod: contactId(contact, found.contacts, 'contact'),
    }),
    ...(afterMinutes !== undefined && { afterMinutes }),
    ...(enabled !== undefined && { enabled }),
  };
  await replace(question, found, { before, after });
  return answer(200, 'Updated', after);
}

async function turn(
  question: PersonQuestion,
  enabled: boolean,
): Promise<OpsgenieAnswer> {
  const found = await foundRule(question);
  const before = foundStep(question, found);
  const after = { ...before, id: stepId(before), enabled };
  await replace(question, found, { before, after });
  return answer(200, enabled ? 'Enabled' : 'Disabled', after);
}

async function remove(question: PersonQuestion): Promise<OpsgenieAnswer> {
  const found = await foundRule(question);
  const gone = foundStep(question, found);
  const rest = found.rule.steps.filter(step => step !== gone);
  await save(question, found, rest);
  return { status: 200, body: { result: 'Deleted' } };
}

function foundStep(
  { call }: PersonQuestion,
  { rule }: FoundRule,
): NotificationStep {
  const { stepId: id } = call.params;
  const step = rule.steps.find(one => stepId(one) === id);
  if (!step) {
    throw OpsgenieError.notFound(`No step exists with ID [${id}]`);
  }
  return step;
}

async function replace(
  question: PersonQuestion,
  found: FoundRule,
  { before, after }: { before: NotificationStep; after: NotificationStep },
): Promise<void> {
  const steps = found.rule.steps.map(one => (one === before ? after : one));
  await save(question, found, steps);
}

async function save(
  { room, person, call }: PersonQuestion,
  { rule: { id, ...said } }: FoundRule,
  steps: readonly NotificationStep[],
): Promise<void> {
  const input = { ...said, steps };
  const actor = actorOf(call.caller);
  await inOpsgenieWords(
    updateNotificationRule(room, person, { id, input }, actor),
    { words: RULE_WORDS },
  );
}

function answer(
  status: number,
  result: string,
  step: NotificationStep,
): OpsgenieAnswer {
  return { status, body: { result, data: { id: stepId(step) } } };
}
