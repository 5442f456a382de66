import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import { EntityPicker } from '@muster/backstage-plugin-oncall-react';
import { incidentsTranslationRef } from '../translation';
import { RESPONDER_KINDS } from '../ui/priorities';
import { Field } from '../ui/Field';
import { anchorOf } from './completeness';
import { PostmortemDraft, TextField, textOf } from './postmortemDraft';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2) },
}));

/** The title, the lesson and the owner. */
export function HeadFields(props: {
  readonly draft: PostmortemDraft;
  readonly onChange: (field: TextField, text: string) => void;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const { draft, onChange } = props;
  return (
    <div className={classes.root}>
      <Field
        label={t('postmortem.field.title')}
        value={textOf(draft, 'title')}
        onChange={event => onChange('title', event.target.value)}
        fullWidth
      />
      <div id={anchorOf('lesson')}>
        <Field
          label={t('postmortem.field.lesson')}
          value={textOf(draft, 'lesson')}
          onChange={event => onChange('lesson', event.target.value)}
          helperText={t('postmortem.field.lessonHelp')}
          fullWidth
        />
      </div>
      <EntityPicker
        label={t('postmortem.field.owner')}
        kinds={RESPONDER_KINDS}
        value={textOf(draft, 'owner') || undefined}
        onChange={owner => onChange('owner', owner ?? '')}
      />
    </div>
  );
}
