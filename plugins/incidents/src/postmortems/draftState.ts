import { Postmortem } from '@muster/backstage-plugin-incidents-common';
import {
  ConflictChoice,
  DraftConflict,
  mergeDrafts,
  settleConflict,
} from './mergeDrafts';
import { draftOf, isSameDraft, PostmortemDraft } from './postmortemDraft';

/** What the editor holds: what the server last said, what was typed since, and what is to be decided. */
export type DraftState = {
  readonly base: Postmortem;
  readonly draft: PostmortemDraft;
  readonly conflicts: readonly DraftConflict[];
  /** Somebody else's changes were put together with mine. */
  readonly wasMerged: boolean;
  /** What was typed and not saved in an earlier visit is back. */
  readonly wasRestored: boolean;
};

/** What the editor keeps in the browser: enough to merge after somebody else has saved. */
export type KeptDraft = {
  readonly base: PostmortemDraft;
  readonly draft: PostmortemDraft;
};

/** The editor when it opens, with what was kept from the last visit. */
export function openDraft(theirs: Postmortem, kept?: KeptDraft): DraftState {
  const fresh = {
    base: theirs,
    draft: draftOf(theirs),
    conflicts: [],
    wasMerged: false,
    wasRestored: false,
  };
  if (!kept || isSameDraft(kept.draft, fresh.draft)) {
    return fresh;
  }
  const merged = mergeDrafts({
    base: kept.base,
    mine: kept.draft,
    theirs: fresh.draft,
  });
  const wasRestored = !isSameDraft(merged.draft, fresh.draft);
  return { ...fresh, ...merged, wasRestored };
}

/** The editor after the server said something new. Nothing that was typed is lost. */
export function receive(state: DraftState, theirs: Postmortem): DraftState {
  if (theirs.revision <= state.base.revision) {
    return state;
  }
  const base = draftOf(state.base);
  const merged = mergeDrafts({
    base,
    mine: state.draft,
    theirs: draftOf(theirs),
  });
  // A conflict that nobody has settled yet stays one, with what they say now.
  const stillOpen = state.conflicts
    .filter(({ field }) => !merged.conflicts.some(now => now.field === field))
    .map(({ field }) => ({ field, theirs: draftOf(theirs) }));
  return {
    ...state,
    base: theirs,
    draft: merged.draft,
    conflicts: [...merged.conflicts, ...stillOpen],
    wasMerged: state.wasMerged || !isSameDraft(state.draft, base),
  };
}

/** The editor after one of our own edits was saved. What was typed meanwhile stays. */
export function receiveSaved(
  state: DraftState,
  saved: Postmortem,
  sent: PostmortemDraft,
): DraftState {
  const { draft } = mergeDrafts({
    base: sent,
    mine: state.draft,
    theirs: draftOf(saved),
  });
  return {
    base: saved,
    draft,
    conflicts: [],
    wasMerged: false,
    wasRestored: false,
  };
}

/** The editor after a person decided about one part. */
export function settle(
  state: DraftState,
  conflict: DraftConflict,
  choice: ConflictChoice,
): DraftState {
  return {
    ...state,
    draft: settleConflict(state.draft, conflict, choice),
    conflicts: state.conflicts.filter(({ field }) => field !== conflict.field),
  };
}

/** Whether anything is not saved yet. */
export function isDirty(state: DraftState): boolean {
  return !isSameDraft(state.draft, draftOf(state.base));
}
