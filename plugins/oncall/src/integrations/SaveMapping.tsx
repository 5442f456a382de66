import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import FormHelperText from '@material-ui/core/FormHelperText';
import { makeStyles } from '@material-ui/core/styles';
import MuiAlert from '@material-ui/lab/Alert';
import { WebhookMapping } from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useSubmit } from '../api/useSubmit';
import { onCallIntegrationsTranslationRef } from './translation';
import { NeedsRight } from '../ui/NeedsRight';

const useStyles = makeStyles(theme => ({
  root: { '& .MuiAlert-root': { marginBottom: theme.spacing(1) } },
}));

/** Saves how messages are read in place of what its reader saw, and says what became of it. */
export function SaveMapping(props: {
  readonly integrationId: string;
  readonly missingRight?: string;
  /** Why it cannot be saved yet. */
  readonly unfinished?: string;
  /** Nothing was written yet when absent. */
  readonly mapping?: WebhookMapping;
  /** Absent until somebody saves one. */
  readonly saved?: WebhookMapping;
  /** Something was written since. */
  readonly isUnsaved: boolean;
  readonly onSaved: () => void;
}) {
  const { integrationId, missingRight, unfinished, mapping } = props;
  const { isUnsaved, onSaved } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const { submit, busy, error } = useSubmit();
  const [isSaved, setSaved] = useState(false);
  const [seen, setSeen] = useState(props.saved);
  const save = async (complete: WebhookMapping) => {
    const done = await submit(
      async () =>
        setSeen(await onCallApi.saveWebhookMapping(integrationId, complete)),
      {
        seen,
        read: async () =>
          (
            await onCallApi.getIntegrationReading(integrationId)
          ).mapping,
      },
    );
    setSaved(done);
    if (done) {
      onSaved();
    }
  };
  return (
    <div className={classes.root}>
      {error && <MuiAlert severity="error">{error.message}</MuiAlert>}
      {isSaved && mapping && !isUnsaved && (
        <MuiAlert severity="success">{t('mapping.saved')}</MuiAlert>
      )}
      <NeedsRight missing={missingRight}>
        <Button
          variant="contained"
          color="primary"
          disabled={busy || !mapping || unfinished !== undefined}
          onClick={() => mapping && save(mapping)}
        >
          {t('mapping.save')}
        </Button>
      </NeedsRight>
      {unfinished && <FormHelperText>{unfinished}</FormHelperText>}
    </div>
  );
}
