import {
  Rotation,
  Schedule,
  Shift,
  shiftsBetween,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { Stretch } from './timelineLanes';

/** One rotation's turns as if nobody had overridden or forwarded them. */
export function rotationTurns(options: {
  readonly schedule: Schedule;
  readonly rotation: Rotation;
  readonly span: Stretch;
}): readonly Shift[] {
  const { schedule, rotation, span } = options;
  const alone = {
    ...schedule,
    rotations: [rotation],
    overrides: [],
    forwardings: [],
  };
  return shiftsBetween(alone, iso(span.start), iso(span.end));
}

function iso(moment: number): string {
  return DateTime.fromMillis(moment, { zone: 'utc' }).toISO() ?? '';
}
