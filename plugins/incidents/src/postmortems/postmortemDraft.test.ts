import { fakePostmortem } from '../testUtils/fakeIncident';
import { changesOf, draftOf, isSameDraft } from './postmortemDraft';

const BASE = fakePostmortem({
  id: 'pm',
  title: 'Broken',
  revision: 7,
  sections: [
    { key: 'summary', title: 'Summary', body: 'Was' },
    { key: 'impact', title: 'Impact', body: '' },
  ],
  actionItems: [{ id: 'a1', text: 'Mend it', done: false }],
});

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe('changesOf', () => {
  it('sends nothing but the revision when nothing was changed', () => {
    expect(plain(changesOf(BASE, draftOf(BASE)))).toEqual({ revision: 7 });
  });

  it('sends only what was changed', () => {
    const draft = draftOf(BASE);
    const changes = changesOf(BASE, {
      texts: { ...draft.texts, lesson: 'Test it', 'section:impact': 'Much' },
      actionItems: [
        { id: 'a1', text: 'Mend it', done: true },
        { text: 'Watch it', done: false },
        { text: '  ', done: false },
      ],
    });
    expect(plain(changes)).toEqual({
      revision: 7,
      lesson: 'Test it',
      sections: [{ key: 'impact', body: 'Much' }],
      actionItems: [
        { id: 'a1', text: 'Mend it', done: true },
        { text: 'Watch it', done: false },
      ],
    });
  });
});

describe('changesOf after a conflict', () => {
  it('sends an item that somebody else removed as a new one', () => {
    const draft = draftOf(BASE);
    const changes = changesOf(BASE, {
      ...draft,
      actionItems: [{ id: 'gone', text: 'Keep me', done: false }],
    });
    expect(plain(changes.actionItems)).toEqual([
      { text: 'Keep me', done: false },
    ]);
  });
});

describe('isSameDraft', () => {
  it('does not care who made an action item', () => {
    const draft = draftOf(BASE);
    const again = {
      ...draft,
      actionItems: [
        { done: false, owner: undefined, text: 'Mend it', id: 'a1' },
      ],
    };
    expect(isSameDraft(draft, again)).toBe(true);
  });

  it('sees a changed text', () => {
    const draft = draftOf(BASE);
    const other = { ...draft, texts: { ...draft.texts, title: 'Mended' } };
    expect(isSameDraft(draft, other)).toBe(false);
  });
});
