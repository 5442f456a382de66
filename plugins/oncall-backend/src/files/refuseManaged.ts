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

/** What a file that makes an integration may leave to people. */
export type IntegrationPart = 'mapping' | 'actions';

/** The same for a part of an integration. */
export async function refuseManagedPart(
  files: OnCallFileStore,
  { id, name }: Named,
  part: IntegrationPart,
): Promise<void> {
  const file = await files.fileOf('integration', id);
  if (file && says(part, file)) {
    const what =
      part === 'mapping'
        ? `How the messages of ${name} are read`
        : `What the messages of ${name} do`;
    throw managed(what, file);
  }
}

/** The parts of an integration that a file says. */
export async function managedParts(
  files: OnCallFileStore,
  id: string,
): Promise<readonly IntegrationPart[]> {
  const file = await files.fileOf('integration', id);
  const parts = ['mapping', 'actions'] as const;
  return file ? parts.filter(part => says(part, file)) : [];
}

function says(part: IntegrationPart, { declared }: ManagingFile): boolean {
  return valueAt(declared, ['resolved', part]) !== undefined;
}

function managed(name: string, { location }: ManagingFile): ConflictError {
  return new ConflictError(
    `${name} is managed from the file ${location}; change it there`,
  );
}
