import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsync from 'react-use/esm/useAsync';
import useDebounce from 'react-use/esm/useDebounce';
import { useMemo, useState } from 'react';

/** An entity that a person can choose. */
export type EntityOption = { readonly ref: string; readonly name: string };

const FIELDS = [
  'kind',
  'metadata.namespace',
  'metadata.name',
  'metadata.title',
  'spec.profile.displayName',
];
const NONE: readonly EntityOption[] = [];
const WAIT_MS = 200;
const MOST = 25;

/**
 * Entities of some kinds that fit what was typed, asked of the catalog a moment after the last key.
 *
 * Until the catalog has answered, those of the answer before are offered that fit: a list that still shows others would
 * change under the pointer, and somebody else would be chosen.
 */
export function useEntityOptions(
  kinds: readonly string[],
  typed: string,
): { readonly options: readonly EntityOption[]; readonly loading: boolean } {
  const catalogApi = useApi(catalogApiRef);
  const [term, setTerm] = useState('');
  useDebounce(() => setTerm(typed.trim()), WAIT_MS, [typed]);
  const wanted = kinds.join(',');
  const { value = NONE, loading } = useAsync(async () => {
    const { items } = await catalogApi.queryEntities({
      filter: { kind: wanted.split(',') },
      fields: FIELDS,
      fullTextFilter: { term, fields: FIELDS.slice(2) },
      limit: MOST,
    });
    return items.map(toOption);
  }, [catalogApi, wanted, term]);
  const isStale = loading || term !== typed.trim();
  const options = useMemo(
    () => (isStale ? value.filter(option => fits(option, typed)) : value),
    [isStale, value, typed],
  );
  return { options, loading: isStale };
}

function fits({ ref, name }: EntityOption, typed: string): boolean {
  const wanted = typed.trim().toLocaleLowerCase();
  return [ref, name].some(text => text.toLocaleLowerCase().includes(wanted));
}

/** The names of entities that were chosen before; their references until the catalog answers. */
export function useChosenOptions(
  refs: readonly string[],
): readonly EntityOption[] {
  const catalogApi = useApi(catalogApiRef);
  const wanted = refs.join(',');
  const { value } = useAsync(async () => {
    if (!wanted) {
      return [];
    }
    const { items } = await catalogApi.getEntitiesByRefs({
      entityRefs: wanted.split(','),
      fields: FIELDS,
    });
    return items.flatMap(entity => (entity ? [toOption(entity)] : []));
  }, [catalogApi, wanted]);
  // The field forgets what is being typed when its value changes identity.
  return useMemo(
    () =>
      wanted
        .split(',')
        .filter(Boolean)
        .map(ref => find(value, ref) ?? { ref, name: ref }),
    [wanted, value],
  );
}

function find(options: readonly EntityOption[] | undefined, ref: string) {
  return options?.find(option => option.ref === ref);
}

function toOption(entity: Entity): EntityOption {
  const { kind, metadata, spec } = entity;
  const ref = stringifyEntityRef({
    kind,
    namespace: metadata.namespace ?? 'default',
    name: metadata.name,
  });
  return { ref, name: displayName(spec) ?? metadata.title ?? metadata.name };
}

function displayName(spec: Entity['spec']): string | undefined {
  const profile = spec?.profile;
  if (typeof profile !== 'object' || Array.isArray(profile)) {
    return undefined;
  }
  const name = profile?.displayName;
  return typeof name === 'string' ? name : undefined;
}
