import { OpsgenieError } from './OpsgenieError';

const REASONS = {
  people:
    'People are the Users of the catalog: change the User where the catalog reads it, and it is known here within a minute.',
  teams:
    'Teams are the Groups of the catalog, and their members are those of the Group: change the Group where the catalog reads it, and it is known here within a minute.',
} as const;

/** What the catalog decides is refused with the reason, so that nobody believes that it was changed. */
export function inTheCatalog(what: keyof typeof REASONS): OpsgenieError {
  return new OpsgenieError(403, REASONS[what], { code: 40302 });
}
