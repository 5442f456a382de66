import { Postmortem } from '@muster/backstage-plugin-incidents-common';
import { PostmortemDraft, sectionField, textOf } from './postmortemDraft';

/** A part of the document, and whether anything stands in it. */
export type OutlineItem = {
  /** Where a link to it leads. */
  readonly id: string;
  readonly title: string;
  readonly isWritten: boolean;
};

/** The outline of a postmortem: the lesson, its sections, its action items. */
export function outlineOf(
  postmortem: Postmortem,
  draft: PostmortemDraft,
  names: { readonly lesson: string; readonly actions: string },
): readonly OutlineItem[] {
  const sections = postmortem.sections.map(({ key, title }) => ({
    id: anchorOf(key),
    title,
    isWritten: textOf(draft, sectionField(key)).trim() !== '',
  }));
  return [
    {
      id: anchorOf('lesson'),
      title: names.lesson,
      isWritten: textOf(draft, 'lesson').trim() !== '',
    },
    ...sections,
    {
      id: anchorOf('actions'),
      title: names.actions,
      isWritten: draft.actionItems.some(({ text }) => text.trim() !== ''),
    },
  ];
}

/** The anchor of a part of the document. */
export function anchorOf(part: string): string {
  return `postmortem-${part}`;
}
