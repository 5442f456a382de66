import { GroupCommit, GroupCommitOptions } from './GroupCommit';

/** Remembers batches, and holds every commit until the test lets it go. */
function fakeDatabase(commit: (items: readonly string[]) => void = () => {}) {
  const batches: string[][] = [];
  const held: (() => void)[] = [];
  return {
    batches,
    commit: async (items: readonly string[]) => {
      batches.push([...items]);
      await new Promise<void>(resolve => held.push(resolve));
      commit(items);
      return items.map(item => item.toUpperCase());
    },
    /** Lets commits go, as they come, until the work is done. */
    async letGoUntil<T>(work: Promise<T>): Promise<T> {
      let isDone = false;
      const done = work.finally(() => {
        isDone = true;
      });
      // A rejection is the caller's to see.
      done.catch(() => {});
      while (!isDone) {
        held.splice(0).forEach(resolve => resolve());
        await new Promise(resolve => setImmediate(resolve));
      }
      return done;
    },
  };
}

function groupCommit(
  commit: GroupCommitOptions<string, string>['commit'],
  options: Partial<GroupCommitOptions<string, string>> = {},
) {
  return GroupCommit.create<string, string>({
    commit,
    maxBatch: 100,
    maxWaiting: 100,
    tooBusy: () => new Error('too busy'),
    isPassing: error => String(error).includes('lost race'),
    isHopeless: error => String(error).includes('gone'),
    ...options,
  });
}

describe('GroupCommit', () => {
  it('answers each item with its own result', async () => {
    const database = fakeDatabase();
    const group = groupCommit(database.commit);
    const results = Promise.all(['a', 'b', 'c'].map(i => group.submit(i)));
    expect(await database.letGoUntil(results)).toEqual(['A', 'B', 'C']);
  });

  it('writes items that arrive together in one commit', async () => {
    const database = fakeDatabase();
    const group = groupCommit(database.commit);
    await database.letGoUntil(
      Promise.all(['a', 'b', 'c'].map(i => group.submit(i))),
    );
    expect(database.batches).toEqual([['a', 'b', 'c']]);
  });

  it('collects what arrives during a commit for the next one, in order', async () => {
    const database = fakeDatabase();
    const group = groupCommit(database.commit);
    const first = group.submit('a');
    await new Promise(resolve => setImmediate(resolve));
    const later = Promise.all(['b', 'c'].map(i => group.submit(i)));
    expect(database.batches).toEqual([['a']]);

    await database.letGoUntil(Promise.all([first, later]));
    expect(database.batches).toEqual([['a'], ['b', 'c']]);
  });

  it('splits what is more than the largest batch', async () => {
    const database = fakeDatabase();
    const group = groupCommit(database.commit, { maxBatch: 2 });
    await database.letGoUntil(
      Promise.all(['a', 'b', 'c'].map(i => group.submit(i))),
    );
    expect(database.batches).toEqual([['a', 'b'], ['c']]);
  });

  it('answers nobody before the commit is done', async () => {
    const database = fakeDatabase();
    const group = groupCommit(database.commit);
    let isAnswered = false;
    const answer = group.submit('a').then(() => {
      isAnswered = true;
    });
    for (let turn = 0; turn < 10; turn += 1) {
      await new Promise(resolve => setImmediate(resolve));
    }
    expect(isAnswered).toBe(false);
    await database.letGoUntil(answer);
    expect(isAnswered).toBe(true);
  });

  it('lets a bad item fail alone', async () => {
    const database = fakeDatabase(items => {
      if (items.includes('poison')) {
        throw new Error('bad item');
      }
    });
    const group = groupCommit(database.commit);
    const answers = Promise.allSettled(
      ['a', 'poison', 'b'].map(i => group.submit(i)),
    );
    expect(await database.letGoUntil(answers)).toEqual([
      { status: 'fulfilled', value: 'A' },
      { status: 'rejected', reason: new Error('bad item') },
      { status: 'fulfilled', value: 'B' },
    ]);
  });

  it('tries a batch again that lost a race', async () => {
    let races = 2;
    const database = fakeDatabase(() => {
      races -= 1;
      if (races > 0) {
        throw new Error('lost race');
      }
    });
    const group = groupCommit(database.commit);
    const answers = Promise.all(['a', 'b'].map(i => group.submit(i)));
    expect(await database.letGoUntil(answers)).toEqual(['A', 'B']);
    expect(database.batches).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });

  it('gives up on an item that loses every race', async () => {
    const database = fakeDatabase(() => {
      throw new Error('lost race');
    });
    const group = groupCommit(database.commit);
    await expect(database.letGoUntil(group.submit('a'))).rejects.toThrow(
      'lost race',
    );
  });

  it('fails all items at once when the database is gone, and works again later', async () => {
    let isGone = true;
    const database = fakeDatabase(() => {
      if (isGone) {
        throw new Error('gone');
      }
    });
    const group = groupCommit(database.commit);
    const answers = Promise.allSettled(['a', 'b'].map(i => group.submit(i)));
    for (const answer of await database.letGoUntil(answers)) {
      expect(answer.status).toBe('rejected');
    }
    expect(database.batches).toHaveLength(1);

    isGone = false;
    expect(await database.letGoUntil(group.submit('c'))).toBe('C');
  });

  it('refuses items when too many wait', async () => {
    const database = fakeDatabase();
    const group = groupCommit(database.commit, { maxWaiting: 2 });
    const accepted = Promise.all(['a', 'b'].map(i => group.submit(i)));
    await expect(group.submit('c')).rejects.toThrow('too busy');
    expect(await database.letGoUntil(accepted)).toEqual(['A', 'B']);
  });

  it('settles when every item has its answer', async () => {
    const database = fakeDatabase();
    const group = groupCommit(database.commit);
    const answers: string[] = [];
    group.submit('a').then(answer => answers.push(answer));
    group.submit('b').then(answer => answers.push(answer));
    await database.letGoUntil(group.settled());
    expect(answers).toEqual(['A', 'B']);
  });
});
