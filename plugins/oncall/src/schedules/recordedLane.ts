import {
  Participant,
  ShiftHistory,
  ShiftRecord,
} from '@muster/backstage-plugin-oncall-common';
import { refOf } from './personColors';
import { Block, clip, gapsOf, Lane, Stretch, tracksOf } from './timelineLanes';

/** The row that says who really was on call, as recorded, where it is not what the plan says of the same time now. */
export function recordedLane(options: {
  readonly history: ShiftHistory;
  /** The final schedule as it is now. */
  readonly plan: readonly Block[];
  readonly span: Stretch;
  /** Epoch milliseconds. */
  readonly now: number;
}): Lane {
  const { history, plan, span, now } = options;
  const { recordedSince, recordedUntil } = history;
  const until = recordedUntil ? Date.parse(recordedUntil) : now;
  const past = { start: span.start, end: Math.min(span.end, until) };
  const since = recordedSince ? Date.parse(recordedSince) : past.end;
  const known = { ...past, start: Math.max(past.start, since) };
  const records = history.items.map(toBlock).flatMap(one => clip(one, known));
  const before = clip({ ...past, end: since, isUnrecorded: true }, past);
  return {
    key: 'recorded',
    kind: 'recorded',
    tracks: tracksOf(
      joined(records).flatMap(record => compared(record, { plan, records })),
    ),
    gaps: [
      ...before,
      ...(known.start < known.end ? gapsOf(records, known) : []),
    ],
  };
}

/** A record in parts: those in which the plan has the person too, and those in which it has somebody else, or nobody. */
function compared(
  record: Block,
  { plan, records }: Record<'plan' | 'records', readonly Block[]>,
): readonly Block[] {
  const inside = [...plan, ...records]
    .flatMap(({ start, end }) => [start, end])
    .filter(at => record.start < at && at < record.end);
  const starts = [record.start, ...new Set(inside)].sort((a, b) => a - b);
  return joined(
    starts.map((start, index) => ({
      ...record,
      start,
      end: starts[index + 1] ?? record.end,
      planned: plannedInstead(record, {
        plan: plan.filter(isAt(start)),
        records: records.filter(isAt(start)),
      }),
    })),
  );
}

/** Whom the plan has at a moment instead of the person of the record; undefined where it has the person. */
function plannedInstead(
  record: Block,
  { plan, records }: Record<'plan' | 'records', readonly Block[]>,
): Participant | undefined {
  const isIn =
    ({ participant }: Block) =>
    (block: Block) =>
      [refOf(block.participant), block.team, block.escalation].includes(
        refOf(participant),
      );
  if (plan.some(shift => isIn(shift)(record))) {
    return undefined;
  }
  const missing = plan.find(shift => !records.some(isIn(shift)));
  return missing?.participant ?? { type: 'none' };
}

/** Blocks that follow each other and say the same, as one. */
function joined(blocks: readonly Block[]): readonly Block[] {
  const whole: Block[] = [];
  for (const block of blocks) {
    const last = whole.findIndex(
      one => one.end === block.start && saysOf(one) === saysOf(block),
    );
    if (last < 0) {
      whole.push(block);
    } else {
      whole[last] = { ...whole[last], end: block.end };
    }
  }
  return whole;
}

function saysOf({ start, end, ...said }: Block): string {
  return JSON.stringify(said);
}

function isAt(moment: number) {
  return ({ start, end }: Stretch) => start <= moment && moment < end;
}

function toBlock(record: ShiftRecord): Block {
  return {
    start: Date.parse(record.start),
    end: Date.parse(record.end),
    participant: { type: 'user', ref: record.person },
    team: record.team,
    escalation: record.escalation,
    isOverride: record.overrideId !== undefined,
    rotationId: record.rotationId,
    forwardedFrom: record.forwardedFrom,
  };
}
