import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  teamConfigurePermission,
  TeamListItem,
} from '@muster/backstage-plugin-oncall-common';
import { onCallTranslationRef } from '../translation';
import { useMissingRights } from './useMissingRights';
import { useTeams } from './useTeams';

/** For whom the reader may make something. */
export type MyTeams = {
  /** Teams that the reader may configure, by name. */
  readonly teams: readonly TeamListItem[];
  /** What is missing to make something that belongs to no team, in a sentence. */
  readonly missingForAll?: string;
  /** What is missing to make anything, in a sentence. */
  readonly missing?: string;
};

/** Asks for all teams at once; undefined while nobody knows yet. */
export function useMyTeams(): MyTeams | undefined {
  const { t } = useTranslationRef(onCallTranslationRef);
  const { value: all } = useTeams();
  const missingRight = useMissingRights(
    all && [...all.map(({ ref }) => ref), undefined],
    team => [team],
  );
  if (!all || !missingRight) {
    return undefined;
  }
  const teams = all.filter(({ ref }) => !missingRight(ref));
  const missingForAll = missingRight(undefined);
  const permission = teamConfigurePermission.name;
  return {
    teams,
    missingForAll,
    missing:
      teams.length === 0 && missingForAll
        ? t('right.missingEverywhere', { permission })
        : undefined,
  };
}
