import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import PowerIcon from '@material-ui/icons/Power';
import {
  Integration,
  integrationUpdatePermission,
  teamsReached,
} from '@muster/backstage-plugin-oncall-common';
import { EmptyFace } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useIntegrations } from '../api/useIntegrations';
import { useMayI } from '../api/useMayI';
import { useMissingRights } from '../api/useMissingRights';
import { useMyTeams } from '../api/useMyTeams';
import { useOnCallFiles } from '../api/useOnCallFiles';
import { fileOf } from '../files/fileOf';
import { onCallIntegrationsTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { CreateButton } from '../ui/CreateButton';
import { Toolbar } from '../ui/Toolbar';
import { ActionHooks } from './ActionHooks';
import { DeleteIntegrationDialog } from './DeleteIntegrationDialog';
import { IntegrationDialog } from './IntegrationDialog';
import { IntegrationPanel } from './IntegrationPanel';
import { IntegrationTable } from './IntegrationTable';
import { RotateKeyDialog } from './RotateKeyDialog';

/** The machines that may send alerts, and their keys. */
export function IntegrationsPage() {
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const answer = useIntegrations();
  const { value: files } = useOnCallFiles();
  const mayUpdate = useMayI(integrationUpdatePermission);
  const mine = useMyTeams();
  const missingRight = useMissingRights(answer.value, teamsReached);
  const mayChange = mayUpdate && missingRight !== undefined;
  const [params, setParams] = useSearchParams();
  const opened =
    mayUpdate &&
    answer.value?.find(({ id }) => id === params.get('integration'));
  const [isCreating, setCreating] = useState(false);
  const [leaving, setLeaving] = useState<Integration>();
  const [rotating, setRotating] = useState<Integration>();
  const create = mayUpdate && (
    <CreateButton
      isMain
      label={t('integrations.create')}
      missing={mine?.missing}
      onClick={() => setCreating(true)}
    />
  );
  return (
    <>
      <Answer answer={answer} lines={5}>
        {integrations =>
          integrations.length > 0 ? (
            <>
              <Toolbar end={create} />
              <IntegrationTable
                integrations={integrations}
                files={files}
                onOpen={
                  mayUpdate
                    ? ({ id }) => setParams({ integration: id })
                    : undefined
                }
                missingRight={missingRight}
                onRotate={mayChange ? setRotating : undefined}
                onDelete={mayChange ? setLeaving : undefined}
              />
            </>
          ) : (
            <EmptyFace
              icon={<PowerIcon />}
              title={t('integrations.empty.title')}
              description={t('integrations.empty.description')}
              action={create}
            />
          )
        }
      </Answer>
      <ActionHooks />
      {opened && (
        <IntegrationPanel
          integration={opened}
          missingRight={missingRight?.(opened)}
          file={fileOf(files, 'integration', opened.id)}
          onMakeKey={mayChange ? () => setRotating(opened) : undefined}
          onClose={() => setParams({})}
          onChanged={answer.retry}
        />
      )}
      {isCreating && (
        <IntegrationDialog
          onClose={() => setCreating(false)}
          onDone={answer.retry}
        />
      )}
      {rotating && (
        <RotateKeyDialog
          integration={rotating}
          onClose={() => setRotating(undefined)}
          onDone={answer.retry}
        />
      )}
      {leaving && (
        <DeleteIntegrationDialog
          integration={leaving}
          onClose={() => setLeaving(undefined)}
          onDone={answer.retry}
        />
      )}
    </>
  );
}
