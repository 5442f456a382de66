import { OverrideInput, Rotation } from '../Schedule';
import { validateOverride } from './validateOverride';

const ROTATION: Rotation = {
  id: 'r1',
  name: 'Primary',
  type: 'daily',
  length: 1,
  start: '2026-01-05T09:00:00Z',
  participants: [{ type: 'none' }],
};

const OVERRIDE: OverrideInput = {
  participant: { type: 'user', ref: 'user:default/ana' },
  start: '2026-03-08T09:00:00-05:00',
  end: '2026-03-08T14:00:01Z',
  rotationIds: ['r1'],
};

function fieldsOf(override: Partial<OverrideInput>) {
  return validateOverride(
    { ...OVERRIDE, ...override },
    { rotations: [ROTATION, { ...ROTATION, id: 'r2' }] },
  ).map(({ field }) => field);
}

describe('validateOverride', () => {
  it('finds nothing wrong with a usual override', () => {
    expect(fieldsOf({})).toEqual([]);
    expect(fieldsOf({ rotationIds: undefined })).toEqual([]);
    expect(fieldsOf({ participant: { type: 'none' } })).toEqual([]);
  });

  it.each<[string, Partial<OverrideInput>]>([
    ['end', { end: '2026-03-08T14:00:00Z' }],
    ['end', { end: '2026-03-08T13:00:00Z' }],
    ['start', { start: '2026-03-08T09:00' }],
    ['participant.ref', { participant: { type: 'user', ref: 'ana' } }],
    ['rotationIds[1]', { rotationIds: ['r1', 'gone'] }],
  ])('refuses %s in %j', (field, override) => {
    expect(fieldsOf(override)).toEqual([field]);
  });
});
