import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Link from '@material-ui/core/Link';
import IconButton from '@material-ui/core/IconButton';
import AutorenewIcon from '@material-ui/icons/Autorenew';
import BlockIcon from '@material-ui/icons/Block';
import DeleteOutlineIcon from '@material-ui/icons/DeleteOutline';
import VpnKeyIcon from '@material-ui/icons/VpnKey';
import {
  Integration,
  INTEGRATION_NAMES,
  OnCallFile,
} from '@muster/backstage-plugin-oncall-common';
import {
  MomentInTime,
  PersonLink,
  StatusChip,
} from '@muster/backstage-plugin-oncall-react';
import { MissingRight } from '../api/useMissingRights';
import { fileOf } from '../files/fileOf';
import { ManagedMark } from '../files/ManagedMark';
import { onCallIntegrationsTranslationRef } from './translation';
import { NeedsRight } from '../ui/NeedsRight';
import { ListColumn, ListTable } from '../ui/ListTable';
import { ConfiguredMark } from './ConfiguredMark';
import { useIntegrationLock } from './useIntegrationLock';

type TableProps = {
  readonly integrations: readonly Integration[];
  readonly missingRight?: MissingRight<Integration>;
  /** Where each is edited, unless here. */
  readonly files?: readonly OnCallFile[];
  readonly onOpen?: (integration: Integration) => void;
  readonly onRotate?: (integration: Integration) => void;
  readonly onDelete?: (integration: Integration) => void;
};

/** One row for each machine that may send alerts. */
export function IntegrationTable(props: TableProps) {
  const { integrations, files, onOpen, onDelete } = props;
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const columns: ListColumn<Integration>[] = [
    {
      key: 'name',
      head: t('integrations.column.name'),
      cell: integration => (
        <NameCell
          integration={integration}
          file={fileOf(files, 'integration', integration.id)}
          onOpen={onOpen}
        />
      ),
    },
    {
      key: 'type',
      head: t('integrations.column.type'),
      cell: ({ type }) => INTEGRATION_NAMES[type],
    },
    {
      key: 'team',
      head: t('integrations.column.team'),
      cell: ({ team, responders = [] }) =>
        team ? (
          <PersonLink entityRef={team} />
        ) : (
          responders.map(({ id, name = id }) => name).join(', ') ||
          t('integrations.noTeam')
        ),
    },
    {
      key: 'used',
      head: t('integrations.column.used'),
      cell: ({ lastUsedAt }) =>
        lastUsedAt ? (
          <MomentInTime at={lastUsedAt} variant="relative" />
        ) : (
          t('integrations.never')
        ),
    },
    {
      key: 'created',
      head: t('integrations.column.created'),
      cell: ({ createdAt }) => <MomentInTime at={createdAt} />,
    },
  ];
  const actions: ListColumn<Integration> = {
    key: 'actions',
    head: t('integrations.column.actions'),
    role: 'actions',
    cell: integration => <Actions {...props} integration={integration} />,
  };
  return (
    <ListTable
      label={t('integrations.table')}
      rows={integrations}
      rowKey={integration => integration.id}
      columns={onDelete ? [...columns, actions] : columns}
    />
  );
}

function NameCell(props: {
  readonly integration: Integration;
  readonly file?: OnCallFile;
  readonly onOpen?: (integration: Integration) => void;
}) {
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const { integration, file, onOpen } = props;
  const { name, enabled, awaitsKey, configuration } = integration;
  return (
    <>
      {onOpen ? (
        <Link
          component="button"
          variant="body2"
          align="left"
          aria-label={t('integrations.open', { name })}
          onClick={() => onOpen(integration)}
        >
          {name}
        </Link>
      ) : (
        name
      )}{' '}
      {!enabled && (
        <StatusChip
          tone="warning"
          icon={<BlockIcon aria-hidden />}
          label={t('integrations.disabled')}
        />
      )}
      {awaitsKey && (
        <StatusChip
          tone="warning"
          icon={<VpnKeyIcon aria-hidden />}
          label={t('integrations.awaitsKey')}
        />
      )}
      <ManagedMark file={file} />
      <ConfiguredMark configuration={configuration} />
    </>
  );
}

function Actions(props: TableProps & { readonly integration: Integration }) {
  const { integration, onRotate, onDelete } = props;
  const { name, awaitsKey } = integration;
  const missingRight = props.missingRight?.(integration);
  const locked = useIntegrationLock();
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  return (
    <>
      <NeedsRight missing={missingRight ?? locked.key(integration)}>
        <IconButton
          size="small"
          aria-label={t(
            awaitsKey ? 'integrations.makeKey' : 'integrations.rotate',
            { name },
          )}
          onClick={() => onRotate?.(integration)}
        >
          {awaitsKey ? (
            <VpnKeyIcon fontSize="small" />
          ) : (
            <AutorenewIcon fontSize="small" />
          )}
        </IconButton>
      </NeedsRight>
      <NeedsRight missing={missingRight ?? locked.deletion(integration)}>
        <IconButton
          size="small"
          aria-label={t('integrations.delete', { name })}
          onClick={() => onDelete?.(integration)}
        >
          <DeleteOutlineIcon fontSize="small" />
        </IconButton>
      </NeedsRight>
    </>
  );
}
