import { isSameList, PostmortemDraft } from './postmortemDraft';

/** A part that two people changed in different ways. */
export type DraftConflict = {
  /** The name of a text, or `actionItems`. */
  readonly field: string;
  readonly theirs: PostmortemDraft;
};

/** How a person settles a conflict. */
export type ConflictChoice = 'mine' | 'theirs' | 'both';

/** Two drafts put together, and the parts that a person has to decide. */
export type MergedDrafts = {
  readonly draft: PostmortemDraft;
  readonly conflicts: readonly DraftConflict[];
};

/**
 * Puts together what two people made of the same base. A part that only one of them changed is taken from that one; a
 * part that both changed stays as mine and becomes a conflict, so that nothing is lost without a decision.
 */
export function mergeDrafts(options: {
  readonly base: PostmortemDraft;
  readonly mine: PostmortemDraft;
  readonly theirs: PostmortemDraft;
}): MergedDrafts {
  const { base, mine, theirs } = options;
  const fields = [
    ...new Set([...Object.keys(mine.texts), ...Object.keys(theirs.texts)]),
  ];
  const merged = fields.map(field =>
    mergeText(field, {
      base: base.texts[field],
      mine: mine.texts[field],
      theirs: theirs.texts[field],
    }),
  );
  const items = mergeItems(options);
  const conflicting = [...merged, items].filter(part => part.isConflict);
  return {
    draft: {
      texts: Object.fromEntries(merged.map(({ field, text }) => [field, text])),
      actionItems: items.actionItems,
    },
    conflicts: conflicting.map(({ field }) => ({ field, theirs })),
  };
}

/** The draft after a person decided about one part. */
export function settleConflict(
  draft: PostmortemDraft,
  conflict: DraftConflict,
  choice: ConflictChoice,
): PostmortemDraft {
  const { field, theirs } = conflict;
  if (choice === 'mine') {
    return draft;
  }
  if (field === 'actionItems') {
    const known = theirs.actionItems.map(({ text }) => text);
    const mine = draft.actionItems.filter(({ text }) => !known.includes(text));
    const added = choice === 'both' ? mine : [];
    return { ...draft, actionItems: [...theirs.actionItems, ...added] };
  }
  const theirText = theirs.texts[field] ?? '';
  const text =
    choice === 'both'
      ? `${draft.texts[field] ?? ''}\n\n${theirText}`.trim()
      : theirText;
  return { ...draft, texts: { ...draft.texts, [field]: text } };
}

function mergeText(
  field: string,
  versions: {
    readonly base?: string;
    readonly mine?: string;
    readonly theirs?: string;
  },
) {
  const { base = '', mine = '', theirs = '' } = versions;
  const isConflict = mine !== base && theirs !== base && mine !== theirs;
  return { field, text: mine === base ? theirs : mine, isConflict };
}

function mergeItems(drafts: {
  readonly base: PostmortemDraft;
  readonly mine: PostmortemDraft;
  readonly theirs: PostmortemDraft;
}) {
  const base = drafts.base.actionItems;
  const mine = drafts.mine.actionItems;
  const theirs = drafts.theirs.actionItems;
  const iChanged = !isSameList(mine, base);
  const theyChanged = !isSameList(theirs, base);
  return {
    field: 'actionItems',
    actionItems: iChanged ? mine : theirs,
    isConflict: iChanged && theyChanged && !isSameList(mine, theirs),
  };
}
