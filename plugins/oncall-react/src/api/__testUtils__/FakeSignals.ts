import { SignalApi } from '@backstage/plugin-signals-react';
import { JsonObject } from '@backstage/types';
import { act } from '@testing-library/react';

/** Signals that a test sends by hand. */
export class FakeSignals implements SignalApi {
  readonly #listeners = new Set<(message: JsonObject) => void>();

  subscribe<T extends JsonObject>(
    _channel: string,
    onMessage: (message: T) => void,
  ) {
    const listener = (message: JsonObject) => onMessage(message as T);
    this.#listeners.add(listener);
    return { unsubscribe: () => this.#listeners.delete(listener) };
  }

  send(message: JsonObject = { type: 'alert', id: '1' }) {
    act(() => this.#listeners.forEach(listener => listener(message)));
  }
}
