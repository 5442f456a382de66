import { resolvePackagePath } from '@backstage/backend-plugin-api';
import {
  apiEntityV1alpha1Validator,
  componentEntityV1alpha1Validator,
  domainEntityV1alpha1Validator,
  Entity,
  groupEntityV1alpha1Validator,
  KindValidator,
  locationEntityV1alpha1Validator,
  parseEntityRef,
  resourceEntityV1alpha1Validator,
  stringifyEntityRef,
  systemEntityV1alpha1Validator,
  userEntityV1alpha1Validator,
} from '@backstage/catalog-model';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';

const folder = resolvePackagePath('backend', 'demo/catalog');
const entities = readdirSync(folder).flatMap(readEntities);
const refs = entities.map(entity => stringifyEntityRef(entity));
const users = ofKind('User');
const components = ofKind('Component');
const services = entities.filter(entity =>
  ['Component', 'API', 'Resource', 'System'].includes(entity.kind),
);

const VALIDATORS: Record<string, KindValidator> = {
  API: apiEntityV1alpha1Validator,
  Component: componentEntityV1alpha1Validator,
  Domain: domainEntityV1alpha1Validator,
  Group: groupEntityV1alpha1Validator,
  Location: locationEntityV1alpha1Validator,
  Resource: resourceEntityV1alpha1Validator,
  System: systemEntityV1alpha1Validator,
  User: userEntityV1alpha1Validator,
};

/** Fields of `spec` that name other entities, with the kind that is meant when none is written. */
const REFERENCES: Record<string, string> = {
  consumesApis: 'api',
  dependsOn: 'component',
  domain: 'domain',
  memberOf: 'group',
  owner: 'group',
  parent: 'group',
  providesApis: 'api',
  system: 'system',
};

describe('the catalog of Bancly', () => {
  it.each(entities.map(entity => [stringifyEntityRef(entity), entity]))(
    'has a valid %s',
    async (_, entity) => {
      await expect(VALIDATORS[entity.kind].check(entity)).resolves.toBe(true);
    },
  );

  it('names every entity once', () => {
    expect(refs).toEqual([...new Set(refs)]);
  });

  it('refers only to entities that exist', () => {
    const missing = entities.flatMap(entity =>
      referencesOf(entity)
        .filter(ref => !refs.includes(ref))
        .map(ref => `${stringifyEntityRef(entity)} -> ${ref}`),
    );
    expect(missing).toEqual([]);
  });

  it('is read completely through one location', () => {
    const [location] = ofKind('Location');
    const targets = strings(location.spec?.targets);
    const files = readdirSync(folder).filter(file => file !== 'all.yaml');
    expect([...targets].sort()).toEqual(files.map(file => `./${file}`).sort());
  });

  it('has the services of the story, 15 to 25 components, and no cluttered graph', () => {
    const names = components.map(({ metadata }) => metadata.name);
    expect(names).toEqual(
      expect.arrayContaining([
        'account-ledger',
        'banking-transaction',
        'datadog-monitoring',
        'id-gatekeeper',
        'ledger-monitoring',
        'monitoring-alerts',
        'payment-portal',
        'transaction-processor',
      ]),
    );
    const nodes = components.length + ofKind('API').length;
    expect(components.length).toBeGreaterThanOrEqual(15);
    expect(nodes + ofKind('Resource').length).toBeLessThanOrEqual(25);
  });

  it('describes and owns every service', () => {
    for (const service of services) {
      expect(service.metadata.description).toMatch(/\w.*[.?]$/);
      expect(service.spec?.owner).toEqual(expect.any(String));
    }
  });

  it('gives every owner of a service 3 to 6 people', () => {
    const owners = new Set(services.map(({ spec }) => String(spec?.owner)));
    for (const owner of owners) {
      const members = users.filter(user =>
        strings(user.spec?.memberOf).includes(owner),
      );
      expect(members.length).toBeGreaterThanOrEqual(3);
      expect(members.length).toBeLessThanOrEqual(6);
    }
  });

  it('names people after their first name, in three time zones', () => {
    const zones = users.map(
      user => user.metadata.annotations?.['muster.dev/timezone'],
    );
    expect([...new Set(zones)].sort()).toEqual([
      'America/New_York',
      'Asia/Singapore',
      'Europe/Berlin',
    ]);
    for (const user of users) {
      const { name } = user.metadata;
      expect(user.spec?.profile).toEqual({
        displayName: expect.stringMatching(new RegExp(`^${name} \\w+$`, 'i')),
        email: `${name}@bancly.example`,
      });
    }
  });

  it('describes each API with OpenAPI that names it and its operations', () => {
    for (const { spec } of ofKind('API')) {
      expect(parse(String(spec?.definition))).toMatchObject({
        openapi: '3.1.0',
        info: { title: expect.any(String), version: expect.any(String) },
        paths: expect.any(Object),
      });
    }
  });

  it.each([
    'component:default/transaction-processor',
    'component:default/account-ledger',
    'component:default/id-gatekeeper',
    'resource:default/ledger-db',
    'resource:default/message-bus',
  ])('lets trouble in %s reach the impacted services in two hops', ref => {
    const near = new Set([
      ...dependenciesWithin(2, 'component:default/banking-transaction'),
      ...dependenciesWithin(2, 'component:default/payment-portal'),
    ]);
    expect(near).toContain(ref);
  });
});

function readEntities(file: string): Entity[] {
  const documents = parseAllDocuments(readFileSync(join(folder, file), 'utf8'));
  return documents.map(document => {
    expect(document.errors).toEqual([]);
    return document.toJS();
  });
}

function ofKind(kind: string): Entity[] {
  return entities.filter(entity => entity.kind === kind);
}

function referencesOf(entity: Entity): string[] {
  return Object.entries(REFERENCES).flatMap(([field, defaultKind]) =>
    strings(entity.spec?.[field]).map(ref => full(ref, defaultKind)),
  );
}

function strings(value: unknown): string[] {
  return [value ?? []].flat().map(String);
}

function full(ref: string, defaultKind: string): string {
  return stringifyEntityRef(parseEntityRef(ref, { defaultKind }));
}

/** One hop is a dependency, or the use of another component's API. */
function dependenciesWithin(hops: number, ref: string): string[] {
  if (hops === 0) {
    return [];
  }
  const spec = entities.find(e => stringifyEntityRef(e) === ref)?.spec;
  const apis = strings(spec?.consumesApis);
  const providers = components.filter(component =>
    strings(component.spec?.providesApis).some(api => apis.includes(api)),
  );
  const direct = [
    ...strings(spec?.dependsOn).map(target => full(target, 'component')),
    ...providers.map(provider => stringifyEntityRef(provider)),
  ];
  return [
    ...direct,
    ...direct.flatMap(target => dependenciesWithin(hops - 1, target)),
  ];
}
