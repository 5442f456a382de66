import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { useTheme } from '@material-ui/core/styles';
import MuiAlert from '@material-ui/lab/Alert';
import {
  Integration,
  INTEGRATION_NAMES,
} from '@muster/backstage-plugin-oncall-common';
import { useId } from 'react';
import { useIntegrationReading } from '../api/useIntegrationReading';
import { onCallIntegrationsTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { Section } from '../ui/Section';
import { IntegrationSwitches } from './IntegrationSwitches';
import { LastMessage } from './LastMessage';
import { MappingEditor } from './MappingEditor';
import { PrioritiesEditor } from './PrioritiesEditor';
import { SetupGuide } from './SetupGuide';
import { TestAlert } from './TestAlert';

/** Everything about one integration: how to connect it, what it sent last, and how that is read. */
export function IntegrationPanel(props: {
  readonly integration: Integration;
  /** What the reader lacks to change it. */
  readonly missingRight?: string;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}) {
  const { integration, missingRight, onClose, onChanged } = props;
  const { id, name, type } = integration;
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const titleId = useId();
  const isPhone = useMediaQuery(useTheme().breakpoints.down('xs'));
  return (
    <Dialog
      open
      fullWidth
      fullScreen={isPhone}
      maxWidth="md"
      onClose={onClose}
      aria-labelledby={titleId}
    >
      <DialogTitle id={titleId}>
        {t('integrationPanel.title', { name, tool: INTEGRATION_NAMES[type] })}
      </DialogTitle>
      <DialogContent>
        {missingRight && <MuiAlert severity="info">{missingRight}</MuiAlert>}
        <IntegrationSwitches
          integration={integration}
          isReadOnly={missingRight !== undefined}
          onChanged={onChanged}
        />
        <Section title={t('integrationPanel.setup')}>
          <SetupGuide type={type} />
        </Section>
        {type !== 'api' && (
          <>
            <Reading
              key={id}
              integration={integration}
              missingRight={missingRight}
            />
            <Section title={t('integrationPanel.priorities')}>
              <PrioritiesEditor
                key={id}
                integration={integration}
                missingRight={missingRight}
                onChanged={onChanged}
              />
            </Section>
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('integrationPanel.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function Reading(props: {
  readonly integration: Integration;
  readonly missingRight?: string;
}) {
  const { missingRight } = props;
  const { id, type } = props.integration;
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const reading = useIntegrationReading(id);
  return (
    <Answer answer={reading} lines={4}>
      {({ mapping, lastMessage }) => (
        <>
          <Section
            title={t('integrationPanel.lastMessage')}
            end={
              <TestAlert
                integrationId={id}
                missingRight={missingRight}
                onSent={reading.retry}
              />
            }
          >
            <LastMessage message={lastMessage} />
          </Section>
          {type === 'webhook' && (
            <Section title={t('integrationPanel.mapping')}>
              <MappingEditor
                integrationId={id}
                missingRight={missingRight}
                reading={{ mapping, lastMessage }}
                onSaved={reading.retry}
              />
            </Section>
          )}
        </>
      )}
    </Answer>
  );
}
