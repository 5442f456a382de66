import { ApiProvider } from '@backstage/core-app-api';
import { signalApiRef } from '@backstage/plugin-signals-react';
import { TestApiRegistry } from '@backstage/test-utils';
import { act, renderHook } from '@testing-library/react';
import { ReactNode } from 'react';
import { FakeSignals } from './__testUtils__/FakeSignals';
import { useRefreshOnSignal } from './useRefreshOnSignal';

const NO_APIS = TestApiRegistry.from();

function setUp(
  signals?: FakeSignals,
  options?: Pick<Parameters<typeof useRefreshOnSignal>[0], 'isAbout'>,
) {
  const retry = jest.fn();
  const draw = jest.fn();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ApiProvider
      apis={signals ? TestApiRegistry.from([signalApiRef, signals]) : NO_APIS}
    >
      {children}
    </ApiProvider>
  );
  const useIt = () => {
    draw();
    useRefreshOnSignal({ channel: 'oncall', retry, ...options });
  };
  renderHook(useIt, { wrapper });
  const pass = (milliseconds: number) =>
    act(() => jest.advanceTimersByTime(milliseconds));
  return { retry, draw, pass };
}

function setVisible(isVisible: boolean) {
  jest
    .spyOn(document, 'visibilityState', 'get')
    .mockReturnValue(isVisible ? 'visible' : 'hidden');
}

describe('useRefreshOnSignal', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    setVisible(true);
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('polls every ten seconds where signals are not installed', () => {
    const { retry, pass } = setUp();
    pass(9_999);
    expect(retry).not.toHaveBeenCalled();
    pass(1);
    expect(retry).toHaveBeenCalledTimes(1);
    pass(20_000);
    expect(retry).toHaveBeenCalledTimes(3);
  });

  it('polls while the channel is silent, since it may be deaf', () => {
    const { retry, pass } = setUp(new FakeSignals());
    pass(10_000);
    expect(retry).toHaveBeenCalledTimes(1);
  });

  it('reads once for a burst of signals', () => {
    const signals = new FakeSignals();
    const { retry, pass } = setUp(signals);
    signals.send();
    signals.send();
    signals.send();
    pass(1_000);
    expect(retry).toHaveBeenCalledTimes(1);
  });

  it('rests from polling while signals are heard, and takes it up again within half a minute', () => {
    const signals = new FakeSignals();
    const { retry, pass } = setUp(signals);
    signals.send();
    pass(20_000);
    expect(retry).toHaveBeenCalledTimes(1);
    pass(10_000);
    expect(retry).toHaveBeenCalledTimes(2);
  });

  it('does not poll in a hidden tab and reads at once when it is looked at', () => {
    const { retry, pass } = setUp();
    setVisible(false);
    pass(60_000);
    expect(retry).not.toHaveBeenCalled();
    setVisible(true);
    act(() => {
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(retry).toHaveBeenCalledTimes(1);
  });

  it('goes on reading, every two seconds, while the signals of a storm never stop', () => {
    const signals = new FakeSignals();
    const { retry, pass } = setUp(signals);
    for (let tick = 0; tick < 100; tick++) {
      signals.send();
      pass(200);
    }
    expect(retry.mock.calls.length).toBeGreaterThanOrEqual(9);
    expect(retry.mock.calls.length).toBeLessThanOrEqual(11);
  });

  it('draws nothing again for a signal, only for what is read then', () => {
    const signals = new FakeSignals();
    const { draw, pass } = setUp(signals);
    const before = draw.mock.calls.length;
    signals.send();
    signals.send({ type: 'alert', id: '2' });
    pass(1_000);
    expect(draw).toHaveBeenCalledTimes(before);
  });

  it('does not read for signals in a hidden tab', () => {
    const signals = new FakeSignals();
    const { retry, pass } = setUp(signals);
    setVisible(false);
    signals.send();
    pass(60_000);
    expect(retry).not.toHaveBeenCalled();
  });

  it('reads at once when the network is back', () => {
    const { retry } = setUp();
    act(() => {
      window.dispatchEvent(new Event('online'));
    });
    expect(retry).toHaveBeenCalledTimes(1);
  });

  it('reads once a minute while all signals are about something else', () => {
    const signals = new FakeSignals();
    const { retry, pass } = setUp(signals, { isAbout: ({ id }) => id === '1' });
    for (let second = 0; second < 130; second++) {
      signals.send({ type: 'alert', id: '2' });
      pass(1_000);
    }
    expect(retry).toHaveBeenCalledTimes(2);
    signals.send({ type: 'alert', id: '1' });
    pass(2_000);
    expect(retry).toHaveBeenCalledTimes(3);
  });
});
