import { TableRows } from '@muster/due-work';
import { DateTime } from 'luxon';
import { AlertFacts } from './AlertFacts';
import { AlertRequest, AlertRequestResult } from './AlertRequest';
import { AlertChanges } from './AlertWorkingSet';
import { AlertDecisions } from './decideAlertRequests';

/** A request and what became of it. */
export type AnsweredRequest = {
  readonly request: AlertRequest;
  readonly result: AlertRequestResult;
};

/** Rows that keep the results for those who ask later; written together with them. */
export type RowsOfResults = (
  answered: readonly AnsweredRequest[],
  now: DateTime,
) => readonly TableRows[];

/** What is known before anything is asked about alerts. */
export type DecisionFacts = Omit<AlertFacts, 'alerts'>;

/** What was written, and what became of each request. */
export type Written = {
  readonly resultOf: ReadonlyMap<AlertRequest, AlertRequestResult>;
  readonly changes: AlertChanges;
};

export function outcomeOf(
  requests: readonly AlertRequest[],
  { results, changes }: AlertDecisions,
): Written {
  const resultOf = new Map(
    requests.map((request, index) => [request, results[index]]),
  );
  return { resultOf, changes };
}

export function answeredBy(
  requests: readonly AlertRequest[],
  { results }: AlertDecisions,
): readonly AnsweredRequest[] {
  return requests.map((request, index) => ({
    request,
    result: results[index],
  }));
}
