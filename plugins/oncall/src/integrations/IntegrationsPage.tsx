import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import PowerIcon from '@material-ui/icons/Power';
import MuiAlert from '@material-ui/lab/Alert';
import {
  Integration,
  integrationUpdatePermission,
  teamsReached,
} from '@muster/backstage-plugin-oncall-common';
import { EmptyFace } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useIntegrations } from '../api/useIntegrations';
import { useMayI } from '../api/useMayI';
import { useMissingRights } from '../api/useMissingRights';
import { useMyTeams } from '../api/useMyTeams';
import { useOnCallFiles } from '../api/useOnCallFiles';
import { fileOf } from '../files/fileOf';
import { onCallIntegrationsTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { CreateButton } from '../ui/CreateButton';
import { NarrowedList } from '../ui/NarrowedList';
import { useAddressPart } from '../ui/useAddressPart';
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
  const [openedId, setOpenedId] = useAddressPart('integration');
  const opened = mayUpdate && answer.value?.find(({ id }) => id === openedId);
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
      <UnknownNote openedId={openedId} integrations={answer.value} />
      <Answer answer={answer} lines={5}>
        {integrations =>
          integrations.length > 0 ? (
            <NarrowedList
              rows={integrations}
              searchLabel={t('integrations.search')}
              wordsOf={({ name, type }) => [name, type]}
              teamsOf={({ team }) => [team]}
              end={create}
            >
              {found => (
                <IntegrationTable
                  integrations={found}
                  files={files}
                  onOpen={mayUpdate ? ({ id }) => setOpenedId(id) : undefined}
                  missingRight={missingRight}
                  onRotate={mayChange ? setRotating : undefined}
                  onDelete={mayChange ? setLeaving : undefined}
                />
              )}
            </NarrowedList>
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
          onClose={() => setOpenedId('')}
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

const useStyles = makeStyles(theme => ({
  note: { marginBottom: theme.spacing(2) },
}));

/** Whoever follows a link to something that is gone is told so, and not left to look for it. */
function UnknownNote(props: {
  readonly openedId: string;
  readonly integrations?: readonly Integration[];
}) {
  const { openedId, integrations } = props;
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const classes = useStyles();
  return openedId && integrations?.every(({ id }) => id !== openedId) ? (
    <MuiAlert severity="warning" className={classes.note}>
      {t('integrations.unknown')}
    </MuiAlert>
  ) : null;
}
