import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import DeleteIcon from '@material-ui/icons/Delete';
import { EntityPicker } from '@muster/backstage-plugin-oncall-react';
import { incidentsTranslationRef } from '../translation';
import { RESPONDER_KINDS } from '../ui/priorities';
import { Field } from '../ui/Field';
import { DraftActionItem } from './postmortemDraft';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 160px auto',
    gap: theme.spacing(1),
    alignItems: 'center',
    justifyItems: 'start',
    [theme.breakpoints.down('xs')]: {
      gridTemplateColumns: 'minmax(0, 1fr) auto',
    },
  },
  text: { gridColumn: '1 / -2' },
  owner: {
    width: '100%',
    [theme.breakpoints.down('xs')]: { gridColumn: '1 / -1' },
  },
}));

/** One action item. */
export function ActionItemFields(props: {
  readonly item: DraftActionItem;
  readonly onChange: (item: DraftActionItem) => void;
  readonly onRemove: () => void;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const { item, onChange, onRemove } = props;
  return (
    <div className={classes.root}>
      <Field
        className={classes.text}
        label={t('postmortem.actions.text')}
        value={item.text}
        onChange={event => onChange({ ...item, text: event.target.value })}
        fullWidth
      />
      <IconButton
        size="small"
        onClick={onRemove}
        aria-label={t('postmortem.actions.remove', { text: item.text })}
      >
        <DeleteIcon fontSize="small" />
      </IconButton>
      <div className={classes.owner}>
        <EntityPicker
          label={t('postmortem.actions.owner')}
          kinds={RESPONDER_KINDS}
          value={item.owner}
          onChange={owner => onChange({ ...item, owner })}
        />
      </div>
      <Field
        type="date"
        label={t('postmortem.actions.due')}
        value={item.dueOn ?? ''}
        onChange={event =>
          onChange({ ...item, dueOn: event.target.value || undefined })
        }
        InputLabelProps={{ shrink: true }}
      />
      <FormControlLabel
        control={
          <Checkbox
            color="primary"
            checked={item.done}
            onChange={(_, done) => onChange({ ...item, done })}
          />
        }
        label={t('postmortem.actions.done')}
      />
    </div>
  );
}
