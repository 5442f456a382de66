import { NightPolicy } from '../night/NightPolicy';

/** By which channels somebody wants to be told, after how many minutes. */
export type LifeRule = {
  readonly ways: readonly (readonly [
    channel: 'email' | 'sms' | 'voice',
    minutes: number,
  ])[];
  /** Each way comes again after so many minutes. */
  readonly repeatMinutes?: number;
};

/** What is there before an alert comes in. */
export type LifeHouse = {
  readonly escalation: NightPolicy;
  /** A notification policy closes alerts that are still open after so many minutes. */
  readonly closesAfterMinutes?: number;
  /** It starts the escalation again while nobody takes care. */
  readonly restarts?: { readonly everyMinutes: number; readonly times: number };
  /** Of everybody who is told, the first time and in later rounds. */
  readonly rules: Readonly<
    Record<string, { readonly first: LifeRule; readonly later: LifeRule }>
  >;
};
