import { ConflictError } from '@backstage/errors';
import {
  Forwarding,
  ForwardingInput,
} from '@muster/backstage-plugin-oncall-common';
import { audited } from '../audited';
import { changeShifts } from '../schedules/changeShifts';
import { forwardingFromInput } from './forwardingFromInput';
import { ForwardingRoom } from './ForwardingRoom';
import { standInNotices } from './standInNotices';

/** What is written, by a person or by a machine; whether they may was asked before. */
export type ForwardingToStore = {
  readonly eventId: 'create-forwarding' | 'update-forwarding';
  readonly actor: string;
  readonly id: string;
  readonly alias?: string;
  readonly input: ForwardingInput;
};

/** Writes a forwarding; this process pages by it at once. */
export async function storeForwarding(
  room: ForwardingRoom,
  { eventId, ...facts }: ForwardingToStore,
): Promise<Forwarding> {
  const { actor, id, alias, input } = facts;
  const meta = { forwardingId: id, from: input.from, to: input.to };
  return audited(room.auditor, { eventId, actor, meta }, async () => {
    const now = room.clock();
    const roster = await room.rosters.get(now);
    const forwarding = forwardingFromInput({ ...facts, roster, now });
    const before = await room.forwardings.get(id);
    const people = before ? [before.from, input.from] : [input.from];
    const change = { before, after: forwarding, actor, roster, now };
    const otherwise = standInNotices(change);
    return changeShifts(room, { actor, people, otherwise }, async () => {
      if (!(await room.forwardings.put(forwarding))) {
        throw new ConflictError(
          `There is already another forwarding with the alias ${alias}`,
        );
      }
      afterForwardingChange(room, id);
      return forwarding;
    });
  });
}

/** Takes a forwarding away. What it did until now stays: one that has begun ends now. */
export async function removeForwarding(
  room: ForwardingRoom,
  actor: string,
  forwarding: Forwarding,
): Promise<void> {
  const { id } = forwarding;
  const event = { eventId: 'delete-forwarding', actor };
  const meta = { forwardingId: id };
  await audited(room.auditor, { ...event, meta }, async () => {
    const now = room.clock();
    const roster = await room.rosters.get(now);
    const end = new Date(now.toMillis()).toISOString();
    const people = [forwarding.from];
    const change = { before: forwarding, actor, roster, now };
    const otherwise = standInNotices(change);
    await changeShifts(room, { actor, people, otherwise }, async () => {
      if (forwarding.start < end) {
        // The alias is free again.
        await room.forwardings.put({ ...forwarding, alias: undefined, end });
      } else {
        await room.forwardings.delete(id);
      }
      afterForwardingChange(room, id);
    });
  });
}

function afterForwardingChange(room: ForwardingRoom, id: string): void {
  room.rosters.forget();
  room.announce({ type: 'schedule', id });
}
