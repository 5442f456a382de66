import { Forwarding } from './Forwarding';
import { Participant } from './Participant';
import { TimeRestriction } from './TimeRestriction';

/**
 * Rotations and overrides that together say who is on call.
 *
 * @remarks All rotations in force at an instant are on call together.
 * @public
 */
export type Schedule = {
  readonly id: string;
  /** Unique in the house. */
  readonly name: string;
  readonly description?: string;
  /** IANA zone in which handoffs and restrictions are read. */
  readonly timezone: string;
  /** A disabled schedule has nobody on call. */
  readonly enabled: boolean;
  /** Entity reference of the owning Group. */
  readonly team?: string;
  readonly rotations: readonly Rotation[];
  readonly overrides: readonly Override[];
  /** Of the people in it and of those who stand in for them; people make them, not the schedule. */
  readonly forwardings?: readonly Forwarding[];
  /** Another one whenever anything changes that a {@link ScheduleInput} replaces; in answers of the server. */
  readonly revision?: string;
};

/**
 * People who take turns.
 *
 * @public
 */
export type Rotation = {
  readonly id: string;
  readonly name: string;
  readonly type: 'hourly' | 'daily' | 'weekly';
  /** A shift lasts this many hours, days or weeks; at least 1. */
  readonly length: number;
  /** ISO 8601 UTC. The first handoff; later ones keep its wall-clock time in the zone of the schedule. */
  readonly start: string;
  /** ISO 8601 UTC, exclusive. */
  readonly end?: string;
  readonly participants: readonly Participant[];
  /** Masks the rotation; it does not pause the turn-taking. */
  readonly restriction?: TimeRestriction;
};

/**
 * Somebody (or nobody) takes over for [start, end).
 *
 * @public
 */
export type Override = {
  readonly id: string;
  /** The name that a machine gave it; unique in the schedule. */
  readonly alias?: string;
  readonly participant: Participant;
  /** ISO 8601 UTC. */
  readonly start: string;
  /** ISO 8601 UTC, exclusive. */
  readonly end: string;
  /** Empty means: all rotations. */
  readonly rotationIds: readonly string[];
  /** ISO 8601 UTC; the newer override wins where two overlap. */
  readonly createdAt: string;
  /** Entity reference of the person who made it. */
  readonly createdBy?: string;
  /** Overrides that two people agreed on together have the same; they are deleted together. */
  readonly dealId?: string;
};

/**
 * A stretch of time, [start, end), ISO 8601 UTC.
 *
 * @public
 */
export type TimeSpan = { readonly start: string; readonly end: string };

/**
 * One stretch of being on call, [start, end), ISO 8601 UTC.
 *
 * @public
 */
export type Shift = {
  readonly start: string;
  readonly end: string;
  readonly participant: Participant;
  /** Absent for an override of all rotations. */
  readonly rotationId?: string;
  /** Set when an override put the participant here. */
  readonly overrideId?: string;
  /** Entity reference of the person in whose place the participant is, where forwarding put the participant here. */
  readonly forwardedFrom?: string;
};

/**
 * Somebody who can be on call in a schedule.
 *
 * @public
 */
export type SchedulePerson = {
  /** Entity reference. */
  readonly ref: string;
  readonly name: string;
  /** IANA zone in which the person lives, where the catalog names one. */
  readonly zone?: string;
};

/**
 * What a person writes when making or changing a schedule; the server gives ids.
 *
 * @public
 */
export type ScheduleInput = {
  readonly name: string;
  readonly description?: string;
  readonly timezone: string;
  readonly enabled?: boolean;
  readonly team?: string;
  readonly rotations: readonly (Omit<Rotation, 'id'> & {
    readonly id?: string;
  })[];
  /** What was read: a change is refused when somebody else was first. Without it the change is made whatever is there. */
  readonly revision?: string;
};

/**
 * What a person writes when making an override.
 *
 * @public
 */
export type OverrideInput = {
  readonly participant: Participant;
  /** ISO 8601 with offset. */
  readonly start: string;
  /** ISO 8601 with offset, exclusive, after `start`. */
  readonly end: string;
  readonly rotationIds?: readonly string[];
};
