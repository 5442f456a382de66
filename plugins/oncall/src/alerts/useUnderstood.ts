import {
  AlertQueryError,
  AlertQueryMisread,
  misreadInAlertQuery,
  parseAlertQuery,
} from '@muster/backstage-plugin-oncall-common';
import { asSentence } from '@muster/backstage-plugin-oncall-react';
import { useEffect, useRef } from 'react';

/** The last search that made sense, so that a list stays while somebody is in the middle of a word. */
export function useUnderstood(typed: string | undefined): {
  readonly query?: string;
  readonly problem?: string;
  /** What makes sense, but perhaps another one than was meant. */
  readonly misread?: AlertQueryMisread;
} {
  const last = useRef<string>();
  const problem = problemOf(typed);
  useEffect(() => {
    if (problem === undefined) {
      last.current = typed;
    }
  });
  return problem === undefined
    ? { query: typed, misread: misreadInAlertQuery(typed ?? '') }
    : { query: last.current, problem };
}

function problemOf(typed: string | undefined): string | undefined {
  try {
    parseAlertQuery(typed ?? '');
    return undefined;
  } catch (error) {
    if (error instanceof AlertQueryError) {
      return asSentence(error.message);
    }
    throw error;
  }
}
