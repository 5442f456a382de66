import { SavedAlertSearch } from '@muster/backstage-plugin-oncall-common';

/** The short form, in lists and answers. */
export function nameOfSearch({ id, name }: SavedAlertSearch) {
  return { id, name };
}

/** A saved search as clients of Opsgenie read it. */
export function searchView(search: SavedAlertSearch) {
  const { owner, teams, description = '' } = search;
  return {
    ...search,
    description,
    owner: owner === undefined ? undefined : { id: owner },
    teams: teams.map(id => ({ id })),
  };
}
