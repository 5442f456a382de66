import {
  NotificationRule,
  NotificationStep,
} from '@muster/backstage-plugin-oncall-common';
import { actorOf } from '../authorization';
import { updateNotificationRule } from '../people/changeNotificationRules';
import { PeopleRoom } from '../people/PeopleRoom';
import { foundRule } from './foundRule';
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
  const step = foundStep(question, found.rule.steps);
  const data = stepView(found.rule, step, found.contacts);
  return { status: 200, body: { data } };
}

async function create(question: PersonQuestion): Promise<OpsgenieAnswer> {
  const body = parseBody(stepBody, question.call.body);
  const { contacts } = await foundRule(question);
  const step = stepFrom(body, contacts, 'contact');
  await save(question, before => [...before, step]);
  return answer(201, 'Created', stepId(step));
}

async function change(question: PersonQuestion): Promise<OpsgenieAnswer> {
  const body = parseBody(stepChangeBody, question.call.body);
  const { rule, contacts } = await foundRule(question);
  foundStep(question, rule.steps);
  const { contact, sendAfter: afterMinutes, enabled } = body;
  const id = await replace(question, {
    ...(contact && { contactMethod: contactId(contact, contacts, 'contact') }),
    ...(afterMinutes !== undefined && { afterMinutes }),
    ...(enabled !== undefined && { enabled }),
  });
  return answer(200, 'Updated', id);
}

async function turn(
  question: PersonQuestion,
  enabled: boolean,
): Promise<OpsgenieAnswer> {
  await foundRule(question);
  const id = await replace(question, { enabled });
  return answer(200, enabled ? 'Enabled' : 'Disabled', id);
}

async function remove(question: PersonQuestion): Promise<OpsgenieAnswer> {
  await foundRule(question);
  await save(question, before => {
    const gone = foundStep(question, before);
    return before.filter(step => step !== gone);
  });
  return { status: 200, body: { result: 'Deleted' } };
}

function foundStep(
  { call }: PersonQuestion,
  steps: readonly NotificationStep[],
): NotificationStep {
  const { stepId: id } = call.params;
  const step = steps.find(one => stepId(one) === id);
  if (!step) {
    throw OpsgenieError.notFound(`No step exists with ID [${id}]`);
  }
  return step;
}

/** Changes the step of the path, which keeps its id. */
async function replace(
  question: PersonQuestion,
  changed: Partial<NotificationStep>,
): Promise<string> {
  const { stepId: id } = question.call.params;
  await save(question, before => {
    const step = foundStep(question, before);
    return before.map(one => (one === step ? { ...one, id, ...changed } : one));
  });
  return id;
}

/** Of the steps as they are then: many may come at the same time. */
async function save(
  { room, person, call }: PersonQuestion,
  stepsOf: (before: readonly NotificationStep[]) => readonly NotificationStep[],
): Promise<void> {
  const { ruleId: id } = call.params;
  const inputOf = ({ id: _, ...said }: NotificationRule) => ({
    ...said,
    steps: stepsOf(said.steps),
  });
  const actor = actorOf(call.caller);
  await inOpsgenieWords(
    updateNotificationRule(room, person, { id, inputOf }, actor),
    { words: RULE_WORDS },
  );
}

function answer(status: number, result: string, id: string): OpsgenieAnswer {
  return { status, body: { result, data: { id } } };
}
