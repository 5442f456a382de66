import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { usePermission } from '@backstage/plugin-permission-react';
import { oncallPermissions } from '@muster/backstage-plugin-oncall-common';
import { onCallTranslationRef } from '../translation';
import { useMissingRights } from './useMissingRights';

/** Whether the reader lacks a right for something, once somebody knows. */
export type RightAnswer = {
  readonly isKnown: boolean;
  /** What is missing, in a sentence; undefined when nothing is. */
  readonly missing?: string;
};

/**
 * Asks both questions of the backend: whether the reader may do such a thing at all, and whether to what belongs to these teams,
 * `undefined` for what belongs to none.
 */
export function useMissingRight(
  permission: (typeof oncallPermissions)[number],
  teams: readonly (string | undefined)[] = [],
): RightAnswer {
  const { t } = useTranslationRef(onCallTranslationRef);
  const { allowed, loading, error } = usePermission({ permission });
  const missingOfTeam = useMissingRights(teams, team => [team]);
  if (loading || error || !missingOfTeam) {
    return { isKnown: false };
  }
  return {
    isKnown: true,
    missing: allowed
      ? teams.map(missingOfTeam).find(Boolean)
      : t('right.missingAtAll', { permission: permission.name }),
  };
}
