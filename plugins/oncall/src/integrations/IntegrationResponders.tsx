import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import MuiAlert from '@material-ui/lab/Alert';
import { Integration } from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useSubmit } from '../api/useSubmit';
import { NeedsRight } from '../ui/NeedsRight';
import { onCallIntegrationsTranslationRef } from './translation';

/** Whom the alerts of an integration tell besides its team, where a client of Opsgenie chose somebody. */
export function IntegrationResponders(props: {
  readonly integration: Integration;
  readonly missingRight?: string;
  readonly onChanged: () => void;
}) {
  const { integration, missingRight, onChanged } = props;
  const { id, team, responders = [] } = integration;
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const { submit, busy, error } = useSubmit();
  const remove = async () => {
    if (
      await submit(() => onCallApi.updateIntegration(id, { responders: [] }))
    ) {
      onChanged();
    }
  };
  if (responders.length === 0) {
    return null;
  }
  const names = responders.map(one => one.name ?? one.id).join(', ');
  return (
    <Typography component="div">
      {team
        ? t('integrationResponders.besides', { names })
        : t('integrationResponders.alone', { names })}{' '}
      <NeedsRight missing={missingRight}>
        <Button size="small" disabled={busy} onClick={remove}>
          {t('integrationResponders.remove')}
        </Button>
      </NeedsRight>
      {error && <MuiAlert severity="error">{error.message}</MuiAlert>}
    </Typography>
  );
}
