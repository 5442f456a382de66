import { DateTime } from 'luxon';
import { ActionCallStore } from '../actions/ActionCallStore';
import { ActionHookStore } from '../actions/ActionHookStore';
import { planActionCalls } from '../actions/planActionCalls';
import { Announcer } from '../Announcer';
import { Paging } from '../engine/Paging';
import { statusRows } from '../opsgenie/RequestStatusStore';
import { AlertRequests } from './AlertRequests';
import { AlertStore } from './AlertStore';
import { Deduplication } from './dedupeKey';

/** The door for alerts, joined to what follows from a change: first steps, calls of actions, news for open screens. */
export function assembleAlertRequests(options: {
  readonly alerts: AlertStore;
  readonly paging: Paging;
  readonly actions: {
    readonly hooks: ActionHookStore;
    readonly calls: ActionCallStore;
  };
  readonly deduplication: Deduplication;
  readonly announcer: Announcer;
  readonly clock: () => DateTime;
}): AlertRequests {
  const { alerts, paging, actions, announcer } = options;
  return AlertRequests.create({
    store: alerts,
    starter: paging.starter,
    prepare: paging.prepare,
    recordNews: paging.recordNews,
    cancelPendingPages: (tx, cancelled) =>
      paging.pages.cancelPendingPages(tx, cancelled),
    roster: paging.roster,
    deduplication: options.deduplication,
    rowsOfResults: (answered, now) => [statusRows(answered, now)],
    planActionCalls: (tx, answered, now) =>
      planActionCalls({ ...actions, alerts }, tx, { answered, now }),
    planFirstSteps: (opened, now) => paging.engine.planFirstSteps(opened, now),
    onCommitted: ({ alertIds, isAnyDue }) => {
      if (isAnyDue) {
        paging.engine.wake();
      }
      announcer.changed('alert', alertIds);
    },
    clock: options.clock,
  });
}
