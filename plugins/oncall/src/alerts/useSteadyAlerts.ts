import {
  Alert,
  AlertListRequest,
} from '@muster/backstage-plugin-oncall-common';
import { useEffect, useReducer, useRef } from 'react';
import { useAlertsById } from '../api/useAlertsById';
import { SteadyAlerts, steadyAlerts } from './steadyAlerts';

type AlertsAnswer = {
  readonly alerts: readonly Alert[];
  readonly hasMore: boolean;
};

const NONE: readonly string[] = [];

/** The rows of a list, which stay where they are while `isHeld`; what is new waits until `renew`, or until the hold ends. */
export function useSteadyAlerts(
  answer: AlertsAnswer,
  options: { readonly request: AlertListRequest; readonly isHeld: boolean },
) {
  const { request, isHeld } = options;
  const shown = useRef<{ request: AlertListRequest; rows: readonly Alert[] }>();
  /** The answer from before the reader changed something: the next one is seen as it is. */
  const outdated = useRef<AlertsAnswer>();
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  const isAwaited =
    outdated.current !== undefined && outdated.current !== answer;
  const before =
    isHeld && !isAwaited && shown.current?.request === request
      ? shown.current.rows
      : undefined;
  const steady = before
    ? steadyAlerts(before, answer)
    : { rows: answer.alerts, waiting: 0, unread: NONE };
  const read = useAlertsById(steady.unread, answer);
  const rows = withNews(steady, read);
  useEffect(() => {
    shown.current = { request, rows };
    if (isAwaited) {
      outdated.current = undefined;
    }
  });
  return {
    rows,
    waiting: steady.waiting,
    /** Gives every row its place. */
    renew: () => {
      shown.current = undefined;
      drawAgain();
    },
    /** The reader changed something, and wants to see what became of it. */
    expectChange: () => {
      outdated.current = answer;
    },
  };
}

/** The rows of which the answer says nothing, as they were read by themselves. */
function withNews(
  { rows, unread }: SteadyAlerts,
  read: ReadonlyMap<string, Alert>,
): readonly Alert[] {
  const ids = new Set(unread);
  return ids.size === 0
    ? rows
    : rows.map(row => (ids.has(row.id) && read.get(row.id)) || row);
}
