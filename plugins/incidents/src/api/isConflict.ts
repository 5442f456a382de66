import { reasonOf } from '@muster/backstage-plugin-oncall-react';

/** Whether the server refused because somebody else was faster. */
export function isConflict(error: unknown): boolean {
  return reasonOf(error).name === 'ConflictError';
}
