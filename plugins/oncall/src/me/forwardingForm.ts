import { ForwardingInput } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import {
  readWallTimeValue,
  WallTimeValue,
  wallTimeValue,
} from '../ui/wallTimeValue';

/** What the forwarding dialog holds. */
export type ForwardingForm = {
  /** Entity reference of who stands in. */
  readonly to?: string;
  readonly start: WallTimeValue;
  readonly end: WallTimeValue;
};

/** What is wrong with a field; the words are in `translation.ts`. */
export type ForwardingProblem =
  | 'missing'
  | 'unreadable'
  | 'skipped'
  | 'repeated'
  | 'yourself'
  | 'notAfter'
  | 'past';

type Problems = {
  readonly [field in 'to' | 'start' | 'end']?: ForwardingProblem;
};

/** From the next hour for a week, to nobody yet. */
export function newForwardingForm(now: DateTime): ForwardingForm {
  const start = now.startOf('hour').plus({ hours: 1 });
  return {
    start: wallTimeValue(start),
    end: wallTimeValue(start.plus({ weeks: 1 })),
  };
}

/** The forwarding that a form means, or what is wrong with it. */
export function readForwardingForm(options: {
  readonly form: ForwardingForm;
  /** Entity reference of who is away. */
  readonly person: string;
  readonly zone: string;
  readonly now: DateTime;
}): { readonly problems: Problems; readonly input?: ForwardingInput } {
  const { form, person, zone, now } = options;
  const [start, end] = [form.start, form.end].map(value =>
    readWallTimeValue(value, zone),
  );
  const to = problemOfStandIn(form.to, person);
  const problems: Problems = {
    ...(to && { to }),
    ...(start.kind !== 'exact' && {
      start: form.start.typed === '' ? 'missing' : start.kind,
    }),
    ...(end.kind !== 'exact' && {
      end: form.end.typed === '' ? 'missing' : end.kind,
    }),
  };
  if (start.kind !== 'exact' || end.kind !== 'exact') {
    return { problems };
  }
  const period = { start: start.instant, end: end.instant };
  const order = problemOfOrder(period, now);
  return form.to && !to && !order
    ? { problems, input: { from: person, to: form.to, ...period } }
    : { problems: { ...problems, ...(order && { end: order }) } };
}

function problemOfStandIn(
  to: string | undefined,
  person: string,
): ForwardingProblem | undefined {
  if (!to) {
    return 'missing';
  }
  return to === person ? 'yourself' : undefined;
}

function problemOfOrder(
  { start, end }: { readonly start: string; readonly end: string },
  now: DateTime,
): ForwardingProblem | undefined {
  if (Date.parse(end) <= Date.parse(start)) {
    return 'notAfter';
  }
  return Date.parse(end) <= now.toMillis() ? 'past' : undefined;
}
