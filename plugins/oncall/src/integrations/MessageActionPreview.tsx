import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  Integration,
  IntegrationAction,
  IntegrationMessage,
} from '@muster/backstage-plugin-oncall-common';
import { useMessagePreview } from '../api/useMessagePreview';
import { onCallIntegrationsTranslationRef } from './translation';
import { MessageOutcomes } from './MessageOutcomes';

/** What the latest message of an integration would do with other actions. */
export function MessageActionPreview(props: {
  readonly integration: Integration;
  readonly lastMessage?: IntegrationMessage;
  /** All of the integration; absent while one is not complete. */
  readonly actions?: readonly IntegrationAction[];
}) {
  const { integration, lastMessage, actions } = props;
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const canTry = lastMessage !== undefined && actions !== undefined;
  const preview = useMessagePreview(
    integration.id,
    canTry ? { actions } : undefined,
    lastMessage?.receivedAt,
  );
  const noneYet = () => {
    if (lastMessage) {
      return t(`messageActionPreview.${actions ? 'asking' : 'unfinished'}`);
    }
    return integration.type === 'api'
      ? t('messageActionPreview.notKept')
      : t('messageActionPreview.noMessage');
  };
  return (
    <MessageOutcomes
      {...preview}
      title={t('messageActionPreview.title')}
      heading="h3"
      noneYet={noneYet()}
    />
  );
}
