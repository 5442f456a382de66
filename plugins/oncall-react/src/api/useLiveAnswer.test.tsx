import { signalApiRef } from '@backstage/plugin-signals-react';
import { TestApiProvider } from '@backstage/test-utils';
import {
  act,
  render,
  renderHook,
  screen,
  waitFor,
} from '@testing-library/react';
import { ReactNode } from 'react';
import { FakeSignals } from './__testUtils__/FakeSignals';
import { useLiveAnswer } from './useLiveAnswer';

type Question = () => Promise<string>;

const signals = new FakeSignals();

function setUp(ask: Question, keepPrevious?: boolean) {
  return renderHook(
    (props: { ask: Question }) =>
      useLiveAnswer(props.ask, { channel: 'oncall', keepPrevious }),
    {
      initialProps: { ask },
      wrapper: ({ children }: { children: ReactNode }) => (
        <TestApiProvider apis={[[signalApiRef, signals]]}>
          {children}
        </TestApiProvider>
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

  it('draws nothing again for an answer that says the same', async () => {
    const ask = jest.fn(async () => ['Ana']);
    let drawn = 0;
    const People = ({ names }: { names?: readonly string[] }) => {
      drawn += 1;
      return <p>{names}</p>;
    };
    const Page = () => {
      const { value, retry } = useLiveAnswer(ask, { channel: 'oncall' });
      return (
        <>
          <button onClick={retry}>again</button>
          <People names={value} />
        </>
      );
    };
    render(<Page />);
    await screen.findByText('Ana');
    const before = drawn;
    await act(async () => screen.getByText('again').click());
    expect(ask).toHaveBeenCalledTimes(2);
    expect(drawn).toBe(before);

    ask.mockResolvedValueOnce(['Ben']);
    await act(async () => screen.getByText('again').click());
    expect(screen.getByText('Ben')).toBeInTheDocument();
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

  describe('with a network that is slower than the signals', () => {
    beforeEach(() => {
      jest.useFakeTimers();
    });
    afterEach(() => {
      jest.useRealTimers();
    });

    /** Sends signals without a pause. */
    async function storm(seconds: number) {
      for (let tick = 0; tick < seconds * 5; tick++) {
        signals.send();
        await act(() => jest.advanceTimersByTimeAsync(200));
      }
    }

    it('shows every answer, and asks one question at a time', async () => {
      let open = 0;
      let most = 0;
      let asked = 0;
      const ask = async () => {
        asked += 1;
        const answer = `answer ${asked}`;
        open += 1;
        most = Math.max(most, open);
        await new Promise(resolve => setTimeout(resolve, 5_000));
        open -= 1;
        return answer;
      };
      const { result } = setUp(ask);
      await storm(6);
      expect(result.current.value).toBe('answer 1');
      await storm(10);
      expect(result.current.value).toBe('answer 3');
      expect(most).toBe(1);
    });

    it('asks again after an answer that somebody may have waited too long for', async () => {
      const ask = jest.fn<Promise<string>, []>(never);
      const { result } = setUp(ask);
      await storm(29);
      expect(ask).toHaveBeenCalledTimes(1);
      ask.mockImplementation(answers('Ana'));
      await storm(4);
      expect(result.current.value).toBe('Ana');
    });

    it('drops an answer from before the reader did something', async () => {
      let answerLate: (text: string) => void = () => {};
      const ask = jest.fn<Promise<string>, []>(
        () =>
          new Promise(resolve => {
            answerLate = resolve;
          }),
      );
      const { result } = setUp(ask);
      ask.mockImplementation(answers('acknowledged'));
      await act(async () => result.current.retry());
      await act(async () => answerLate('open'));
      expect(result.current.value).toBe('acknowledged');
    });
  });
});
