import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { Entity, isGroupEntity, isUserEntity } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';

/** Names of teams and people by entity reference, and who is not in the catalog. */
export type FoundPeople = {
  nameOf(entityRef: string): string;
  /** Empty when the catalog can't be asked, so nobody can tell. */
  readonly unknown: readonly string[];
};

/**
 * Finds teams and people in the catalog.
 *
 * @remarks While the catalog is down people are called by the last part of their reference.
 */
export class People {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;
  readonly #logger: LoggerService;

  constructor(options: {
    readonly catalog: CatalogService;
    readonly auth: AuthService;
    readonly logger: LoggerService;
  }) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
    this.#logger = options.logger;
  }

  async find(entityRefs: readonly string[]): Promise<FoundPeople> {
    const refs = [...new Set(entityRefs)].filter(isEntityRef);
    const entities = await this.#read(refs);
    const names = new Map(
      refs.map((ref, index) => [ref, displayName(entities?.[index])]),
    );
    return {
      nameOf: ref => names.get(ref) ?? lastPart(ref),
      unknown: refs.filter((_, index) => entities && !entities[index]),
    };
  }

  async #read(
    entityRefs: string[],
  ): Promise<(Entity | undefined)[] | undefined> {
    if (entityRefs.length === 0) {
      return [];
    }
    try {
      const { items } = await this.#catalog.getEntitiesByRefs(
        {
          entityRefs,
          fields: ['kind', 'metadata.name', 'metadata.title', 'spec.profile'],
        },
        { credentials: await this.#auth.getOwnServiceCredentials() },
      );
      return items;
    } catch (error) {
      this.#logger.warn('Could not read names from the catalog', {
        error: String(error),
      });
      return undefined;
    }
  }
}

function displayName(entity: Entity | undefined): string | undefined {
  if (!entity) {
    return undefined;
  }
  const profile =
    isUserEntity(entity) || isGroupEntity(entity)
      ? entity.spec.profile
      : undefined;
  return profile?.displayName ?? entity.metadata.title ?? entity.metadata.name;
}

/** Machines act too, and have no entity. */
function isEntityRef(text: string): boolean {
  return /^(user|group):[^/]+\/[^/]+$/i.test(text);
}

function lastPart(entityRef: string): string {
  return entityRef.slice(entityRef.lastIndexOf('/') + 1);
}
