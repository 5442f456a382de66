import { AlertPriority } from '@muster/backstage-plugin-oncall-common';
import { Scenario } from '../Scenario';
import { ExpectedNight } from './ExpectedNight';

/** What somebody or something does, and what it means. */
export const DEEDS = {
  report: {
    act: (s: Scenario, { alias, priority }: Deed) =>
      s.alert(alias, { priority }),
    foresee: (night: ExpectedNight, { alias, priority }: Deed) =>
      night.report(alias, urgency(priority)),
  },
  prioritize: {
    act: (s: Scenario, { alias, priority }: Deed) => s.raise(alias, priority),
    foresee: (night: ExpectedNight, { alias, priority }: Deed) =>
      night.prioritize(alias, urgency(priority)),
  },
  snooze: {
    act: (s: Scenario, { alias, until }: Deed) =>
      s.snooze('ana', alias, written(until)),
    foresee: (night: ExpectedNight, { alias, until }: Deed) =>
      night.snooze(alias, until),
  },
  acknowledge: {
    act: (s: Scenario, { alias }: Deed) =>
      s.acknowledge(ExpectedNight.acknowledger, alias),
    foresee: (night: ExpectedNight, { alias }: Deed) =>
      night.acknowledge(alias),
  },
  unacknowledge: {
    act: (s: Scenario, { alias }: Deed) => s.unacknowledge('ben', alias),
    foresee: (night: ExpectedNight, { alias }: Deed) =>
      night.unacknowledge(alias),
  },
  escalate: {
    act: (s: Scenario, { alias }: Deed) => s.escalate('ben', alias),
    foresee: (night: ExpectedNight, { alias }: Deed) => night.escalate(alias),
  },
  close: {
    act: (s: Scenario, { alias }: Deed) => s.close('ben', alias),
    foresee: (night: ExpectedNight, { alias }: Deed) => night.close(alias),
  },
  add: {
    act: (s: Scenario, { alias, person }: Deed) =>
      s.addResponder('ben', alias, { type: 'user', name: person }),
    foresee: (night: ExpectedNight, { alias, person }: Deed) =>
      night.addPerson(alias, person),
  },
  join: {
    act: (s: Scenario, { alias }: Deed) =>
      s.addResponder('ben', alias, { type: 'escalation', name: 'Second' }),
    foresee: (night: ExpectedNight, { alias }: Deed) =>
      night.addSecondPolicy(alias),
  },
  see: {
    act: (s: Scenario, { alias, person }: Deed) => s.seen(person, alias),
    foresee: (night: ExpectedNight, { alias, person }: Deed) =>
      night.see(alias, person),
  },
  /** The pager is gone until the next deed. */
  outage: { act: async () => {}, foresee: () => {} },
};

/** Something that is done at a moment of the night. */
export type Deed = {
  readonly kind: keyof typeof DEEDS;
  readonly alias: string;
  readonly priority: AlertPriority;
  readonly person: string;
  /** Seconds since midnight. */
  readonly at: number;
  /** Of a snooze. */
  readonly until: number;
};

export function kindsOfDeeds() {
  return Object.keys(DEEDS) as (keyof typeof DEEDS)[];
}

/** As scenarios read it, also after midnight. */
export function written(seconds: number): string {
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map(part => String(Math.floor(part)))
    .join(':');
}

function urgency(priority: AlertPriority): number {
  return Number(priority.slice(1));
}
