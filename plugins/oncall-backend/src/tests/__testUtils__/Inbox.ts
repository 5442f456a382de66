import {
  OnCallChannel,
  OnCallMessage,
} from '@muster/backstage-plugin-oncall-node';
import { DateTime } from 'luxon';

/** A message that arrived, and when. */
export type Arrival = OnCallMessage & {
  readonly at: DateTime;
  readonly channel: string;
};

/** Where all messages go. */
export class Inbox {
  readonly arrivals: Arrival[] = [];
  failure: ((message: OnCallMessage) => Error | undefined) | undefined;
  hold: (message: OnCallMessage) => Promise<void> = async () => {};
  readonly #clock: () => DateTime;

  constructor(clock: () => DateTime) {
    this.#clock = clock;
  }

  channel(id: string): OnCallChannel {
    return {
      id,
      send: async message => {
        await this.hold(message);
        const failure = this.failure?.(message);
        if (failure) {
          throw failure;
        }
        this.arrivals.push({ ...message, at: this.#clock(), channel: id });
      },
    };
  }
}
