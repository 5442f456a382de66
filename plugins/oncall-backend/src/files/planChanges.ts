import {
  OnCallFileChange,
  OnCallFileKind,
  OnCallFileProblem,
} from '@muster/backstage-plugin-oncall-common';
import { isDeepStrictEqual } from 'node:util';
import { Roster } from '../directory/Roster';
import { differencesOf } from './differencesOf';
import { ManagedObject, PlannedObject, titleOf } from './PlannedObject';
import { IntegrationInUse, stillNeeded } from './stillNeeded';

/** What has to be done so that what is there is what the file says. */
export type FilePlan = {
  readonly saved: readonly PlannedObject[];
  readonly deleted: readonly ManagedObject[];
  /** The same for people. */
  readonly changes: readonly OnCallFileChange[];
  /** What still needs something that the file lets go; with any of them nothing may be done. */
  readonly problems: readonly OnCallFileProblem[];
};

/** What happens besides, where people have to know it before. */
const NEWS: Partial<Record<OnCallFileKind, readonly string[]>> = {
  integration: ['It has no key until somebody makes one in the portal.'],
  heartbeat: ['It waits for its first ping.'],
};
const LOSSES: Partial<Record<OnCallFileKind, readonly string[]>> = {
  integration: [
    'Its key stops working: alerts that are sent with it are refused.',
  ],
  heartbeat: ['Nobody is told any more when it falls silent.'],
};

/** Compares what a file says with what it said before; pure. */
export function planChanges(options: {
  objects: readonly PlannedObject[];
  managed: readonly ManagedObject[];
  roster: Roster;
  integrations: readonly IntegrationInUse[];
}): FilePlan {
  const { objects, managed } = options;
  const before = new Map(managed.map(object => [keyOf(object), object]));
  const wanted = new Set(objects.map(keyOf));
  const saved = objects.filter(object => {
    const known = before.get(keyOf(object));
    return !known || !isSame(known.declared.resolved, object.resolved);
  });
  const deleted = managed.filter(object => !wanted.has(keyOf(object)));
  return {
    saved,
    deleted,
    changes: [
      ...saved.map(object => changeOf(object, before.get(keyOf(object)))),
      ...deleted.map(({ kind, declared }) => ({
        action: 'delete' as const,
        kind,
        name: titleOf(declared.descriptor),
        differences: LOSSES[kind] ?? [],
      })),
    ],
    problems: deleted.flatMap(object =>
      stillNeeded({ ...options, object }).map(user => ({
        message: `${titleOf(
          object.declared.descriptor,
        )} is not in the file any more, but ${user} still leads to it; change that first`,
      })),
    ),
  };
}

function changeOf(
  { kind, descriptor }: PlannedObject,
  before: ManagedObject | undefined,
): OnCallFileChange {
  const name = titleOf(descriptor);
  if (!before) {
    return { action: 'create', kind, name, differences: NEWS[kind] ?? [] };
  }
  const { metadata, spec } = before.declared.descriptor;
  const differences = differencesOf(
    { metadata, spec },
    { metadata: descriptor.metadata, spec: descriptor.spec },
  );
  return {
    action: 'update',
    kind,
    name,
    // The same words may mean something else, for example another schedule of the same name.
    differences:
      differences.length > 0
        ? [...differences, ...leftToPeople(spec, descriptor.spec)]
        : ['A name in it stands for something else now.'],
  };
}

/** What a file stops to say about an integration stays as it is. */
function leftToPeople(before: object, after: object): readonly string[] {
  const isLeft = (field: string) =>
    Object.hasOwn(before, field) && !Object.hasOwn(after, field);
  return [
    ...(isLeft('mapping')
      ? ['How its messages are read stays, and is edited in the portal.']
      : []),
    ...(isLeft('actions')
      ? ['What its messages do stays, and is edited in the portal.']
      : []),
  ];
}

function keyOf({ kind, id }: { readonly kind: string; readonly id: string }) {
  return `${kind}/${id}`;
}

/** What was kept went through JSON, which forgets what is undefined. */
function isSame(stored: unknown, wanted: unknown): boolean {
  return isDeepStrictEqual(stored, JSON.parse(JSON.stringify(wanted)));
}
