import { TestApiProvider } from '@backstage/test-utils';
import { act, renderHook, waitFor } from '@testing-library/react';
import { ReactNode } from 'react';
import { useLiveAnswer } from './useLiveAnswer';

type Question = () => Promise<string>;

function setUp(ask: Question, keepPrevious?: boolean) {
  return renderHook(
    (props: { ask: Question }) =>
      useLiveAnswer(props.ask, { channel: 'oncall', keepPrevious }),
    {
      initialProps: { ask },
      wrapper: ({ children }: { children: ReactNode }) => (
        <TestApiProvider apis={[]}>{children}</TestApiProvider>
      ),
    },
  );
}

const answers =
  (text: string): Question =>
  async () =>
    text;
const never: Question = () => new Promise(() => {});

describe('useLiveAnswer', () => {
  it('loads until the first answer', async () => {
    const { result } = setUp(answers('Ana'));
    expect(result.current).toMatchObject({ loading: true, value: undefined });
    await waitFor(() =>
      expect(result.current).toMatchObject({ loading: false, value: 'Ana' }),
    );
  });

  it('keeps the last good answer when a refresh fails', async () => {
    const ask = jest.fn(answers('Ana'));
    const { result } = setUp(ask);
    await waitFor(() => expect(result.current.value).toBe('Ana'));
    ask.mockRejectedValueOnce(new Error('the pager is down'));
    act(() => result.current.retry());
    await waitFor(() =>
      expect(result.current.error?.message).toBe('the pager is down'),
    );
    expect(result.current.value).toBe('Ana');
  });

  it('forgets the error when the next refresh succeeds', async () => {
    const ask = jest.fn(answers('Ana'));
    ask.mockRejectedValueOnce(new Error('the pager is down'));
    const { result } = setUp(ask);
    await waitFor(() => expect(result.current.error).toBeDefined());
    act(() => result.current.retry());
    await waitFor(() =>
      expect(result.current).toMatchObject({ value: 'Ana', error: undefined }),
    );
  });

  it('does not answer a new question with an old answer', async () => {
    const { result, rerender } = setUp(answers('Ana'));
    await waitFor(() => expect(result.current.value).toBe('Ana'));
    rerender({ ask: never });
    expect(result.current).toMatchObject({ loading: true, value: undefined });
  });

  it('shows the old answer meanwhile where that is asked for', async () => {
    const { result, rerender } = setUp(answers('Ana'), true);
    await waitFor(() => expect(result.current.value).toBe('Ana'));
    rerender({ ask: never });
    expect(result.current.value).toBe('Ana');
  });

  it('drops an answer that arrives after the question changed', async () => {
    let answerLate: (text: string) => void = () => {};
    const late: Question = () =>
      new Promise(resolve => {
        answerLate = resolve;
      });
    const { result, rerender } = setUp(late);
    rerender({ ask: answers('Ben') });
    await waitFor(() => expect(result.current.value).toBe('Ben'));
    await act(async () => answerLate('Ana'));
    expect(result.current.value).toBe('Ben');
  });
});
