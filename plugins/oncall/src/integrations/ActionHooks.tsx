import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import IconButton from '@material-ui/core/IconButton';
import DeleteOutlineIcon from '@material-ui/icons/DeleteOutline';
import EditIcon from '@material-ui/icons/Edit';
import {
  ActionHook,
  integrationUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useActionHooks } from '../api/useActionHooks';
import { useIntegrations } from '../api/useIntegrations';
import { useMayI } from '../api/useMayI';
import { useMissingRights } from '../api/useMissingRights';
import { useMyTeams } from '../api/useMyTeams';
import { onCallIntegrationsTranslationRef } from './translation';
import { onCallMaintenanceTranslationRef } from '../maintenance/translation';
import { onCallPoliciesTranslationRef } from '../policies/translation';
import { Answer } from '../ui/Answer';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { CreateButton } from '../ui/CreateButton';
import { ListColumn, ListTable } from '../ui/ListTable';
import { NeedsRight } from '../ui/NeedsRight';
import { Section } from '../ui/Section';
import { ActionHookDialog } from './ActionHookDialog';

type Task =
  | { readonly kind: 'create' }
  | { readonly kind: 'edit' | 'delete'; readonly hook: ActionHook };

/** Where the custom actions of alerts are done. */
export function ActionHooks() {
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const answer = useActionHooks();
  const mayUpdate = useMayI(integrationUpdatePermission);
  const mine = useMyTeams();
  const [task, setTask] = useState<Task>();
  return (
    <Section
      title={t('actionHooks.title')}
      end={
        mayUpdate && (
          <CreateButton
            label={t('actionHooks.create')}
            missing={mine?.missing}
            onClick={() => setTask({ kind: 'create' })}
          />
        )
      }
    >
      <p>{t('actionHooks.explanation')}</p>
      <Answer answer={answer} lines={2}>
        {hooks =>
          hooks.length > 0 ? (
            <HookTable hooks={hooks} onTask={mayUpdate ? setTask : undefined} />
          ) : (
            t('actionHooks.empty')
          )
        }
      </Answer>
      {task && (
        <TaskDialog
          task={task}
          onClose={() => setTask(undefined)}
          onDone={answer.retry}
        />
      )}
    </Section>
  );
}

function HookTable(props: {
  readonly hooks: readonly ActionHook[];
  readonly onTask?: (task: Task) => void;
}) {
  const { hooks, onTask } = props;
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const { t: tPolicies } = useTranslationRef(onCallPoliciesTranslationRef);
  const { t: tMaintenance } = useTranslationRef(
    onCallMaintenanceTranslationRef,
  );
  const { value: integrations } = useIntegrations();
  const integrationOf = (wanted: string | undefined) =>
    integrations?.find(({ id }) => id === wanted);
  const missingRights = useMissingRights(
    integrations && hooks,
    ({ integrationId }) => [integrationOf(integrationId)?.team],
  );
  const nameOf = (id: string) => integrationOf(id)?.name ?? id;
  const columns: ListColumn<ActionHook>[] = [
    {
      key: 'action',
      head: t('actionHooks.action'),
      cell: ({ action, enabled }) =>
        enabled ? action : `${action} (${tPolicies('handlingPolicies.off')})`,
    },
    {
      key: 'integration',
      head: t('actionHooks.integration'),
      cell: ({ integrationId }) =>
        integrationId ? nameOf(integrationId) : t('actionHooks.everywhere'),
    },
    { key: 'url', head: t('actionHooks.url'), cell: ({ url }) => url },
  ];
  const actions: ListColumn<ActionHook> = {
    key: 'actions',
    head: tMaintenance('maintenance.column.actions'),
    role: 'actions',
    cell: hook => (
      <HookButtons
        hook={hook}
        missingRight={missingRights?.(hook)}
        onTask={onTask}
      />
    ),
  };
  return (
    <ListTable
      label={t('actionHooks.title')}
      rows={hooks}
      rowKey={({ id }) => id}
      columns={onTask && missingRights ? [...columns, actions] : columns}
    />
  );
}

function HookButtons(props: {
  readonly hook: ActionHook;
  readonly missingRight?: string;
  readonly onTask?: (task: Task) => void;
}) {
  const { hook, missingRight, onTask } = props;
  const { action } = hook;
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  return (
    <>
      <NeedsRight missing={missingRight}>
        <IconButton
          size="small"
          aria-label={t('actionHooks.edit', { action })}
          onClick={() => onTask?.({ kind: 'edit', hook })}
        >
          <EditIcon fontSize="small" />
        </IconButton>
      </NeedsRight>
      <NeedsRight missing={missingRight}>
        <IconButton
          size="small"
          aria-label={t('actionHooks.delete', { action })}
          onClick={() => onTask?.({ kind: 'delete', hook })}
        >
          <DeleteOutlineIcon fontSize="small" />
        </IconButton>
      </NeedsRight>
    </>
  );
}

function TaskDialog(props: {
  readonly task: Task;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { task, ...handlers } = props;
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  if (task.kind !== 'delete') {
    const hook = task.kind === 'edit' ? task.hook : undefined;
    return <ActionHookDialog hook={hook} {...handlers} />;
  }
  const { id, action } = task.hook;
  return (
    <ConfirmDialog
      isDangerous
      title={t('actionHooks.deleteTitle', { action })}
      effect={t('actionHooks.deleteEffect')}
      confirmLabel={t('actionHooks.deleteSubmit')}
      onConfirm={() => onCallApi.deleteActionHook(id)}
      {...handlers}
    />
  );
}
