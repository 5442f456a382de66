import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { IntegrationMessage } from '@muster/backstage-plugin-oncall-common';
import { MomentInTime, Snippet } from '@muster/backstage-plugin-oncall-react';
import { onCallIntegrationsTranslationRef } from './translation';
import { OutcomeLine } from './OutcomeLine';
import { prettyBody } from './prettyBody';

/** The latest message of an integration with what it became. */
export function LastMessage(props: {
  readonly message?: IntegrationMessage;
  /** It is only for those who may change the integration. */
  readonly isHidden?: boolean;
}) {
  const { message, isHidden } = props;
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  if (!message) {
    return (
      <Typography variant="body2" color="textSecondary">
        {t(isHidden ? 'lastMessage.hidden' : 'lastMessage.none')}
      </Typography>
    );
  }
  return (
    <>
      <Typography variant="body2" color="textSecondary">
        <MomentInTime at={message.receivedAt} variant="both" />
        {message.contentType && ` · ${message.contentType}`}
      </Typography>
      {message.outcomes.map((outcome, index) => (
        <OutcomeLine key={index} outcome={outcome} />
      ))}
      {message.body && (
        <Snippet
          language="json"
          text={prettyBody(message.body)}
          maxHeight={280}
        />
      )}
    </>
  );
}
