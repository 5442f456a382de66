import { InputError } from '@backstage/errors';
import {
  ActionItem,
  Postmortem,
  PostmortemChanges,
} from '@muster/backstage-plugin-incidents-common';
import { randomUUID } from 'node:crypto';
import { normalizeRef } from '../services/normalizeRefs';

/** What an edit makes of a postmortem; absent fields stay as they are. */
export function editPostmortem(
  postmortem: Postmortem,
  changes: PostmortemChanges,
): Pick<Postmortem, 'title' | 'lesson' | 'owner' | 'sections' | 'actionItems'> {
  const { title, lesson, owner, sections = [], actionItems } = changes;
  const bodies = new Map(sections.map(({ key, body }) => [key, body]));
  return {
    title: (title ?? postmortem.title).trim(),
    lesson: (lesson ?? postmortem.lesson)?.trim() || undefined,
    owner: owner ? normalizeRef('owner', owner) : postmortem.owner,
    sections: postmortem.sections.map(section => ({
      ...section,
      body: bodies.get(section.key) ?? section.body,
    })),
    actionItems: actionItems
      ? actionItems.map(item => actionItemFor(postmortem, item))
      : postmortem.actionItems,
  };
}

function actionItemFor(
  { id: postmortemId, actionItems }: Postmortem,
  item: Omit<ActionItem, 'id'> & { readonly id?: string },
): ActionItem {
  if (item.id && !actionItems.some(({ id }) => id === item.id)) {
    throw new InputError(
      `actionItems names id '${item.id}', which postmortem ${postmortemId} does not have; leave it out for a new item`,
    );
  }
  return { ...item, id: item.id ?? randomUUID() };
}
