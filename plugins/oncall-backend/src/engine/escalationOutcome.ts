import { AlertEvent } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { Roster } from '../directory/Roster';
import { EscalationRun } from '../escalation/EscalationRun';
import { EscalationDecision } from '../escalation/nextEscalationStep';
import { PolicySnapshot } from '../escalation/PolicySnapshot';
import { HeldAgain } from '../maintenance/heldAgain';
import { LetGo } from '../maintenance/letGo';
import { PlannedPages, planPages } from '../paging/planPages';
import { Preferences } from '../people/Preferences';
import { StoredPage } from '../paging/StoredPage';
import { EscalatingAlert } from './EscalatingAlerts';

/** Everything that a decision writes. */
export type EscalationOutcome = {
  /** As it was claimed. */
  readonly escalating: EscalatingAlert;
  readonly run: EscalationRun;
  readonly reopened: boolean;
  /** Set when the escalation closes the alert. */
  readonly closedBy?: string;
  /** Set when the frozen escalation changes. */
  readonly snapshot?: PolicySnapshot;
  readonly pages: readonly StoredPage[];
  readonly events: readonly Pick<AlertEvent, 'type' | 'text'>[];
};

/** A decision that changes something. */
export type ActiveDecision =
  | Extract<EscalationDecision, { readonly run: EscalationRun }>
  | HeldAgain
  | LetGo;

/** Turns a decision into rows: the pages to everybody who is told, and the sentences about it. */
export function escalationOutcome(options: {
  escalating: EscalatingAlert;
  decision: ActiveDecision;
  preferences: ReadonlyMap<string, Preferences>;
  roster: Roster;
  now: DateTime;
}): EscalationOutcome {
  const { escalating, decision, preferences, roster, now } = options;
  const planned = planPages({
    alert: escalating.alert,
    runToken: escalating.run.runToken,
    people: decision.kind === 'escalate' ? decision.people : [],
    preferences,
    now,
  });
  return {
    escalating,
    run: decision.run,
    reopened:
      decision.kind === 'reopen' ||
      (decision.kind === 'escalate' && decision.reopens === true),
    closedBy: decision.kind === 'escalate' ? decision.closedBy : undefined,
    snapshot: 'snapshot' in decision ? decision.snapshot : undefined,
    pages: planned.pages,
    events: eventsFor(decision, planned, roster),
  };
}

function eventsFor(
  decision: ActiveDecision,
  { remarks, waits }: PlannedPages,
  roster: Roster,
): EscalationOutcome['events'] {
  if (decision.kind === 'reopen') {
    return [{ type: 'updated', text: decision.reason }];
  }
  if (decision.kind === 'hold' || decision.kind === 'let-go') {
    return [{ type: 'routed', text: decision.reason }];
  }
  if (decision.kind === 'wait') {
    return [];
  }
  return [
    ...decision.sentences.map(text => ({ type: 'escalated' as const, text })),
    ...waits.map(({ person, why }) => ({
      type: 'escalated' as const,
      text: `${roster.nameOf(person)} hears of it only later: ${why}.`,
    })),
    ...remarks.map(({ person, isTold, remark }) => ({
      type: 'page-failed' as const,
      text: `${roster.nameOf(person)} ${
        isTold ? 'is paged otherwise than asked for' : 'cannot be paged'
      }: ${remark}.`,
    })),
  ];
}
