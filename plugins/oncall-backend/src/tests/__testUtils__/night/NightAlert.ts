import { NightPolicy } from './NightPolicy';

/** A policy at work; several run beside each other. */
export type Flow = {
  readonly policy: NightPolicy;
  /** By hand: what it tells first, it tells also when another one has acknowledged. */
  readonly askedFor?: string;
  /** Seconds. */
  start: number;
};

export type NightAlert = {
  state: 'open' | 'acknowledged' | 'snoozed';
  /** 1 is the most urgent. */
  priority: number;
  /** The most urgent that was ever reported. */
  reported: number;
  flows: readonly Flow[];
  /** Everything until then is behind it. */
  done: number;
  snoozedUntil: number;
  acknowledgedAt: number;
  later: readonly Later[];
};

/** A message that a person wants later. */
export type Later = {
  readonly at: number;
  readonly person: string;
  /** It is wanted until the alert is closed, also by whom acknowledged. */
  readonly isForAcknowledged: boolean;
};
