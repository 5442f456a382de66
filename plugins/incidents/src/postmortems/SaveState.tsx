import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { incidentsTranslationRef } from '../translation';
import { PostmortemEditing } from './usePostmortemDraft';

/** Whether everything is saved, said politely when it changes. */
export function SaveState(props: { readonly editing: PostmortemEditing }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { state, isDirty, save, discard } = props.editing;
  const revision = String(state.base.revision);
  const saved = t('postmortem.save.saved', { revision });
  const said = isDirty ? t('postmortem.save.unsaved') : saved;
  return (
    <>
      <Typography variant="body2" color="textSecondary" role="status">
        {save.running ? t('postmortem.save.saving') : said}
      </Typography>
      {isDirty && state.wasRestored && (
        <Button size="small" onClick={discard}>
          {t('postmortem.save.discard')}
        </Button>
      )}
    </>
  );
}
