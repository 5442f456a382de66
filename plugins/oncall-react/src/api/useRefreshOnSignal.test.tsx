import { ApiProvider } from '@backstage/core-app-api';
import { SignalApi, signalApiRef } from '@backstage/plugin-signals-react';
import { TestApiRegistry } from '@backstage/test-utils';
import { JsonObject } from '@backstage/types';
import { act, renderHook } from '@testing-library/react';
import { ReactNode } from 'react';
import { useRefreshOnSignal } from './useRefreshOnSignal';

/** Signals that a test sends by hand. */
class FakeSignals implements SignalApi {
  readonly #listeners = new Set<(message: JsonObject) => void>();

  subscribe<T extends JsonObject>(
    _channel: string,
    onMessage: (message: T) => void,
  ) {
    const listener = (message: JsonObject) => onMessage(message as T);
    this.#listeners.add(listener);
    return { unsubscribe: () => this.#listeners.delete(listener) };
  }

  send() {
    act(() => this.#listeners.forEach(listener => listener({ type: 'alert' })));
  }
}

const NO_APIS = TestApiRegistry.from();

function setUp(signals?: FakeSignals) {
  const retry = jest.fn();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ApiProvider
      apis={signals ? TestApiRegistry.from([signalApiRef, signals]) : NO_APIS}
    >
      {children}
    </ApiProvider>
  );
  renderHook(() => useRefreshOnSignal({ channel: 'oncall', retry }), {
    wrapper,
  });
  const pass = (milliseconds: number) =>
    act(() => jest.advanceTimersByTime(milliseconds));
  return { retry, pass };
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

  it('rests from polling while signals are heard, and takes it up again', () => {
    const signals = new FakeSignals();
    const { retry, pass } = setUp(signals);
    signals.send();
    pass(60_000);
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
});
