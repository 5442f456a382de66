import {
  Incident,
  IncidentFilter,
  Postmortem,
  PostmortemChanges,
} from '@muster/backstage-plugin-incidents-common';

/** The filter of an incident list, as the backend understands it. */
export function matchesIncident(
  incident: Incident,
  filter: IncidentFilter,
): boolean {
  const { status, priority, service, team, text } = filter;
  const words = `${incident.key} ${incident.message} ${
    incident.description ?? ''
  } ${incident.tags.join(' ')}`.toLowerCase();
  return (
    (!status?.length || status.includes(incident.status)) &&
    (!priority?.length || priority.includes(incident.priority)) &&
    (!service ||
      incident.impactedServices.some(
        ({ entityRef }) => entityRef === service,
      )) &&
    (!team || incident.impactedServices.some(({ owner }) => owner === team)) &&
    (!text || words.includes(text.toLowerCase()))
  );
}

/** A postmortem after an edit; what the edit does not name stays. */
export function changePostmortem(
  before: Postmortem,
  changes: PostmortemChanges,
  newId: () => string,
): Postmortem {
  const { title, lesson, owner, sections = [], actionItems } = changes;
  const bodies = new Map(sections.map(({ key, body }) => [key, body]));
  return {
    ...before,
    title: title ?? before.title,
    lesson: lesson ?? before.lesson,
    owner: owner ?? before.owner,
    sections: before.sections.map(section => ({
      ...section,
      body: bodies.get(section.key) ?? section.body,
    })),
    actionItems:
      actionItems?.map(item => ({ ...item, id: item.id ?? newId() })) ??
      before.actionItems,
    revision: before.revision + 1,
  };
}
