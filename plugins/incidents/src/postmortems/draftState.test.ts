import { fakePostmortem } from '../testUtils/fakeIncident';
import {
  isDirty,
  openDraft,
  receive,
  receiveSaved,
  settle,
} from './draftState';
import { draftOf } from './postmortemDraft';

const FIRST = fakePostmortem({ id: 'pm', title: 'First', revision: 1 });
const SECOND = { ...FIRST, title: 'Second', revision: 2 };

function typed(title: string, base = FIRST) {
  const draft = draftOf(base);
  return { ...draft, texts: { ...draft.texts, title } };
}

describe('openDraft', () => {
  it('starts clean', () => {
    expect(isDirty(openDraft(FIRST))).toBe(false);
  });

  it('brings back what was not saved', () => {
    const kept = { base: draftOf(FIRST), draft: typed('Mine') };
    const state = openDraft(FIRST, kept);
    expect(state.draft.texts.title).toBe('Mine');
    expect(state).toMatchObject({ wasRestored: true, conflicts: [] });
  });

  it('forgets what was kept when the server says the same', () => {
    const kept = { base: draftOf(FIRST), draft: typed('Second') };
    expect(openDraft(SECOND, kept)).toMatchObject({ wasRestored: false });
  });

  it('asks when somebody else changed the same since', () => {
    const kept = { base: draftOf(FIRST), draft: typed('Mine') };
    expect(openDraft(SECOND, kept).conflicts).toHaveLength(1);
  });
});

describe('receive', () => {
  it('takes a newer revision when nothing was typed', () => {
    const state = receive(openDraft(FIRST), SECOND);
    expect(state.base).toBe(SECOND);
    expect(isDirty(state)).toBe(false);
    expect(state.wasMerged).toBe(false);
  });

  it('ignores what is not newer', () => {
    const state = openDraft(SECOND);
    expect(receive(state, FIRST)).toBe(state);
  });

  it('keeps an unsettled conflict, with what they say now', () => {
    const conflicting = receive(
      { ...openDraft(FIRST), draft: typed('Mine') },
      SECOND,
    );
    const third = { ...SECOND, lesson: 'Test it', revision: 3 };
    const state = receive(conflicting, third);
    expect(state.conflicts).toHaveLength(1);
    expect(state.conflicts[0]?.theirs.texts.title).toBe('Second');
    expect(state.draft.texts).toMatchObject({
      title: 'Mine',
      lesson: 'Test it',
    });
  });
});

describe('receiveSaved', () => {
  it('keeps what was typed while it was being saved', () => {
    const sent = typed('Second');
    const state = { ...openDraft(FIRST), draft: typed('Second and more') };
    const after = receiveSaved(state, SECOND, sent);
    expect(after.draft.texts.title).toBe('Second and more');
    expect(isDirty(after)).toBe(true);
  });
});

describe('settle', () => {
  it('removes the conflict it decides', () => {
    const state = receive(
      { ...openDraft(FIRST), draft: typed('Mine') },
      SECOND,
    );
    const [conflict] = state.conflicts;
    expect(conflict).toBeDefined();
    const after = conflict && settle(state, conflict, 'theirs');
    expect(after?.conflicts).toEqual([]);
    expect(after?.draft.texts.title).toBe('Second');
  });
});
