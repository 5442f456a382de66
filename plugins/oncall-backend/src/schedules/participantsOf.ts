import { Participant, Schedule } from '@muster/backstage-plugin-oncall-common';

/** Everybody who can be on call in a schedule: in turn, by an override, or in somebody's place. */
export function participantsOf({
  rotations,
  overrides,
  forwardings = [],
}: Schedule): readonly Participant[] {
  return [
    ...rotations.flatMap(({ participants }) => participants),
    ...overrides.map(({ participant }) => participant),
    ...forwardings.map(({ to }) => ({ type: 'user' as const, ref: to })),
  ];
}
