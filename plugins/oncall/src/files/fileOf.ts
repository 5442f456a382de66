import {
  OnCallFile,
  OnCallFileKind,
} from '@muster/backstage-plugin-oncall-common';

/** The file that manages a schedule, a policy or the rules of a team; undefined for what people edit here. */
export function fileOf(
  files: readonly OnCallFile[] | undefined,
  kind: OnCallFileKind,
  id: string,
): OnCallFile | undefined {
  return files?.find(({ objects }) =>
    objects.some(object => object.kind === kind && object.id === id),
  );
}
