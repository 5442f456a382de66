import { Entity } from '@backstage/catalog-model';
import { banclyWorld } from '@muster/backstage-plugin-oncall-react';
import { DateTime } from 'luxon';

const { names, owners } = banclyWorld(DateTime.now());

/** People, teams and services of Bancly, as the catalog would have them. */
export const banclyEntities: Entity[] = [
  ...Object.entries(names).map(([ref, name]) => directoryEntity(ref, name)),
  ...Object.entries(owners).map(([ref, owner]) => service(ref, owner)),
  service('component:default/orphan', undefined),
  service('component:default/new-thing', 'group:default/growth'),
];

function directoryEntity(ref: string, name: string): Entity {
  const [kind, id] = ref.split(/:default\//);
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: kind === 'user' ? 'User' : 'Group',
    metadata: { name: id, namespace: 'default' },
    spec: { type: 'team', profile: { displayName: name }, children: [] },
    relations: [],
  };
}

function service(ref: string, owner: string | undefined): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: ref.split('/')[1], namespace: 'default' },
    spec: { type: 'service', lifecycle: 'production', owner: owner ?? '' },
    relations: owner ? [{ type: 'ownedBy', targetRef: owner }] : [],
  };
}
