import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsync from 'react-use/esm/useAsync';
import useDebounce from 'react-use/esm/useDebounce';
import { useMemo, useState } from 'react';

/** An entity that a person can choose. */
export type EntityOption = { readonly ref: string; readonly name: string };

/**
 * Which entities of their kinds a picker offers. The catalog is asked for those of the filter; what it cannot decide is decided here.
 *
 * @public
 */
export type EntityChoice = {
  /** As the catalog takes it: one of these, each with all of its fields. */
  readonly filter: Record<string, string | string[]>[];
  /** Asked with the kind, name, annotations and relations of an entity. */
  readonly fits: (entity: Entity) => boolean;
};

const FIELDS = [
  'kind',
  'metadata.namespace',
  'metadata.name',
  'metadata.title',
  'spec.profile.displayName',
];
/** What a choice looks at besides. */
const CHOICE_FIELDS = ['metadata.annotations', 'relations'];
const NONE: readonly EntityOption[] = [];
const WAIT_MS = 200;
const MOST = 25;
/** Of which some may not fit. */
const MOST_TO_CHOOSE = 100;

/**
 * Entities of some kinds that fit what was typed, asked of the catalog a moment after the last key.
 *
 * Until the catalog has answered, those of the answer before are offered that fit: a list that still shows others would
 * change under the pointer, and somebody else would be chosen.
 */
export function useEntityOptions(
  kinds: readonly string[],
  typed: string,
  /** Stays the same object as long as it is the same choice. */
  choice?: EntityChoice,
): { readonly options: readonly EntityOption[]; readonly loading: boolean } {
  const catalogApi = useApi(catalogApiRef);
  const [term, setTerm] = useState('');
  useDebounce(() => setTerm(typed.trim()), WAIT_MS, [typed]);
  const wanted = kinds.join(',');
  const { value = NONE, loading } = useAsync(async () => {
    const { items } = await catalogApi.queryEntities({
      filter: choice?.filter ?? { kind: wanted.split(',') },
      fields: choice ? [...FIELDS, ...CHOICE_FIELDS] : FIELDS,
      fullTextFilter: { term, fields: FIELDS.slice(2) },
      orderFields: { field: 'metadata.name', order: 'asc' },
      limit: choice ? MOST_TO_CHOOSE : MOST,
    });
    return items
      .filter(item => !choice || choice.fits(item))
      .slice(0, MOST)
      .map(toOption)
      .sort((a, b) => a.name.localeCompare(b.name));
  }, [catalogApi, wanted, term, choice]);
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

/** The names of entities that were chosen before; until the catalog answers, those in their references. */
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
        .map(ref => find(value, ref) ?? { ref, name: nameIn(ref) }),
    [wanted, value],
  );
}

/** What the answer will show a moment later is close to it. */
function nameIn(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
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
