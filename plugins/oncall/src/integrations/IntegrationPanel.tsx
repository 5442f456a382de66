import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import MuiAlert from '@material-ui/lab/Alert';
import {
  Integration,
  INTEGRATION_NAMES,
  OnCallFile,
} from '@muster/backstage-plugin-oncall-common';
import { useId, useState } from 'react';
import { useIntegrationReading } from '../api/useIntegrationReading';
import { ManagedNote } from '../files/ManagedNote';
import { useLocked } from '../files/useLocked';
import { onCallTranslationRef } from '../translation';
import { onCallIntegrationsTranslationRef } from './translation';
import { TAKES_FOCUS } from '../ui/focusDialog';
import { fingerSized } from '../ui/fingerSized';
import { NeedsRight } from '../ui/NeedsRight';
import { NotedActions } from '../ui/NotedActions';
import { Section } from '../ui/Section';
import { useIsPhone } from '../ui/useIsPhone';
import { ConfiguredNote } from './ConfiguredMark';
import { IntegrationResponders } from './IntegrationResponders';
import { IntegrationSwitches } from './IntegrationSwitches';
import { MessageActions } from './MessageActions';
import { MessageReading } from './MessageReading';
import { PrioritiesEditor } from './PrioritiesEditor';
import { SetupGuide } from './SetupGuide';

const useStyles = makeStyles(theme => ({
  // The alias of an alert may be one long word.
  content: { ...fingerSized(theme), overflowWrap: 'anywhere' },
}));

/** Everything about one integration: how to connect it, what it sent last, and how that is read. */
export function IntegrationPanel(props: {
  readonly integration: Integration;
  /** What the reader lacks to change it. */
  readonly missingRight?: string;
  /** Where it is edited, unless here. */
  readonly file?: OnCallFile;
  readonly onMakeKey?: () => void;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}) {
  const { integration, missingRight, file, onClose, onChanged } = props;
  const { id, name, type, configuration } = integration;
  const locked = useLocked('integration')(integration);
  const reading = useIntegrationReading(id);
  const { areActionsManaged, lastMessage } = reading.value ?? {};
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const { t: tShared } = useTranslationRef(onCallTranslationRef);
  const classes = useStyles();
  const titleId = useId();
  const isPhone = useIsPhone();
  const [hasUnsavedMapping, setUnsavedMapping] = useState(false);
  const [hasUnsavedPriorities, setUnsavedPriorities] = useState(false);
  const isUnsaved = hasUnsavedMapping || hasUnsavedPriorities;
  const [isKept, setKept] = useState(false);
  // Escape, or a click beside it: neither says that what was written may go.
  const leave = () => (isUnsaved ? setKept(true) : onClose());
  return (
    <Dialog
      open
      fullWidth
      fullScreen={isPhone}
      maxWidth="md"
      onClose={leave}
      aria-labelledby={titleId}
      {...TAKES_FOCUS}
    >
      <DialogTitle id={titleId}>
        {t('integrationPanel.title', { name, tool: INTEGRATION_NAMES[type] })}
      </DialogTitle>
      <DialogContent className={classes.content}>
        {missingRight && <MuiAlert severity="info">{missingRight}</MuiAlert>}
        <ManagedNote file={file} />
        <ConfiguredNote configuration={configuration} />
        <FirstKey {...props} />
        <IntegrationSwitches
          integration={integration}
          isReadOnly={missingRight !== undefined || locked !== undefined}
          onChanged={onChanged}
        />
        <IntegrationResponders
          integration={integration}
          missingRight={missingRight ?? locked}
          onChanged={onChanged}
        />
        <Section title={t('integrationPanel.setup')}>
          <SetupGuide type={type} />
        </Section>
        {type !== 'api' && (
          <MessageReading
            key={id}
            integration={integration}
            reading={reading}
            missingRight={missingRight}
            locked={locked}
            onUnsaved={setUnsavedMapping}
          />
        )}
        <Section title={t('integrationPanel.actions')}>
          <MessageActions
            integration={integration}
            lastMessage={lastMessage}
            missingRight={
              missingRight ?? (areActionsManaged ? locked : undefined)
            }
            onChanged={onChanged}
          />
        </Section>
        {type !== 'api' && (
          <Section title={t('integrationPanel.priorities')}>
            <PrioritiesEditor
              key={id}
              integration={integration}
              missingRight={missingRight ?? locked}
              onChanged={onChanged}
              onUnsaved={setUnsavedPriorities}
            />
          </Section>
        )}
      </DialogContent>
      <NotedActions
        note={
          isKept && isUnsaved
            ? tShared('dialog.kept', { button: t('integrationPanel.close') })
            : undefined
        }
      >
        <Button onClick={onClose}>{t('integrationPanel.close')}</Button>
      </NotedActions>
    </Dialog>
  );
}

/** Offers to make the key of an integration that came from a file without one. */
function FirstKey(props: {
  readonly integration: Integration;
  readonly missingRight?: string;
  readonly onMakeKey?: () => void;
}) {
  const { integration, missingRight, onMakeKey } = props;
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  return integration.awaitsKey ? (
    <MuiAlert severity="warning">
      {t('firstKey.explanation')}
      {onMakeKey && (
        <div>
          <NeedsRight missing={missingRight}>
            <Button color="inherit" onClick={onMakeKey}>
              {t('firstKey.submit')}
            </Button>
          </NeedsRight>
        </div>
      )}
    </MuiAlert>
  ) : null;
}
