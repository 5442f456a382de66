import {
  OnCallAddressKind,
  OnCallChannel,
  OnCallMessage,
  UndeliverableError,
} from '@muster/backstage-plugin-oncall-node';
import { ConflictError } from '@backstage/errors';

/** The ways to reach people that this installation has. */
export class Channels {
  readonly #byId: ReadonlyMap<string, OnCallChannel>;

  private constructor(byId: ReadonlyMap<string, OnCallChannel>) {
    this.#byId = byId;
  }

  static create(channels: readonly OnCallChannel[]): Channels {
    const byId = new Map<string, OnCallChannel>();
    for (const channel of channels) {
      if (byId.has(channel.id)) {
        throw new ConflictError(`Two channels have the id ${channel.id}`);
      }
      byId.set(channel.id, channel);
    }
    return new Channels(byId);
  }

  get ids(): readonly string[] {
    return [...this.#byId.keys()];
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  /** What its addresses are. */
  addressKindOf(id: string): OnCallAddressKind {
    // People may enter e-mail addresses before mail is set up.
    return (
      this.#byId.get(id)?.addressKind ?? (id === 'email' ? 'email' : 'other')
    );
  }

  async send(channelId: string, message: OnCallMessage): Promise<void> {
    const channel = this.#byId.get(channelId);
    if (!channel) {
      throw new UndeliverableError(
        channelId === 'email'
          ? 'E-mail is not set up: oncall.email is missing in the configuration'
          : `There is no channel ${channelId} here; known are ${this.ids.join(
              ', ',
            )}`,
      );
    }
    await channel.send(message);
  }
}
