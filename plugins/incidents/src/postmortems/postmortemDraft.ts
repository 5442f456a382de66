import {
  ActionItem,
  Postmortem,
  PostmortemChanges,
} from '@muster/backstage-plugin-incidents-common';

/** An action item in the editor; new ones have no id yet. */
export type DraftActionItem = Omit<ActionItem, 'id'> & { readonly id?: string };

/** A part of the postmortem that is edited as text: its head, or a section by key. */
export type TextField = 'title' | 'lesson' | 'owner' | SectionField;

/** A section's key with a prefix that keeps it apart from the head. */
export type SectionField = `section:${Postmortem['sections'][number]['key']}`;

/** What is edited. Every text lies in one record, so that one rule merges all of them. */
export type PostmortemDraft = {
  readonly texts: Readonly<Record<string, string>>;
  readonly actionItems: readonly DraftActionItem[];
};

/** The name of a section among the texts. */
export function sectionField(
  key: Postmortem['sections'][number]['key'],
): SectionField {
  return `section:${key}`;
}

/** The draft that the server's postmortem stands for. */
export function draftOf(postmortem: Postmortem): PostmortemDraft {
  const { title, lesson = '', owner, sections, actionItems } = postmortem;
  const bodies = sections.map(({ key, body }) => [sectionField(key), body]);
  return {
    texts: { title, lesson, owner, ...Object.fromEntries(bodies) },
    actionItems,
  };
}

/** A text of a draft; empty when the draft does not have it. */
export function textOf(draft: PostmortemDraft, field: TextField): string {
  return draft.texts[field] ?? '';
}

/** Whether two drafts say the same. */
export function isSameDraft(a: PostmortemDraft, b: PostmortemDraft): boolean {
  const fields = new Set([...Object.keys(a.texts), ...Object.keys(b.texts)]);
  return (
    [...fields].every(field => a.texts[field] === b.texts[field]) &&
    isSameList(a.actionItems, b.actionItems)
  );
}

/** Whether two lists of action items say the same. */
export function isSameList(
  a: readonly DraftActionItem[],
  b: readonly DraftActionItem[],
): boolean {
  return JSON.stringify(a.map(plain)) === JSON.stringify(b.map(plain));
}

/** What to send: only what was changed, with the revision it was changed from. */
export function changesOf(
  base: Postmortem,
  draft: PostmortemDraft,
): PostmortemChanges {
  const before = draftOf(base);
  const changed = (field: TextField) =>
    textOf(before, field) === textOf(draft, field)
      ? undefined
      : textOf(draft, field);
  const sections = base.sections.flatMap(({ key }) => {
    const body = changed(sectionField(key));
    return body === undefined ? [] : [{ key, body }];
  });
  return {
    revision: base.revision,
    title: changed('title'),
    lesson: changed('lesson'),
    owner: changed('owner'),
    sections: sections.length > 0 ? sections : undefined,
    actionItems: isSameList(before.actionItems, draft.actionItems)
      ? undefined
      : sentActionItems(base, draft),
  };
}

/** Without empty ones; an item that somebody else removed meanwhile is a new one. */
function sentActionItems(
  base: Postmortem,
  draft: PostmortemDraft,
): readonly DraftActionItem[] {
  const known = base.actionItems.map(({ id }) => id);
  return draft.actionItems
    .filter(({ text }) => text.trim() !== '')
    .map(item => ({
      ...item,
      id: item.id && known.includes(item.id) ? item.id : undefined,
    }));
}

/** The same properties in the same order, whoever made the item. */
function plain(item: DraftActionItem) {
  const { id, text, owner, dueOn, done } = item;
  return [id, text, owner, dueOn, done];
}
