import { Schedule } from '@muster/backstage-plugin-oncall-common';

/** Whether an escalation policy may be on call in a schedule; then the server has to be asked who is paged. */
export function hasEscalation({ rotations, overrides }: Schedule): boolean {
  return [
    ...rotations.flatMap(({ participants }) => participants),
    ...overrides.map(({ participant }) => participant),
  ].some(({ type }) => type === 'escalation');
}
