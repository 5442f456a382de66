import { ForwardingInput } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import {
  readWallTimeValue,
  WallTimeValue,
  wallTimeValue,
} from '../ui/wallTimeValue';

/** What the forwarding dialog holds. */
export type ForwardingForm = {
  /** Entity reference of who is away. */
  readonly from?: string;
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
  | 'samePerson'
  | 'notAfter'
  | 'past';

type Problems = {
  readonly [field in 'from' | 'to' | 'start' | 'end']?: ForwardingProblem;
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
  readonly zone: string;
  readonly now: DateTime;
}): { readonly problems: Problems; readonly input?: ForwardingInput } {
  const { form, zone, now } = options;
  const [start, end] = [form.start, form.end].map(value =>
    readWallTimeValue(value, zone),
  );
  const to = problemOfStandIn(form);
  const problems: Problems = {
    ...(!form.from && { from: 'missing' }),
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
  const { from } = form;
  return from && form.to && !to && !order
    ? { problems, input: { from, to: form.to, ...period } }
    : { problems: { ...problems, ...(order && { end: order }) } };
}

function problemOfStandIn({
  from,
  to,
}: ForwardingForm): ForwardingProblem | undefined {
  if (!to) {
    return 'missing';
  }
  return to === from ? 'samePerson' : undefined;
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
