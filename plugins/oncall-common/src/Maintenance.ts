/**
 * When something is under maintenance.
 *
 * @public
 */
export type MaintenanceTime =
  | {
      /** Begins now. */
      readonly type:
        | 'for-5-minutes'
        | 'for-30-minutes'
        | 'for-1-hour'
        | 'indefinitely';
    }
  | {
      readonly type: 'schedule';
      /** ISO 8601. */
      readonly start: string;
      readonly end: string;
    };

/**
 * What is different during maintenance.
 *
 * @remarks Integrations and policies are in this state regardless of their own switch. Alerts of a disabled service or
 * team open as always but page nobody until the maintenance is over; whoever is still needed then is paged then.
 * @public
 */
export type MaintenanceRule = {
  /** Only policies can be enabled. */
  readonly state: 'enabled' | 'disabled';
  readonly entity: {
    readonly type: 'integration' | 'policy' | 'service' | 'team';
    /** The id of an integration or policy, the entity reference of a service or team. */
    readonly id: string;
  };
};

/**
 * What a person says about a maintenance.
 *
 * @public
 */
export type MaintenanceInput = {
  readonly description: string;
  readonly time: MaintenanceTime;
  /** At least one. */
  readonly rules: readonly MaintenanceRule[];
};

/**
 * Where a maintenance stands.
 *
 * @public
 */
export type MaintenanceStatus = 'planned' | 'active' | 'past' | 'cancelled';

/**
 * A time in which something is not to page as usual.
 *
 * @public
 */
export type Maintenance = MaintenanceInput & {
  readonly id: string;
  readonly status: MaintenanceStatus;
  /** ISO 8601 UTC. */
  readonly start: string;
  /** Absent: until somebody ends it. */
  readonly end?: string;
  /** When somebody ended it, or cancelled it before it began; `end` stays what was planned. */
  readonly cancelledAt?: string;
  readonly createdAt: string;
  readonly createdBy: string;
  /** In lists: whose things it switches off, so who has to agree to a change; `NO_TEAM` for what belongs to no team. */
  readonly teams?: readonly string[];
};
