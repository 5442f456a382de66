import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { useCallback } from 'react';
import { incidentsApiRef } from '../api/incidentsApiRef';
import { useAction } from '../api/useAction';
import { incidentsTranslationRef } from '../translation';
import { FormDialog } from '../ui/FormDialog';
import { OutlineItem } from './completeness';
import { changesOf } from './postmortemDraft';
import { PostmortemEditing } from './usePostmortemDraft';

/** Asks once more before everybody can read it. What is not saved yet is saved first. */
export function PublishDialog(props: {
  readonly editing: PostmortemEditing;
  readonly outline: readonly OutlineItem[];
  readonly refresh: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const api = useApi(incidentsApiRef);
  const { editing, outline, refresh, onClose } = props;
  const { base, draft } = editing.state;
  const { isDirty } = editing;
  const act = useCallback(async () => {
    if (isDirty) {
      await api.updatePostmortem(base.id, changesOf(base, draft));
    }
    await api.publishPostmortem(base.id, {});
    onClose();
    refresh();
  }, [api, base, draft, isDirty, onClose, refresh]);
  const { run, running, error } = useAction(act);
  const missing = outline.filter(({ isWritten }) => !isWritten);
  return (
    <FormDialog
      title={t('postmortem.publish.title')}
      submitLabel={t('postmortem.publish.submit')}
      onSubmit={run}
      onClose={onClose}
      busy={running}
      error={error}
    >
      <Typography>{t('postmortem.publish.description')}</Typography>
      {missing.length > 0 && (
        <Alert severity="warning">
          {t('postmortem.publish.missing', {
            parts: missing.map(({ title }) => title).join(', '),
          })}
        </Alert>
      )}
    </FormDialog>
  );
}
