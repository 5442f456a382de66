import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { OnCallFileKind } from '@muster/backstage-plugin-oncall-common';
import { MissingRight } from '../api/useMissingRights';
import { useOnCallFiles } from '../api/useOnCallFiles';
import { fileOf } from './fileOf';
import { onCallFilesTranslationRef } from './translation';

/** Says in a sentence why nobody edits a thing of a list here: it is managed from a file. Undefined for what people edit. */
export function useLocked(
  kind: OnCallFileKind,
): MissingRight<{ readonly id: string }> {
  const { t } = useTranslationRef(onCallFilesTranslationRef);
  const { value: files } = useOnCallFiles();
  return ({ id }) => {
    const file = fileOf(files, kind, id);
    return file && t('files.locked', { location: file.location || file.ref });
  };
}
