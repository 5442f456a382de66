import {
  Maintenance,
  MaintenanceInput,
  MaintenanceRule,
  MaintenanceTime,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import {
  readWallTimeValue,
  WallTimeValue,
  wallTimeValue,
} from '../ui/wallTimeValue';

/** A maintenance while it is typed. */
export type MaintenanceForm = {
  readonly description: string;
  readonly time: MaintenanceTime['type'];
  readonly from: WallTimeValue;
  readonly to: WallTimeValue;
  /** Entity references of services and teams. */
  readonly quiet: readonly string[];
  /** Ids of integrations. */
  readonly off: readonly string[];
  /** Ids of policies that are switched on, and off. */
  readonly policiesOn: readonly string[];
  readonly policiesOff: readonly string[];
};

/** Which fields are wrong. */
export type MaintenanceProblems = {
  readonly from?: boolean;
  readonly to?: boolean;
  readonly scope?: boolean;
};

export function emptyMaintenanceForm(
  now: DateTime,
  zone: string,
): MaintenanceForm {
  const from = now.setZone(zone).startOf('hour').plus({ hours: 1 });
  return {
    description: '',
    time: 'for-1-hour',
    from: wallTimeValue(from),
    to: wallTimeValue(from.plus({ hours: 2 })),
    quiet: [],
    off: [],
    policiesOn: [],
    policiesOff: [],
  };
}

/** The form of a maintenance that exists; with an end it is from then to then, however it began. */
export function maintenanceForm(
  { description, start, end, rules }: Maintenance,
  zone: string,
): MaintenanceForm {
  const wall = (at: string) => wallTimeValue(DateTime.fromISO(at, { zone }));
  const idsOf = (
    types: readonly MaintenanceRule['entity']['type'][],
    wanted: MaintenanceRule['state'],
  ) =>
    rules
      .filter(({ state, entity }) => {
        return state === wanted && types.includes(entity.type);
      })
      .map(({ entity }) => entity.id);
  return {
    description,
    time: end ? 'schedule' : 'indefinitely',
    from: wall(start),
    to: wall(end ?? start),
    quiet: idsOf(['service', 'team'], 'disabled'),
    off: idsOf(['integration'], 'disabled'),
    policiesOn: idsOf(['policy'], 'enabled'),
    policiesOff: idsOf(['policy'], 'disabled'),
  };
}

/** What is wrong, or what to save. */
export function readMaintenanceForm(
  form: MaintenanceForm,
  zone: string,
): {
  readonly problems: MaintenanceProblems;
  readonly input?: MaintenanceInput;
} {
  const [from, to] = [form.from, form.to].map(value => {
    const reading = readWallTimeValue(value, zone);
    return reading.kind === 'exact' ? reading.instant : undefined;
  });
  const isSchedule = form.time === 'schedule';
  const rules = [
    ...form.quiet.map(id => rule(isGroup(id) ? 'team' : 'service', id)),
    ...form.off.map(id => rule('integration', id)),
    ...form.policiesOn.map(id => rule('policy', id, 'enabled')),
    ...form.policiesOff.map(id => rule('policy', id)),
  ];
  const problems = {
    from: isSchedule && !from,
    to: isSchedule && (!to || !from || to <= from),
    scope: rules.length === 0,
  };
  if (problems.from || problems.to || problems.scope) {
    return { problems };
  }
  const time: MaintenanceTime =
    form.time === 'schedule'
      ? { type: 'schedule', start: from ?? '', end: to ?? '' }
      : { type: form.time };
  return {
    problems,
    input: { description: form.description.trim(), time, rules },
  };
}

function rule(
  type: MaintenanceRule['entity']['type'],
  id: string,
  state: MaintenanceRule['state'] = 'disabled',
): MaintenanceRule {
  return { state, entity: { type, id } };
}

function isGroup(entityRef: string): boolean {
  return entityRef.toLowerCase().startsWith('group:');
}
