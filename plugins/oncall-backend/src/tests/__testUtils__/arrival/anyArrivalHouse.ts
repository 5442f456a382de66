import {
  ALERT_PRIORITIES,
  AlertPolicyInput,
  NotificationPolicyInput,
  RoutingRuleInput,
} from '@muster/backstage-plugin-oncall-common';
import fc from 'fast-check';
import { anyFilter } from './anyFilter';
import { anyHours, anyZone } from './anyHours';
import { ArrivalHouse, TARGET_NAMES, TEAMS } from './ArrivalHouse';
import { DETAILS } from './arrivalWords';
import { TEMPLATES } from './meaningOf';
import { notifyOf } from './targetNotify';

const template = fc.constantFrom(...TEMPLATES);
const team = fc.constantFrom(undefined, TEAMS.payments.ref, TEAMS.treasury.ref);

const scope = {
  enabled: fc.constantFrom(true, true, true, false),
  team,
  filter: anyFilter,
  timeRestrictions: fc.option(anyHours, { nil: undefined, freq: 2 }),
  timezone: fc.option(anyZone, { nil: undefined }),
};

const rewriting: fc.Arbitrary<AlertPolicyInput> = fc
  .record(
    {
      ...scope,
      priority: fc.constantFrom(...ALERT_PRIORITIES),
      responders: fc.constantFrom(
        [{ type: 'team', id: TEAMS.payments.ref }],
        [{ type: 'team', id: TEAMS.treasury.ref }],
        [{ type: 'user', id: 'user:default/ben' }],
      ),
      ignoreOriginalTags: fc.boolean(),
      ignoreOriginalActions: fc.boolean(),
      ignoreOriginalDetails: fc.boolean(),
      ignoreOriginalResponders: fc.boolean(),
      continue: fc.boolean(),
      message: template,
      alias: template,
      description: template,
      entity: template,
      source: template,
      tags: fc.array(template, { maxLength: 2 }),
      actions: fc.array(template, { maxLength: 2 }),
      details: fc.dictionary(fc.constantFrom(...DETAILS, 'added'), template, {
        maxKeys: 2,
        noNullPrototype: true,
      }),
    },
    { requiredKeys: ['enabled', 'filter'] },
  )
  .map(policy => ({ ...policy, type: 'alert', name: '' }));

const quiet: fc.Arbitrary<NotificationPolicyInput> = fc
  .record(
    { ...scope, suppress: fc.boolean() },
    { requiredKeys: ['enabled', 'filter'] },
  )
  .map(policy => ({ ...policy, type: 'notification', name: '' }));

const target = fc.constantFrom(...TARGET_NAMES);

const rule: fc.Arbitrary<RoutingRuleInput> = fc
  .record({
    team: fc.constantFrom(TEAMS.payments.ref, TEAMS.treasury.ref),
    name: fc.constant(''),
    criteria: anyFilter,
    timeRestriction: fc.option(anyHours, { nil: undefined, freq: 2 }),
    timezone: anyZone,
    notify: target.map(notifyOf),
  })
  .map(({ timezone, timeRestriction, ...facts }) => ({
    ...facts,
    ...(timeRestriction && { timezone, timeRestriction }),
  }));

function named<T extends { readonly name: string }>(
  items: readonly T[],
  kind: string,
): readonly T[] {
  return items.map((item, index) => ({ ...item, name: `${kind} ${index}` }));
}

export const anyArrivalHouse: fc.Arbitrary<ArrivalHouse> = fc.record({
  rewriting: fc
    .array(rewriting, { maxLength: 4 })
    .map(items => named(items, 'Rewrites')),
  quiet: fc.array(quiet, { maxLength: 2 }).map(items => named(items, 'Calms')),
  rules: fc.array(rule, { maxLength: 4 }).map(items => named(items, 'Rule')),
  defaults: fc.record(
    { payments: target, treasury: target },
    { requiredKeys: [] },
  ),
});
