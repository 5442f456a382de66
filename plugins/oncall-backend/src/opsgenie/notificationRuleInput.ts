import {
  ContactMethod,
  NotificationRule,
  NotificationRuleInput,
  NotificationStep,
} from '@muster/backstage-plugin-oncall-common';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Roster } from '../directory/Roster';
import { isAboutShifts } from '../people/notificationRuleFromInput';
import { changedRestriction } from './restrictionBody';
import { contactNamed } from './foundContact';
import { ruleBody, ruleChangeBody, stepBody } from './notificationRuleBody';
import { namesOf } from './OpsgenieBody';
import { OpsgenieError } from './OpsgenieError';

/** The names in Opsgenie of what the use cases refuse of a rule. */
export const RULE_WORDS = {
  minutesBefore: 'notificationTime',
  contactMethod: 'contact',
  'repeat.afterMinutes': 'repeat.loopAfter',
  afterMinutes: 'sendAfter',
} as const;

type Known = {
  readonly contacts: readonly ContactMethod[];
  readonly roster: Roster;
};

/** A new rule, as the use case takes it. */
export function newRule(
  body: z.infer<typeof ruleBody>,
  known: Known,
): NotificationRuleInput {
  const { name = '', actionType: action, enabled = true } = body;
  return changedRule({ name, action, enabled, steps: [] }, body, known);
}

/** A rule after a change; what the body does not say stays. */
export function changedRule(
  { id: _, ...before }: NotificationRuleInput & Partial<NotificationRule>,
  body: z.infer<typeof ruleChangeBody>,
  known: Known,
): NotificationRuleInput {
  const { name = before.name, enabled = before.enabled, steps } = body;
  return {
    ...before,
    name,
    enabled,
    ...(isAboutShifts(before) ? shiftParts(body, known) : alertParts(body)),
    timeRestriction: changedRestriction(
      body.timeRestriction,
      before.timeRestriction,
    ),
    ...(steps && { steps: steps.map(step => stepFrom(step, known.contacts)) }),
  };
}

/** Clients also send for shifts what only means something for alerts, and the other way round. */
function alertParts({
  criteria,
  repeat,
}: z.infer<typeof ruleChangeBody>): Partial<NotificationRuleInput> {
  const isAll = criteria?.type === 'match-all';
  return {
    ...(criteria && { criteria: isAll ? undefined : criteria }),
    ...(repeat && { repeat: repeatOf(repeat) }),
  };
}

function repeatOf({
  enabled = true,
  loopAfter,
}: NonNullable<z.infer<typeof ruleChangeBody>['repeat']>) {
  return enabled && loopAfter ? { afterMinutes: loopAfter } : undefined;
}

function shiftParts(
  { notificationTime, schedules }: z.infer<typeof ruleChangeBody>,
  { roster }: Known,
): Partial<NotificationRuleInput> {
  return {
    ...(notificationTime && { minutesBefore: notificationTime }),
    ...(schedules && {
      schedules: schedules.length
        ? schedules.map(one => scheduleId(namesOf(one), roster))
        : undefined,
    }),
  };
}

function scheduleId(names: readonly string[], roster: Roster): string {
  const found = names.flatMap(name => roster.schedule(name) ?? []).at(0);
  if (!found) {
    throw OpsgenieError.unprocessable({
      schedules: `has [${names.join(' ')}], which is not a schedule`,
    });
  }
  return found.id;
}

/** A step with an id, whose contact the person has. */
export function stepFrom(
  { contact, sendAfter, enabled = true }: z.infer<typeof stepBody>,
  contacts: readonly ContactMethod[],
  /** Where the client says the contact. */
  field?: string,
): NotificationStep {
  return {
    id: randomUUID(),
    contactMethod: contactId(contact, contacts, field),
    afterMinutes: sendAfter,
    enabled,
  };
}

/** The id of the contact that a body names. */
export function contactId(
  { method = '', to = '' }: z.infer<typeof stepBody>['contact'],
  contacts: readonly ContactMethod[],
  field: string = 'steps',
): string {
  const found = contactNamed(contacts, { method, to });
  if (!found) {
    throw OpsgenieError.unprocessable({
      [field]: `The user has no contact ${method} [${to}]; add it first`,
    });
  }
  return found.id;
}
