import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Integration } from '@muster/backstage-plugin-oncall-common';
import { useIntegrationReading } from '../api/useIntegrationReading';
import { Answer } from '../ui/Answer';
import { Section } from '../ui/Section';
import { LastMessage } from './LastMessage';
import { MappingEditor } from './MappingEditor';
import { TestAlert } from './TestAlert';
import { onCallIntegrationsTranslationRef } from './translation';

/** The last message of an integration, and how messages are read. */
export function MessageReading(props: {
  readonly integration: Integration;
  readonly reading: ReturnType<typeof useIntegrationReading>;
  readonly missingRight?: string;
  /** Why nobody edits it here. */
  readonly locked?: string;
  readonly onUnsaved: (isUnsaved: boolean) => void;
}) {
  const { reading, missingRight, locked, onUnsaved } = props;
  const { id, type } = props.integration;
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  return (
    <Answer answer={reading} lines={4}>
      {({ mapping, isMappingManaged, lastMessage, isMessageHidden }) => (
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
            <LastMessage message={lastMessage} isHidden={isMessageHidden} />
          </Section>
          {type === 'webhook' && (
            <Section title={t('integrationPanel.mapping')}>
              <MappingEditor
                integrationId={id}
                missingRight={
                  missingRight ?? (isMappingManaged ? locked : undefined)
                }
                reading={{ mapping, lastMessage }}
                onSaved={reading.retry}
                onUnsaved={onUnsaved}
              />
            </Section>
          )}
        </>
      )}
    </Answer>
  );
}
