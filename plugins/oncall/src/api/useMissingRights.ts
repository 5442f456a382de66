import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { parseEntityRef } from '@backstage/catalog-model';
import { humanizeEntityRef } from '@backstage/plugin-catalog-react';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import {
  NO_TEAM,
  teamConfigurePermission,
} from '@muster/backstage-plugin-oncall-common';
import useAsyncRetry from 'react-use/lib/useAsyncRetry';
import useInterval from 'react-use/lib/useInterval';
import { onCallTranslationRef } from '../translation';
import { ASK_AGAIN_MILLISECONDS } from './useMayI';

/** Says which right the reader lacks to change a thing of a list, in a sentence; undefined when none. */
export type MissingRight<T> = (thing: T) => string | undefined;

/** A thing's teams, `undefined` for what belongs to none. */
type TeamsOf<T> = (thing: T) => readonly (string | undefined)[];

/** Asks for all teams of a list whether the reader may configure them; undefined while nobody knows yet. */
export function useMissingRights<T>(
  things: readonly T[] | undefined,
  teamsOf: TeamsOf<T>,
): MissingRight<T> | undefined {
  const { t } = useTranslationRef(onCallTranslationRef);
  const refsOf = (thing: T) => teamsOf(thing).map(team => team ?? NO_TEAM);
  const may = useMayConfigureTeams((things ?? []).flatMap(refsOf));
  return (
    things &&
    may &&
    (thing => {
      const refused = refsOf(thing).find(ref => may.get(ref) === false);
      if (refused === undefined) {
        return undefined;
      }
      return refused === NO_TEAM
        ? t('right.missingForAll', { permission: teamConfigurePermission.name })
        : t('right.missing', {
            permission: teamConfigurePermission.name,
            team: humanizeEntityRef(parseEntityRef(refused), {
              defaultKind: 'group',
              defaultNamespace: 'default',
            }),
          });
    })
  );
}

function useMayConfigureTeams(
  teams: readonly string[],
): ReadonlyMap<string, boolean> | undefined {
  const permissionApi = useApi(permissionApiRef);
  const refs = [...new Set(teams)].sort();
  const key = refs.join(' ');
  const { value, error, retry } = useAsyncRetry(
    // The portal makes one request of all that is asked at once.
    async () =>
      new Map(
        await Promise.all(
          refs.map(async resourceRef => {
            const permission = teamConfigurePermission;
            const asked = { permission, resourceRef };
            const { result } = await permissionApi.authorize(asked);
            return [resourceRef, result === 'ALLOW'] as const;
          }),
        ),
      ),
    [permissionApi, key],
  );
  useInterval(retry, error ? ASK_AGAIN_MILLISECONDS : null);
  const isKnown = value && refs.every(ref => value.has(ref));
  return isKnown ? value : undefined;
}
