import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import MuiAlert from '@material-ui/lab/Alert';
import { Integration } from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useSubmit } from '../api/useSubmit';
import { onCallIntegrationsTranslationRef } from './translation';
import { OnOffSwitch } from '../ui/OnOffSwitch';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
  },
}));

/** Switches an integration off and on. */
export function IntegrationSwitches(props: {
  readonly integration: Integration;
  readonly isReadOnly: boolean;
  readonly onChanged: () => void;
}) {
  const { integration, isReadOnly, onChanged } = props;
  const { id, enabled } = integration;
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const classes = useStyles();
  const onCallApi = useApi(onCallApiRef);
  const { submit, busy, error } = useSubmit({ isTyped: false });
  const toggle = async () => {
    if (
      await submit(() => onCallApi.updateIntegration(id, { enabled: !enabled }))
    ) {
      onChanged();
    }
  };
  return (
    <div className={classes.root}>
      <FormControlLabel
        control={
          <OnOffSwitch
            checked={enabled}
            disabled={busy || isReadOnly}
            onChange={toggle}
          />
        }
        label={enabled ? t('switches.enabled') : t('switches.disabled')}
      />
      {error && <MuiAlert severity="error">{error.message}</MuiAlert>}
    </div>
  );
}
