import { z } from 'zod';
import { actorOf } from '../authorization';
import { addContactMethod } from '../people/addContactMethod';
import { changeContactMethod } from '../people/changeContactMethod';
import { deleteContactMethod } from '../people/deleteContactMethod';
import { PeopleRoom } from '../people/PeopleRoom';
import { contactsOf } from './foundContact';
import { inOpsgenieWords } from './inOpsgenieWords';
import { requiredText } from './OpsgenieBody';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieAnswer } from './OpsgenieRequest';
import { OpsgenieRoute } from './OpsgenieRoute';
import { parseBody } from './parseBody';
import { PersonQuestion, personRoutes } from './personRoutes';
import { userContactView } from './userContactView';

const newContactBody = z.object({ method: requiredText, to: requiredText });

const contactBody = z.object({ to: requiredText });

/** `/v2/users/{user}/contacts`: how a person can be reached. */
export function userContactRoutes(room: PeopleRoom): readonly OpsgenieRoute[] {
  const one = '/contacts/:id';
  return personRoutes(room, [
    ['GET', '/contacts', list],
    ['POST', '/contacts', create],
    ['GET', one, get],
    ['PATCH', one, change],
    ['DELETE', one, remove],
    ['POST', `${one}/enable`, question => turn(question, true)],
    ['POST', `${one}/disable`, question => turn(question, false)],
  ]);
}

async function list({ room, person }: PersonQuestion): Promise<OpsgenieAnswer> {
  const data = (await contactsOf(room, person)).map(userContactView);
  return { status: 200, body: { data } };
}

async function get(question: PersonQuestion): Promise<OpsgenieAnswer> {
  return { status: 200, body: { data: await found(question) } };
}

async function create(question: PersonQuestion): Promise<OpsgenieAnswer> {
  const { room, person, call } = question;
  const { method = '', to = '' } = parseBody(newContactBody, call.body);
  const channel = method.toLowerCase();
  if (channel === 'mobile') {
    throw OpsgenieError.unprocessable({
      method: 'is mobile, which is set up on the device itself in the portal',
    });
  }
  const actor = actorOf(call.caller);
  const { id } = await inOpsgenieWords(
    addContactMethod(room, person, { channel, to }, actor),
    { words: { channel: 'method' } },
  );
  return { status: 201, body: { result: 'Created', data: { id } } };
}

async function change(question: PersonQuestion): Promise<OpsgenieAnswer> {
  const { room, person, call } = question;
  const { id } = await found(question);
  const { to } = parseBody(contactBody, call.body);
  const actor = actorOf(call.caller);
  await changeContactMethod(room, person, { id, to }, actor);
  return { status: 200, body: { result: 'Updated', data: { id } } };
}

async function turn(
  question: PersonQuestion,
  enabled: boolean,
): Promise<OpsgenieAnswer> {
  const { room, person, call } = question;
  const { id } = await found(question);
  const actor = actorOf(call.caller);
  await changeContactMethod(room, person, { id, enabled }, actor);
  const result = enabled ? 'Enabled' : 'Disabled';
  return { status: 200, body: { result, data: { id } } };
}

async function remove(question: PersonQuestion): Promise<OpsgenieAnswer> {
  const { room, person, call } = question;
  const { id } = await found(question);
  await deleteContactMethod(room, person, id, actorOf(call.caller));
  return { status: 200, body: { result: 'Deleted' } };
}

async function found({ room, person, call }: PersonQuestion) {
  const { id } = call.params;
  const views = (await contactsOf(room, person)).map(userContactView);
  const view = views.find(contact => contact.id === id);
  if (!view) {
    throw OpsgenieError.notFound(`No contact exists with ID [${id}]`);
  }
  return view;
}
