import { Knex } from 'knex';

/** What the processes left behind. */
export type InvariantRows = {
  readonly alerts: readonly AlertRow[];
  readonly pages: readonly PageRow[];
  readonly events: readonly { alert_id: string; type: string; text: string }[];
  readonly reports: readonly { alert_id: string; run_token: string }[];
  readonly timers: readonly { id: string; due_at: Time }[];
  readonly heartbeats: readonly {
    name: string;
    expires_at: Time;
    expired_at: Time;
    alert_alias: string | null;
  }[];
  readonly drills: readonly {
    id: string;
    starts_at: number | string;
    begun_at: Time;
    ended_at: Time;
    next_action_at: Time;
  }[];
  readonly drillPlans: readonly { id: string; next_action_at: Time }[];
};

export type Time = number | string | null;

export type AlertRow = {
  readonly id: string;
  readonly alias: string;
  readonly status: string;
  readonly priority: string;
  readonly acknowledged: boolean | number;
  readonly acknowledged_at: Time;
  readonly closed_at: Time;
  readonly snoozed_until: Time;
  readonly next_action_at: Time;
  readonly run_token: string;
  readonly count: number;
  readonly tags: string;
  readonly details: string;
  readonly responders: string;
  readonly teams: string;
  readonly snapshot: string;
};

export type PageRow = {
  readonly id: string;
  readonly alert_id: string;
  readonly run_token: string;
  readonly round: number;
  readonly step: number;
  readonly turn: number;
  readonly person: string;
  readonly contact_method: string;
  readonly lane: string;
  readonly status: string;
  readonly planned_at: Time;
  readonly sent_at: Time;
  readonly next_attempt_at: Time;
};

export async function readInvariantRows(knex: Knex): Promise<InvariantRows> {
  return {
    alerts: await knex('alert').select('*'),
    pages: await knex('page').select('*'),
    events: await knex('alert_event').select('*').orderBy('id'),
    reports: await knex('silence_report').select('*'),
    timers: await knex('alert_timer').select('*'),
    heartbeats: await knex('heartbeat').select('*'),
    drills: await knex('drill').select('*'),
    drillPlans: await knex('drill_plan').select('*'),
  };
}
