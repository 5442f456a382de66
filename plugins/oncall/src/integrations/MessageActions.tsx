import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ConflictError } from '@backstage/errors';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import AddIcon from '@material-ui/icons/Add';
import MuiAlert from '@material-ui/lab/Alert';
import {
  Integration,
  IntegrationAction,
  IntegrationMessage,
} from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useSubmit } from '../api/useSubmit';
import { onCallIntegrationsTranslationRef } from './translation';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { NeedsRight } from '../ui/NeedsRight';
import { MessageActionDialog } from './MessageActionDialog';
import { inOrder, moved, placeOf, withAction } from './messageActionForm';
import { MessageActionLine } from './MessageActionLine';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1),
    margin: theme.spacing(1, 0),
    padding: 0,
    listStyle: 'none',
  },
}));

/** What becomes of the messages of an integration once they were read. */
export function MessageActions(props: {
  readonly integration: Integration;
  /** The latest, to try actions with. */
  readonly lastMessage?: IntegrationMessage;
  readonly missingRight?: string;
  readonly onChanged: () => void;
}) {
  const { integration, lastMessage, missingRight, onChanged } = props;
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const classes = useStyles();
  const onCallApi = useApi(onCallApiRef);
  const { submit, busy, error } = useSubmit();
  const [edited, setEdited] = useState<{ before?: IntegrationAction }>();
  const [leaving, setLeaving] = useState<IntegrationAction>();
  const actions = inOrder(integration.actions ?? []);
  const save = (to: readonly IntegrationAction[]) =>
    onCallApi.saveIntegrationActions(integration.id, to);
  // What somebody else did to other actions meanwhile stays.
  const actionsNow = async () => {
    const all = await onCallApi.listIntegrations();
    return inOrder(all.find(({ id }) => id === integration.id)?.actions ?? []);
  };
  const change = async (one: Parameters<typeof withAction>[1]) => {
    const to = withAction(await actionsNow(), one);
    if (!to) {
      throw new ConflictError(t('messageActions.changedMeanwhile'));
    }
    return save(to);
  };
  const moveNow = async (action: IntegrationAction, by: 1 | -1) => {
    const now = await actionsNow();
    const to = moved(now, placeOf(action, now), by);
    // Where it cannot be moved any more, its reader sees why.
    return to && save(to);
  };
  const move = (index: number, by: 1 | -1) => {
    const isPossible = moved(actions, index, by) && !busy;
    return isPossible
      ? async () =>
          (await submit(() => moveNow(actions[index], by))) && onChanged()
      : undefined;
  };
  return (
    <>
      <WhatIsUntaken type={integration.type} actions={actions} />
      <ol className={classes.list}>
        {actions.map((action, index) => (
          <MessageActionLine
            key={index}
            action={action}
            position={index + 1}
            missingRight={missingRight}
            onUp={move(index, -1)}
            onDown={move(index, 1)}
            onEdit={() => setEdited({ before: action })}
            onDelete={() => setLeaving(action)}
          />
        ))}
      </ol>
      {error && <MuiAlert severity="error">{error.message}</MuiAlert>}
      <NeedsRight missing={missingRight}>
        <Button startIcon={<AddIcon />} onClick={() => setEdited({})}>
          {t('messageActions.add')}
        </Button>
      </NeedsRight>
      {edited && (
        <MessageActionDialog
          integration={integration}
          lastMessage={lastMessage}
          action={edited.before}
          allWith={after => withAction(actions, { ...edited, after })}
          onSave={after => change({ ...edited, after })}
          onClose={() => setEdited(undefined)}
          onDone={onChanged}
        />
      )}
      {leaving && (
        <ConfirmDialog
          isDangerous
          title={t('deleteMessageAction.title', {
            name: leaving.name,
          })}
          effect={t('deleteMessageAction.effect')}
          confirmLabel={t('deleteMessageAction.submit')}
          onConfirm={() => change({ before: leaving })}
          onClose={() => setLeaving(undefined)}
          onDone={onChanged}
        />
      )}
    </>
  );
}

/** What becomes of messages that no action takes. */
function WhatIsUntaken(props: {
  readonly type: Integration['type'];
  readonly actions: readonly IntegrationAction[];
}) {
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const types = props.actions.map(({ type }) => type);
  if (types.length === 0) {
    return <Typography variant="body2">{t('messageActions.none')}</Typography>;
  }
  return (
    <>
      <Typography variant="body2" gutterBottom>
        {t(
          types.includes('create')
            ? 'messageActions.some'
            : 'messageActions.noneOpens',
        )}
      </Typography>
      {/* Who uses the API closes alerts by naming them. */}
      {props.type !== 'api' && !types.includes('close') && (
        <MuiAlert severity="warning">{t('messageActions.noneCloses')}</MuiAlert>
      )}
    </>
  );
}
