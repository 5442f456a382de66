import {
  DrillInput,
  DrillPlanInput,
  Weekday,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import {
  readWallTimeValue,
  WallTimeValue,
  wallTimeValue,
} from '../ui/wallTimeValue';

/** Whom a drill pages; `me` is a person whom the form knows already. */
export type DrillTargetChoice = 'me' | DrillInput['target']['type'];

/** A drill while it is typed. */
export type DrillForm = {
  readonly whom: DrillTargetChoice;
  /** The id of a schedule, or the reference of a person or team. */
  readonly ref?: string;
  readonly when: 'now' | 'later' | 'again';
  readonly at: WallTimeValue;
  readonly everyWeeks: string;
  readonly weekday: Weekday;
  readonly time: string;
  readonly timezone: string;
};

/** Which fields are wrong. */
export type DrillProblems = {
  readonly ref?: boolean;
  readonly at?: boolean;
  readonly everyWeeks?: boolean;
  readonly time?: boolean;
};

/** What to send: one drill, or a plan of many. */
export type DrillOrder =
  | { readonly kind: 'drill'; readonly input: DrillInput }
  | { readonly kind: 'plan'; readonly input: DrillPlanInput };

const MOST_WEEKS = 26;

/** Now; should it be repeated, in the quiet middle of a working week. */
export function newDrillForm(
  target: Pick<DrillForm, 'whom' | 'ref'>,
  now: DateTime,
): DrillForm {
  return {
    ...target,
    when: 'now',
    at: wallTimeValue(now.startOf('hour').plus({ hours: 1 })),
    everyWeeks: '4',
    weekday: 'wednesday',
    time: '14:00',
    timezone: now.zoneName ?? 'UTC',
  };
}

/** What is wrong, or what to send. */
export function readDrillForm(
  form: DrillForm,
  { me, zone }: { readonly me: string; readonly zone: string },
): { readonly problems: DrillProblems; readonly order?: DrillOrder } {
  const { when, weekday, time, timezone } = form;
  const ref = form.whom === 'me' ? me : form.ref;
  const at = readWallTimeValue(form.at, zone);
  const everyWeeks = Number(form.everyWeeks);
  const isRhythm =
    Number.isInteger(everyWeeks) && everyWeeks >= 1 && everyWeeks <= MOST_WEEKS;
  const problems = {
    ref: !ref,
    at: when === 'later' && at.kind !== 'exact',
    everyWeeks: when === 'again' && !isRhythm,
    time: when === 'again' && time === '',
  };
  if (!ref || Object.values(problems).some(Boolean)) {
    return { problems };
  }
  const type = form.whom === 'me' ? 'user' : form.whom;
  const target = { type, ref };
  if (when === 'again') {
    const input = { target, everyWeeks, weekday, time, timezone };
    return { problems, order: { kind: 'plan', input } };
  }
  const isLater = when === 'later' && at.kind === 'exact';
  const input = isLater ? { target, at: at.instant } : { target };
  return { problems, order: { kind: 'drill', input } };
}
