import { useApi } from '@backstage/core-plugin-api';
import { Postmortem } from '@muster/backstage-plugin-incidents-common';
import {
  Dispatch,
  SetStateAction,
  useCallback,
  useEffect,
  useState,
} from 'react';
import { dropDraft, keepDraft } from '../api/draftStorage';
import { isConflict } from '../api/isConflict';
import { incidentsApiRef } from '../api/incidentsApiRef';
import { Action, useAction } from '../api/useAction';
import {
  DraftState,
  isDirty,
  openDraft,
  receive,
  receiveSaved,
  settle,
} from './draftState';
import { keptDraftKey, readKeptDraft } from './keptDraft';
import { ConflictChoice, DraftConflict } from './mergeDrafts';
import {
  changesOf,
  draftOf,
  DraftActionItem,
  TextField,
} from './postmortemDraft';

/** A postmortem that is being edited. */
export type PostmortemEditing = {
  readonly state: DraftState;
  readonly isDirty: boolean;
  /** Both stay the same function, so that a keystroke renders one field anew and not twelve. */
  readonly changeText: (field: TextField, text: string) => void;
  readonly changeActionItems: (items: readonly DraftActionItem[]) => void;
  readonly settle: (conflict: DraftConflict, choice: ConflictChoice) => void;
  readonly discard: () => void;
  readonly save: Action<[]>;
};

/**
 * Holds what is typed, keeps it in the browser, saves it with the revision it was made from, and puts it together with
 * what others save meanwhile.
 */
export function usePostmortemDraft(
  theirs: Postmortem,
  readAgain: () => void,
): PostmortemEditing {
  const api = useApi(incidentsApiRef);
  const key = keptDraftKey(theirs.id);
  const [state, setState] = useState(() =>
    openDraft(theirs, readKeptDraft(theirs.id)),
  );
  useEffect(() => setState(before => receive(before, theirs)), [theirs]);

  const dirty = isDirty(state);
  useEffect(() => {
    if (dirty) {
      keepDraft(key, { base: draftOf(state.base), draft: state.draft });
    } else {
      dropDraft(key);
    }
  }, [key, dirty, state.base, state.draft]);

  const { base, draft } = state;
  const act = useCallback(async () => {
    try {
      const saved = await api.updatePostmortem(base.id, changesOf(base, draft));
      setState(before => receiveSaved(before, saved, draft));
      readAgain();
    } catch (error) {
      if (isConflict(error)) {
        // The newer revision arrives by this reading and is merged above.
        readAgain();
      }
      throw error;
    }
  }, [api, base, draft, readAgain]);

  return {
    state,
    isDirty: dirty,
    ...useChanges(setState),
    settle: (conflict, choice) =>
      setState(before => settle(before, conflict, choice)),
    discard: () => setState(before => openDraft(before.base)),
    save: useAction(act),
  };
}

function useChanges(setState: Dispatch<SetStateAction<DraftState>>) {
  const changeText = useCallback(
    (field: TextField, text: string) =>
      setState(before => {
        const texts = { ...before.draft.texts, [field]: text };
        return { ...before, draft: { ...before.draft, texts } };
      }),
    [setState],
  );
  const changeActionItems = useCallback(
    (actionItems: readonly DraftActionItem[]) =>
      setState(before => ({
        ...before,
        draft: { ...before.draft, actionItems },
      })),
    [setState],
  );
  return { changeText, changeActionItems };
}
