import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import { Alert } from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { FormEvent, Ref, useRef, useState } from 'react';
import { onCallAlertsTranslationRef } from './translation';
import { Field } from '../ui/Field';
import { RemovableChip } from '../ui/RemovableChip';
import { AlertActions } from './useAlertActions';

const useStyles = makeStyles(theme => ({
  form: { display: 'flex', gap: theme.spacing(1), marginTop: theme.spacing(1) },
  button: { flexShrink: 0 },
  tag: { maxWidth: '100%' },
}));

/** Some tools send a tag for everything they know. */
const SHOWN = 20;

/** The tags of an alert; whoever may change alerts adds and removes them. */
export function AlertTags(props: {
  readonly alert: Alert;
  readonly actions?: AlertActions;
}) {
  const { alert, actions } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const classes = useStyles();
  const onCallApi = useApi(onCallApiRef);
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? alert.tags : alert.tags.slice(0, SHOWN);
  const field = useRef<HTMLInputElement>(null);
  const remove = (tag: string, byKeyboard: boolean) => {
    if (byKeyboard) {
      // The chip takes the focus along when it goes.
      field.current?.focus();
    }
    actions?.attempt(
      () => onCallApi.changeAlertTags(alert.id, { remove: [tag] }),
      t('alertTags.removed', { tag }),
    );
  };
  return (
    <>
      {shown.map(tag => {
        const looks = {
          size: 'small',
          className: classes.tag,
          title: tag,
          label: tag,
        } as const;
        return actions ? (
          <RemovableChip
            key={tag}
            {...looks}
            removeLabel={t('alertTags.remove', { tag })}
            onRemove={byKeyboard => remove(tag, byKeyboard)}
          />
        ) : (
          <Chip key={tag} {...looks} variant="outlined" />
        );
      })}
      {shown.length < alert.tags.length && (
        <Button size="small" onClick={() => setWhole(true)}>
          {t('alertTags.more', { count: alert.tags.length - shown.length })}
        </Button>
      )}
      {actions && <AddTag alert={alert} actions={actions} fieldRef={field} />}
    </>
  );
}

function AddTag(props: {
  readonly alert: Alert;
  readonly actions: AlertActions;
  readonly fieldRef: Ref<HTMLInputElement>;
}) {
  const { alert, actions, fieldRef } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const classes = useStyles();
  const onCallApi = useApi(onCallApiRef);
  const [tag, setTag] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    const added = tag.trim();
    if (added !== '') {
      setTag('');
      actions.attempt(
        () => onCallApi.changeAlertTags(alert.id, { add: [added] }),
        t('alertTags.added', { tag: added }),
      );
    }
  };
  return (
    <form className={classes.form} onSubmit={add}>
      <Field
        inputRef={fieldRef}
        label={t('alertTags.new')}
        value={tag}
        onChange={event => setTag(event.target.value)}
      />
      <Button
        type="submit"
        className={classes.button}
        disabled={tag.trim() === ''}
      >
        {t('alertTags.add')}
      </Button>
    </form>
  );
}
