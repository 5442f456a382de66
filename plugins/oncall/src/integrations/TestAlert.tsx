import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { onCallIntegrationsTranslationRef } from './translation';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { NeedsRight } from '../ui/NeedsRight';

/** Sends the example of the tool; it pages whoever is on call, so it asks first. */
export function TestAlert(props: {
  readonly integrationId: string;
  readonly missingRight?: string;
  readonly onSent: () => void;
}) {
  const { integrationId, missingRight, onSent } = props;
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <NeedsRight missing={missingRight}>
        <Button size="small" variant="outlined" onClick={() => setAsking(true)}>
          {t('testAlert.button')}
        </Button>
      </NeedsRight>
      {isAsking && (
        <ConfirmDialog
          title={t('testAlert.title')}
          effect={t('testAlert.effect')}
          confirmLabel={t('testAlert.submit')}
          onConfirm={() => onCallApi.sendTestAlert(integrationId)}
          onClose={() => setAsking(false)}
          onDone={onSent}
        />
      )}
    </>
  );
}
