import { ConflictError } from '@backstage/errors';
import { OnCallFileKind } from '@muster/backstage-plugin-oncall-common';
import { ManagingFile, OnCallFileStore } from './OnCallFileStore';
import { valueAt } from './valueAt';

type Named = { readonly id: string; readonly name: string };

/** Refuses to change by hand what a file says: the file would say something else than what is there. */
export async function refuseManaged(
  files: OnCallFileStore,
  kind: OnCallFileKind,
  { id, name }: Named,
): Promise<void> {
  const file = await files.fileOf(kind, id);
  if (file) {
    throw managed(name, file);
  }
}

/** The same for how the messages of a webhook are read, which a file may leave to people. */
export async function refuseManagedMapping(
  files: OnCallFileStore,
  { id, name }: Named,
): Promise<void> {
  const file = await files.fileOf('integration', id);
  if (file && saysMapping(file)) {
    throw managed(`How the messages of ${name} are read`, file);
  }
}

/** Whether a file says how the messages of a webhook are read. */
export async function isMappingManaged(
  files: OnCallFileStore,
  id: string,
): Promise<boolean> {
  const file = await files.fileOf('integration', id);
  return file !== undefined && saysMapping(file);
}

function saysMapping({ declared }: ManagingFile): boolean {
  return valueAt(declared, ['resolved', 'mapping']) !== undefined;
}

function managed(name: string, { location }: ManagingFile): ConflictError {
  return new ConflictError(
    `${name} is managed from the file ${location}; change it there`,
  );
}
