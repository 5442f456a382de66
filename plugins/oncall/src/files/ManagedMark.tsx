import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { OnCallFile } from '@muster/backstage-plugin-oncall-common';
import { FileLink } from './FileLink';
import { onCallFilesTranslationRef } from './translation';

/** In a list, a line that says where something is edited; nothing for what is edited here. */
export function ManagedMark(props: { readonly file?: OnCallFile }) {
  const { file } = props;
  const { t } = useTranslationRef(onCallFilesTranslationRef);
  return file ? (
    <Typography variant="caption" color="textSecondary" component="div">
      {t('files.managed')} <FileLink file={file} />
    </Typography>
  ) : null;
}
