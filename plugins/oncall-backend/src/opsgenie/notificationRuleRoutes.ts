import { NotificationRule } from '@muster/backstage-plugin-oncall-common';
import { actorOf } from '../authorization';
import {
  deleteNotificationRule,
  placeNotificationRule,
  updateNotificationRule,
} from '../people/changeNotificationRules';
import { copyNotificationRules } from '../people/copyNotificationRules';
import { createNotificationRule } from '../people/createNotificationRule';
import { PeopleRoom } from '../people/PeopleRoom';
import { contactsOf } from './foundContact';
import { foundPerson } from './foundPerson';
import { foundRule, orderOfRule, rulesOf } from './foundRule';
import {
  copyBody,
  orderBody,
  ruleBody,
  ruleChangeBody,
} from './notificationRuleBody';
import { inOpsgenieWords } from './inOpsgenieWords';
import { changedRule, newRule, RULE_WORDS } from './notificationRuleInput';
import {
  notificationRuleMeta,
  notificationRuleView,
} from './notificationRuleView';
import { OpsgenieAnswer } from './OpsgenieRequest';
import { OpsgenieRoute } from './OpsgenieRoute';
import { parseBody } from './parseBody';
import { PersonQuestion, personRoutes } from './personRoutes';

const RULES = '/notification-rules';

/** `/v2/users/{user}/notification-rules`: how a person is told. */
export function notificationRuleRoutes(
  room: PeopleRoom,
): readonly OpsgenieRoute[] {
  const one = `${RULES}/:ruleId`;
  return personRoutes(room, [
    ['GET', RULES, list],
    ['POST', RULES, create],
    // The documentation says PATCH, the Go SDK sends POST.
    ['PATCH', `${RULES}/copy-to`, copy],
    ['POST', `${RULES}/copy-to`, copy],
    ['GET', one, get],
    ['PATCH', one, change],
    ['DELETE', one, remove],
    ['POST', `${one}/enable`, question => turn(question, true)],
    ['POST', `${one}/disable`, question => turn(question, false)],
    ['POST', `${one}/change-order`, move],
  ]);
}

async function list(question: PersonQuestion): Promise<OpsgenieAnswer> {
  const rules = await rulesOf(question);
  const data = rules.map(rule =>
    notificationRuleMeta(rule, orderOfRule(rules, rule)),
  );
  return { status: 200, body: { data } };
}

async function get(question: PersonQuestion): Promise<OpsgenieAnswer> {
  const roster = await rosterOf(question);
  const data = notificationRuleView({ ...(await foundRule(question)), roster });
  return { status: 200, body: { data } };
}

async function create(question: PersonQuestion): Promise<OpsgenieAnswer> {
  const { room, person, call } = question;
  const body = parseBody(ruleBody, call.body);
  const contacts = await contactsOf(room, person);
  const roster = await rosterOf(question);
  const input = newRule(body, { contacts, roster });
  const actor = actorOf(call.caller);
  const rule = await inOpsgenieWords(
    createNotificationRule(room, person, input, actor),
    { words: RULE_WORDS },
  );
  await placeAt(question, rule.id, body.order);
  return answer(201, 'Created', rule);
}

async function change(question: PersonQuestion): Promise<OpsgenieAnswer> {
  const { room, person, call } = question;
  const body = parseBody(ruleChangeBody, call.body);
  const { rule, contacts } = await foundRule(question);
  const { id } = rule;
  const roster = await rosterOf(question);
  const inputOf = (before: NotificationRule) =>
    changedRule(before, body, { contacts, roster });
  const actor = actorOf(call.caller);
  const after = await inOpsgenieWords(
    updateNotificationRule(room, person, { id, inputOf }, actor),
    { words: RULE_WORDS },
  );
  await placeAt(question, id, body.order);
  return answer(200, 'Updated', after);
}

async function turn(
  question: PersonQuestion,
  enabled: boolean,
): Promise<OpsgenieAnswer> {
  const { room, person, call } = question;
  const { rule } = await foundRule(question);
  const { id } = rule;
  const inputOf = ({ id: _, ...said }: NotificationRule) => ({
    ...said,
    enabled,
  });
  const actor = actorOf(call.caller);
  await inOpsgenieWords(
    updateNotificationRule(room, person, { id, inputOf }, actor),
    { words: RULE_WORDS },
  );
  return answer(200, enabled ? 'Enabled' : 'Disabled', rule);
}

async function move(question: PersonQuestion): Promise<OpsgenieAnswer> {
  const { order } = parseBody(orderBody, question.call.body);
  const { rule } = await foundRule(question);
  await placeAt(question, rule.id, order);
  return answer(200, 'Updated', rule);
}

async function remove(question: PersonQuestion): Promise<OpsgenieAnswer> {
  const { room, person, call } = question;
  const { rule } = await foundRule(question);
  const actor = actorOf(call.caller);
  await deleteNotificationRule(room, person, rule.id, actor);
  return { status: 200, body: { result: 'Deleted' } };
}

async function copy(question: PersonQuestion): Promise<OpsgenieAnswer> {
  const { room, person: from, call } = question;
  const { toUsers, ruleTypes: actions } = parseBody(copyBody, call.body);
  const roster = await rosterOf(question);
  const to = toUsers.map(user => foundPerson(roster, user).ref);
  const actor = actorOf(call.caller);
  await copyNotificationRules(room, { from, to, actions, actor });
  return { status: 200, body: { result: 'Copied' } };
}

async function placeAt(
  { room, person, call }: PersonQuestion,
  id: string,
  order: number | null | undefined,
): Promise<void> {
  if (order !== undefined && order !== null) {
    const place = { id, order };
    await placeNotificationRule(room, person, place, actorOf(call.caller));
  }
}

function rosterOf({ room }: PersonQuestion) {
  return room.rosters.get(room.clock());
}

function answer(
  status: number,
  result: string,
  { id, name }: { readonly id: string; readonly name: string },
): OpsgenieAnswer {
  return { status, body: { result, data: { id, name } } };
}
