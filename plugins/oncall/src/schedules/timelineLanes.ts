import {
  Override,
  Participant,
  Rotation,
  Schedule,
  Shift,
} from '@muster/backstage-plugin-oncall-common';

/** A stretch of a lane in epoch milliseconds, [start, end). */
export type Stretch = { readonly start: number; readonly end: number };

/** What was chosen to put somebody else there: the final schedule, or one rotation of it. */
export type Choice = {
  readonly stretch: Stretch;
  readonly rotationId?: string;
};

/** What of a stretch is looked at; the whole of it where it goes on beyond the edge. */
export type Shown = Stretch & { readonly whole?: Stretch };

/** Where nobody is on call, or where it was not recorded yet who was. */
export type Gap = Shown & { readonly isUnrecorded?: boolean };

/** Somebody on a lane. */
export type Block = Shown & {
  readonly participant: Participant;
  readonly isOverride: boolean;
  /** Entity reference of whose shift it would be, where forwarding put the participant here. */
  readonly forwardedFrom?: string;
  readonly rotationId?: string;
  /** Entity reference of the team as one of whose members the participant was on call. */
  readonly team?: string;
  /** The id of the escalation policy that was on call and told the participant first. */
  readonly escalation?: string;
  /** Of a record: whom the plan has there now instead of the participant. */
  readonly planned?: Participant;
};

/** One row of the timeline: what overlaps lies on further tracks. */
export type Lane = {
  readonly key: string;
  readonly kind: 'final' | 'recorded' | 'rotation' | 'overrides' | 'forwarding';
  readonly rotation?: Rotation;
  readonly tracks: readonly (readonly Block[])[];
  /** Where nobody is on call; only known of the final schedule, and of what was recorded. */
  readonly gaps: readonly Gap[];
};

/** The rows of a schedule's timeline: what really happens first, then what it is made of. */
export function timelineLanes(options: {
  readonly schedule: Schedule;
  /** The final schedule around the span. */
  readonly shifts: readonly Shift[];
  /** Each rotation's turns before overrides, around the span. */
  readonly turnsOf: (rotation: Rotation) => readonly Shift[];
  readonly span: Stretch;
  readonly around: Stretch;
}): readonly Lane[] {
  const { schedule, shifts, turnsOf, span, around } = options;
  const show = <T extends Stretch>(items: readonly T[]) =>
    items.flatMap(item => shown(item, { span, around }));
  const planned = shifts.map(toBlock);
  const final = show(planned);
  const rotations = schedule.rotations.map(rotation => ({
    key: rotation.id,
    kind: 'rotation' as const,
    rotation,
    tracks: tracksOf(show(turnsOf(rotation).map(toBlock))),
    gaps: [],
  }));
  const overrides = show(schedule.overrides.map(fromOverride));
  return [
    {
      key: 'final',
      kind: 'final',
      tracks: tracksOf(final.filter(isSomebody)),
      gaps: show(gapsOf(planned.filter(isSomebody), around)),
    },
    ...rotations,
    {
      key: 'overrides',
      kind: 'overrides',
      tracks: tracksOf(overrides),
      gaps: [],
    },
    ...forwardingLanes(final),
  ];
}

/** Only where somebody stands in; most schedules have no such row most of the time. */
function forwardingLanes(final: readonly Block[]): readonly Lane[] {
  const forwarded = final.filter(block => block.forwardedFrom);
  return forwarded.length === 0
    ? []
    : [
        {
          key: 'forwarding',
          kind: 'forwarding',
          tracks: tracksOf(forwarded),
          gaps: [],
        },
      ];
}

/** What of the span no block covers. */
export function gapsOf(
  blocks: readonly Stretch[],
  span: Stretch,
): readonly Stretch[] {
  const gaps: Stretch[] = [];
  let covered = span.start;
  for (const block of [...blocks].sort((a, b) => a.start - b.start)) {
    if (block.start > covered) {
      gaps.push({ start: covered, end: block.start });
    }
    covered = Math.max(covered, block.end);
  }
  return covered < span.end
    ? [...gaps, { start: covered, end: span.end }]
    : gaps;
}

/** Puts each block on the first track on which it overlaps nothing. */
export function tracksOf(
  blocks: readonly Block[],
): readonly (readonly Block[])[] {
  const tracks: Block[][] = [];
  for (const block of [...blocks].sort((a, b) => a.start - b.start)) {
    const free = tracks.find(track => (track.at(-1)?.end ?? 0) <= block.start);
    if (free) {
      free.push(block);
    } else {
      tracks.push([block]);
    }
  }
  return tracks;
}

function toBlock(shift: Shift): Block {
  return {
    start: Date.parse(shift.start),
    end: Date.parse(shift.end),
    participant: shift.participant,
    isOverride: shift.overrideId !== undefined,
    rotationId: shift.rotationId,
    forwardedFrom: shift.forwardedFrom,
  };
}

function fromOverride(override: Override): Block {
  return {
    start: Date.parse(override.start),
    end: Date.parse(override.end),
    participant: override.participant,
    isOverride: true,
  };
}

/**
 * What of a stretch is looked at, and the whole of it, so that whoever takes it over takes all of it. What goes on beyond what
 * was asked for has no end that is known: there the edge of the view counts.
 */
function shown<T extends Stretch>(
  item: T,
  { span, around }: { readonly span: Stretch; readonly around: Stretch },
): readonly (T & Shown)[] {
  return clip(item, span).map(part => {
    const start = item.start > around.start ? item.start : part.start;
    const end = item.end < around.end ? item.end : part.end;
    const isCut = start < part.start || end > part.end;
    return { ...part, whole: isCut ? { start, end } : undefined };
  });
}

/** What of a stretch lies within the span, if anything does. */
export function clip<T extends Stretch>(block: T, span: Stretch): readonly T[] {
  const start = Math.max(block.start, span.start);
  const end = Math.min(block.end, span.end);
  return start < end ? [{ ...block, start, end }] : [];
}

function isSomebody(block: Block): boolean {
  return block.participant.type !== 'none';
}
