import {
  ImportedShift,
  Schedule,
} from '@muster/backstage-plugin-oncall-common';
import { randomUUID } from 'node:crypto';

/**
 * Shifts that follow no rule as a part of a schedule: rotations of deliberately nobody, and an override for every shift.
 *
 * @remarks Who is on call at the same time gets a rotation each, because overrides of one rotation replace each other. Outside of
 * the shifts nobody is on call, as the calendar says.
 */
export function fixedShifts(
  shifts: readonly ImportedShift[],
  by: { readonly createdAt: string; readonly createdBy: string },
): Pick<Schedule, 'rotations' | 'overrides'> {
  const lanes = lanesOf(shifts).map(lane => ({ id: randomUUID(), lane }));
  return {
    rotations: lanes.map(({ id, lane }, index) => ({
      id,
      name: lanes.length === 1 ? 'Imported' : `Imported ${index + 1}`,
      type: 'weekly',
      length: 1,
      start: lane[0].start,
      participants: [{ type: 'none' }],
    })),
    overrides: lanes.flatMap(({ id, lane }) =>
      lane.map(({ person, start, end }) => ({
        id: randomUUID(),
        participant: { type: 'user' as const, ref: person },
        start,
        end,
        rotationIds: [id],
        ...by,
      })),
    ),
  };
}

/** As few rows as possible in which no two overlap. */
function lanesOf(
  shifts: readonly ImportedShift[],
): readonly (readonly ImportedShift[])[] {
  const lanes: ImportedShift[][] = [];
  for (const shift of [...shifts].sort((a, b) =>
    a.start < b.start ? -1 : 1,
  )) {
    const lane = lanes.find(row => row[row.length - 1].end <= shift.start);
    if (lane) {
      lane.push(shift);
    } else {
      lanes.push([shift]);
    }
  }
  return lanes;
}
