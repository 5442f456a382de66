import {
  Incident,
  TimelineEntry,
} from '@muster/backstage-plugin-incidents-common';
import { fakeList } from '@muster/backstage-plugin-oncall-react';
import { FakeIncidentsStory } from './FakeIncidentsStory';

/** The incidents of a story: what changes about them is in their timeline. */
export type FakeIncidentLog = {
  /** The incident with this id or key; `NotFoundError` when there is none. */
  readonly get: (idOrKey: string) => Incident;
  readonly log: (
    incidentId: string,
    kind: TimelineEntry['kind'],
    text: string,
    at?: string,
  ) => TimelineEntry;
  readonly change: (
    idOrKey: string,
    kind: TimelineEntry['kind'],
    text: string,
    changes: Partial<Incident>,
  ) => Incident;
};

export function fakeIncidentLog(story: FakeIncidentsStory): FakeIncidentLog {
  const incidents = fakeList({
    kind: 'incident',
    get: () => story.world.incidents,
    set: items => story.change({ incidents: items }),
  });
  const get = (idOrKey: string) =>
    incidents.all().find(({ key }) => key === idOrKey) ??
    incidents.get(idOrKey);
  const log: FakeIncidentLog['log'] = (
    incidentId,
    kind,
    text,
    at = story.now(),
  ) => {
    const { me: actor, timelines } = story.world;
    const entry = { id: story.newId('entry'), at, kind, text, actor };
    const entries = [...(timelines[incidentId] ?? []), entry];
    story.change({ timelines: { ...timelines, [incidentId]: entries } });
    return entry;
  };
  return {
    get,
    log,
    change: (idOrKey, kind, text, changes) => {
      const { id } = get(idOrKey);
      const updatedAt = story.now();
      const after = incidents.change(id, { ...changes, updatedAt });
      log(id, kind, text);
      return after;
    },
  };
}
