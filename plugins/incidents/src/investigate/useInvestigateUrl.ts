import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

/** The windows that can be chosen, in hours. */
export const WINDOWS = ['24', '48', '168'] as const;

/** What is looked at, kept in the URL so that it can be shared. */
export type InvestigateView = {
  readonly hours: (typeof WINDOWS)[number];
  /** Absent: the environment of the incident. `*` is all. */
  readonly environment?: string;
  /** Id of the selected deployment. */
  readonly deployment?: string;
  readonly asTable: boolean;
};

/** Reads the view from the URL, and changes it there. */
export function useInvestigateUrl(): {
  readonly view: InvestigateView;
  readonly change: (
    changes: Readonly<Record<string, string | undefined>>,
  ) => void;
} {
  const [search, setSearch] = useSearchParams();
  const change = useCallback(
    (changes: Readonly<Record<string, string | undefined>>) =>
      setSearch(
        before => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes)) {
            after.delete(name);
            if (value !== undefined) {
              after.set(name, value);
            }
          }
          return after;
        },
        { replace: true },
      ),
    [setSearch],
  );
  const view = {
    hours: WINDOWS.find(hours => hours === search.get('hours')) ?? '24',
    environment: search.get('environment') ?? undefined,
    deployment: search.get('deployment') ?? undefined,
    asTable: search.get('view') === 'table',
  };
  return { view, change };
}
