import { PolicyDuration } from '@muster/backstage-plugin-oncall-common';

/** How long something takes, while it is typed. */
export type DurationForm = {
  readonly amount: string;
  readonly unit: PolicyDuration['timeUnit'];
};

export function durationForm(duration?: PolicyDuration): DurationForm {
  return {
    amount: String(duration?.timeAmount ?? 30),
    unit: duration?.timeUnit ?? 'minutes',
  };
}

/** Nothing when it is no whole number, which is refused. */
export function readDurationForm({
  amount,
  unit,
}: DurationForm): PolicyDuration {
  const timeAmount = Number(amount);
  return {
    timeAmount: Number.isInteger(timeAmount) ? timeAmount : 0,
    timeUnit: unit,
  };
}
