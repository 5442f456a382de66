import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { NeedsRight } from '../ui/NeedsRight';
import { onCallIntegrationsTranslationRef } from './translation';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

/** Takes back a saved mapping, after saying what that means for the messages to come. */
export function ForgetMapping(props: {
  readonly integrationId: string;
  readonly missingRight?: string;
  readonly onForgotten: () => void;
}) {
  const { integrationId, missingRight, onForgotten } = props;
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const classes = useStyles();
  const onCallApi = useApi(onCallApiRef);
  const [isAsking, setAsking] = useState(false);
  return (
    <div className={classes.button}>
      <NeedsRight missing={missingRight}>
        <Button onClick={() => setAsking(true)}>
          {t('forgetMapping.button')}
        </Button>
      </NeedsRight>
      {isAsking && (
        <ConfirmDialog
          isDangerous
          title={t('forgetMapping.title')}
          effect={t('forgetMapping.effect')}
          confirmLabel={t('forgetMapping.submit')}
          onConfirm={() => onCallApi.deleteWebhookMapping(integrationId)}
          onClose={() => setAsking(false)}
          onDone={onForgotten}
        />
      )}
    </div>
  );
}
