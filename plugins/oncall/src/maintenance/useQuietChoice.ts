import { EntityChoice } from '@muster/backstage-plugin-oncall-react';
import { useMemo } from 'react';
import { useMyTeams } from '../api/useMyTeams';
import { useTeams } from '../api/useTeams';
import { quietChoice } from './quietChoice';

/** Nothing, until it is known what the reader may. */
const NOTHING: EntityChoice = { filter: [], fits: () => false };

/** Which services and teams the reader may give a quiet time; undefined for all. */
export function useQuietChoice(): EntityChoice | undefined {
  const { value: all } = useTeams();
  const reach = useMyTeams();
  const refs = reach?.teams.map(({ ref }) => ref).join(' ');
  const hasNoTeam = reach?.missingForAll === undefined;
  return useMemo(() => {
    if (!all || refs === undefined) {
      return NOTHING;
    }
    const mine = refs.split(' ').filter(Boolean);
    return quietChoice({ all, mine, hasNoTeam });
  }, [all, refs, hasNoTeam]);
}
