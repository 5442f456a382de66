import { Alert } from '@muster/backstage-plugin-oncall-common';

/** A list whose rows stay where they are, and how many new ones wait for a place among them. */
export type SteadyAlerts = {
  readonly rows: readonly Alert[];
  readonly waiting: number;
  /** Ids of the rows of which the answer says nothing, because it is only the beginning of the list. */
  readonly unread: readonly string[];
};

/**
 * Puts a newer answer into the rows that somebody has before the eyes: what changed changes in its place, what left the list
 * goes, what comes after the last row follows it. All else waits: a row that appears above the pointer moves another one under it.
 *
 * @remarks Where the answer is only the beginning of the list, new rows push old ones out of it; those stay, and are `unread`.
 */
export function steadyAlerts(
  shown: readonly Alert[],
  answer: { readonly alerts: readonly Alert[]; readonly hasMore: boolean },
): SteadyAlerts {
  const newer = new Map(answer.alerts.map(alert => [alert.id, alert]));
  const stay = shown.flatMap(
    alert => newer.get(alert.id) ?? (answer.hasMore ? alert : []),
  );
  const known = new Set(stay.map(({ id }) => id));
  const isNew = ({ id }: Alert) => !known.has(id);
  const last = answer.alerts.map(isNew).lastIndexOf(false);
  const follow =
    last === -1 && shown.length > 0 ? [] : answer.alerts.slice(last + 1);
  const waiting = answer.alerts.filter(isNew).length - follow.length;
  const unread = stay.map(({ id }) => id).filter(id => !newer.has(id));
  return { rows: [...stay, ...follow], waiting, unread };
}
