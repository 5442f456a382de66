import {
  ANNOTATION_LOCATION,
  ANNOTATION_VIEW_URL,
  Entity,
  parseEntityRef,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { objectOf } from '../directory/objectOf';
import { fullRef } from './fullRef';

/** A file as the catalog has it. */
export type CarriedFile = {
  readonly ref: string;
  readonly team?: string;
  readonly location: string;
  readonly viewUrl?: string;
  /** Absent when the entity carries none. */
  readonly text?: string;
  /** What kept the catalog from reading the newest version. */
  readonly errors: readonly string[];
};

/** The files that entities of the catalog carry in `spec.oncall`; entities of any kind can. */
export function filesFromEntities(
  entities: readonly Entity[],
): readonly CarriedFile[] {
  return entities.map(entity => {
    const { annotations = {} } = entity.metadata;
    const text = entity.spec?.oncall;
    return {
      ref: stringifyEntityRef(entity),
      team: teamOf(entity),
      location: (annotations[ANNOTATION_LOCATION] ?? '').replace(/^url:/, ''),
      viewUrl: annotations[ANNOTATION_VIEW_URL],
      text: typeof text === 'string' ? text : undefined,
      errors: errorsOf(entity),
    };
  });
}

/** A Group is its own team. Locations have no relations, so what they say about their owner counts. */
function teamOf(entity: Entity): string | undefined {
  if (entity.kind.toLocaleLowerCase('en-US') === 'group') {
    return stringifyEntityRef(entity);
  }
  const related = (entity.relations ?? []).find(
    ({ type, targetRef }) =>
      type === RELATION_OWNED_BY && parseEntityRef(targetRef).kind === 'group',
  );
  const owner = entity.spec?.owner;
  if (related || typeof owner !== 'string') {
    return related?.targetRef;
  }
  const { namespace: defaultNamespace = 'default' } = entity.metadata;
  return fullRef(owner, { defaultKind: 'group', defaultNamespace });
}

/** The catalog keeps the last good version of an entity and says beside it what is wrong with the newest. */
function errorsOf(entity: Entity): readonly string[] {
  const status = objectOf(Reflect.get(entity, 'status'));
  const items = Array.isArray(status.items) ? status.items.map(objectOf) : [];
  return items
    .filter(({ level }) => level === 'error')
    .map(({ message }) => String(message));
}
