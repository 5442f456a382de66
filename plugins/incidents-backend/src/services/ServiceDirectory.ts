import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  ServiceGraph,
  ServiceNode,
} from '@muster/backstage-plugin-incidents-common';
import { DateTime, Duration } from 'luxon';
import { buildServiceGraph, SERVICE_KINDS } from './buildServiceGraph';

const PAGE_SIZE = 500;

/** A service that is not in the copy may be brand new: look again, but not more often than this. */
const LOOK_AGAIN = Duration.fromObject({ seconds: 5 });

/** What the directory knows of some services. */
export type FoundServices = {
  readonly graph: ServiceGraph;
  readonly nodes: readonly ServiceNode[];
  /** References that the catalog does not have. Empty when the catalog has never answered, so nobody can tell. */
  readonly unknown: readonly string[];
};

type Copy = {
  readonly graph: ServiceGraph;
  readonly nodes: ReadonlyMap<string, ServiceNode>;
  readonly takenAt: DateTime;
};

/**
 * The service graph: a copy of the catalog's relations.
 *
 * @remarks The copy is renewed when somebody asks and it is old. While the catalog is down the last copy stays in use, and
 * before there is any, references are taken as they are: an incident can always be declared.
 */
export class ServiceDirectory {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;
  readonly #logger: LoggerService;
  readonly #clock: () => DateTime;
  readonly #refresh: Duration;
  #copy: Copy | undefined;
  #renewal: Promise<void> | undefined;

  constructor(options: {
    readonly catalog: CatalogService;
    readonly auth: AuthService;
    readonly logger: LoggerService;
    readonly clock: () => DateTime;
    /** How old the copy may be. */
    readonly refresh: Duration;
  }) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
    this.#logger = options.logger;
    this.#clock = options.clock;
    this.#refresh = options.refresh;
  }

  async graph(): Promise<ServiceGraph> {
    await this.#renewWhenOlderThan(this.#refresh);
    return this.#copy?.graph ?? { nodes: [], edges: [] };
  }

  /** Finds services; one that is missing is looked for in a fresh copy first. */
  async find(entityRefs: readonly string[]): Promise<FoundServices> {
    await this.#renewWhenOlderThan(this.#refresh);
    if (this.#missing(entityRefs).length > 0) {
      await this.#renewWhenOlderThan(LOOK_AGAIN);
    }
    const nodes = entityRefs.map(
      entityRef => this.#copy?.nodes.get(entityRef) ?? nameOnly(entityRef),
    );
    return {
      graph: this.#copy?.graph ?? { nodes, edges: [] },
      nodes,
      unknown: this.#copy ? this.#missing(entityRefs) : [],
    };
  }

  #missing(entityRefs: readonly string[]): string[] {
    return entityRefs.filter(ref => !this.#copy?.nodes.has(ref));
  }

  async #renewWhenOlderThan(age: Duration): Promise<void> {
    const isFresh = this.#copy && this.#clock().diff(this.#copy.takenAt) < age;
    if (!isFresh) {
      this.#renewal ??= this.#renew().finally(() => {
        this.#renewal = undefined;
      });
      await this.#renewal;
    }
  }

  async #renew(): Promise<void> {
    try {
      const graph = buildServiceGraph(await this.#readEntities());
      const nodes = new Map(graph.nodes.map(node => [node.entityRef, node]));
      this.#copy = { graph, nodes, takenAt: this.#clock() };
    } catch (error) {
      this.#logger.warn('Could not read the service graph from the catalog', {
        copyTakenAt: this.#copy?.takenAt.toISO() ?? 'never',
        error: String(error),
      });
    }
  }

  async #readEntities(): Promise<Entity[]> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const entities: Entity[] = [];
    const pages = this.#catalog.streamEntities(
      {
        filter: { kind: [...SERVICE_KINDS] },
        fields: [
          'kind',
          'metadata.namespace',
          'metadata.name',
          'metadata.title',
          'metadata.annotations',
          'relations',
        ],
        pageSize: PAGE_SIZE,
      },
      { credentials },
    );
    for await (const page of pages) {
      entities.push(...page);
    }
    return entities;
  }
}

/** All that a reference itself says. */
function nameOnly(entityRef: string): ServiceNode {
  return { entityRef, name: entityRef.slice(entityRef.indexOf('/') + 1) };
}
