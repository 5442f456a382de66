import { ConflictError } from '@backstage/errors';
import { OnCallFileKind } from '@muster/backstage-plugin-oncall-common';
import { OnCallFileStore } from './OnCallFileStore';

/** Refuses to change by hand what a file says: the file would say something else than what is there. */
export async function refuseManaged(
  files: OnCallFileStore,
  kind: OnCallFileKind,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<void> {
  const file = await files.fileOf(kind, id);
  if (file) {
    throw new ConflictError(
      `${name} is managed from the file ${file.location}; change it there`,
    );
  }
}
