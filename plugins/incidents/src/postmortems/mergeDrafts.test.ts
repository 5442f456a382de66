import { mergeDrafts, settleConflict } from './mergeDrafts';
import { PostmortemDraft } from './postmortemDraft';

const BASE: PostmortemDraft = {
  texts: { title: 'T', lesson: '', 'section:summary': 'S' },
  actionItems: [{ id: 'a', text: 'Mend it', done: false }],
};

function draft(
  texts: Readonly<Record<string, string>>,
  actionItems = BASE.actionItems,
): PostmortemDraft {
  return { texts: { ...BASE.texts, ...texts }, actionItems };
}

describe('mergeDrafts', () => {
  it('takes a part from the one who changed it', () => {
    const merged = mergeDrafts({
      base: BASE,
      mine: draft({ title: 'Mine' }),
      theirs: draft({ lesson: 'Theirs' }),
    });
    expect(merged.draft.texts).toEqual({
      title: 'Mine',
      lesson: 'Theirs',
      'section:summary': 'S',
    });
    expect(merged.conflicts).toEqual([]);
  });

  it('sees no conflict where both wrote the same', () => {
    const same = draft({ title: 'Same' });
    expect(mergeDrafts({ base: BASE, mine: same, theirs: same })).toEqual({
      draft: same,
      conflicts: [],
    });
  });

  it('keeps mine and asks where both changed the same part', () => {
    const theirs = draft({ title: 'Theirs' });
    const merged = mergeDrafts({
      base: BASE,
      mine: draft({ title: 'Mine' }),
      theirs,
    });
    expect(merged.draft.texts.title).toBe('Mine');
    expect(merged.conflicts).toEqual([{ field: 'title', theirs }]);
  });

  it('asks where both changed the action items', () => {
    const mine = draft({}, [{ id: 'a', text: 'Mend it', done: true }]);
    const theirs = draft({}, [{ id: 'a', text: 'Mend it well', done: false }]);
    const merged = mergeDrafts({ base: BASE, mine, theirs });
    expect(merged.draft.actionItems).toEqual(mine.actionItems);
    expect(merged.conflicts).toEqual([{ field: 'actionItems', theirs }]);
  });

  it('takes their action items where mine are untouched', () => {
    const theirs = draft({}, []);
    const merged = mergeDrafts({ base: BASE, mine: BASE, theirs });
    expect(merged.draft.actionItems).toEqual([]);
  });
});

describe('settleConflict', () => {
  const mine = draft({ 'section:summary': 'Mine' });
  const conflict = {
    field: 'section:summary',
    theirs: draft({ 'section:summary': 'Theirs' }),
  };

  it.each([
    ['mine', 'Mine'],
    ['theirs', 'Theirs'],
    ['both', 'Mine\n\nTheirs'],
  ] as const)('by %s', (choice, text) => {
    const settled = settleConflict(mine, conflict, choice);
    expect(settled.texts['section:summary']).toBe(text);
  });

  it('keeps the action items of both, without repeating one', () => {
    const settled = settleConflict(
      draft({}, [
        { id: 'a', text: 'Mend it', done: true },
        { text: 'Only mine', done: false },
      ]),
      {
        field: 'actionItems',
        theirs: draft({}, [{ id: 'a', text: 'Mend it', done: false }]),
      },
      'both',
    );
    expect(settled.actionItems).toEqual([
      { id: 'a', text: 'Mend it', done: false },
      { text: 'Only mine', done: false },
    ]);
  });
});
