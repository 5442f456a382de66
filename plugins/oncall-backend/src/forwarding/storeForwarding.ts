import { ConflictError } from '@backstage/errors';
import {
  Forwarding,
  ForwardingInput,
} from '@muster/backstage-plugin-oncall-common';
import { randomUUID } from 'node:crypto';
import { audited } from '../audited';
import { changeShifts } from '../schedules/changeShifts';
import { forwardingFromInput } from './forwardingFromInput';
import { existingForwarding, ForwardingRoom } from './ForwardingRoom';
import { standInNotices } from './standInNotices';

/** What is written, by a person or by a machine; whether they may was asked before. */
export type ForwardingToStore = {
  readonly actor: string;
  readonly alias?: string;
  readonly input: ForwardingInput;
  /** What it takes the place of, as it was read; absent: it is a new one. */
  readonly before?: Forwarding;
};

/** Writes a forwarding; this process pages by it at once. */
export async function storeForwarding(
  room: ForwardingRoom,
  { before, ...facts }: ForwardingToStore,
): Promise<Forwarding> {
  const { actor, input } = facts;
  const id = before?.id ?? randomUUID();
  const eventId = before ? 'update-forwarding' : 'create-forwarding';
  const meta = { forwardingId: id, from: input.from, to: input.to };
  return audited(room.auditor, { eventId, actor, meta }, async () => {
    const now = room.clock();
    const roster = await room.rosters.get(now);
    const forwarding = forwardingFromInput({ ...facts, id, roster, now });
    const people = before ? [before.from, input.from] : [input.from];
    const change = { before, after: forwarding, actor, roster, now };
    const otherwise = standInNotices(change);
    return changeShifts(room, { actor, people, otherwise }, async () => {
      await write(room, { before, after: forwarding });
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
        const after = { ...forwarding, alias: undefined, end };
        await write(room, { before: forwarding, after });
      } else if (!(await room.forwardings.delete(forwarding))) {
        await refuseOutdated(room, id);
      }
      afterForwardingChange(room, id);
    });
  });
}

async function write(
  room: ForwardingRoom,
  { before, after }: { before?: Forwarding; after: Forwarding },
): Promise<void> {
  const { forwardings } = room;
  if (before) {
    const result = await forwardings.replace(before, after);
    if (result === 'replaced') {
      return;
    }
    if (result === 'outdated') {
      await refuseOutdated(room, before.id);
    }
  } else if (await forwardings.insert(after)) {
    return;
  }
  throw new ConflictError(
    `There is already another forwarding with the alias ${after.alias}`,
  );
}

/** Of what is there no more nobody says that it was changed. */
async function refuseOutdated(
  room: ForwardingRoom,
  id: string,
): Promise<never> {
  await existingForwarding(room, id);
  throw new ConflictError(
    `The forwarding ${id} was changed since it was read, look at it and try again`,
  );
}

function afterForwardingChange(room: ForwardingRoom, id: string): void {
  room.rosters.forget();
  room.announce({ type: 'schedule', id });
}
