import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import MuiAlert from '@material-ui/lab/Alert';
import {
  Integration,
  INTEGRATION_NAMES,
  PriorityTable,
} from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useEffect, useState } from 'react';
import { useAlertSources } from '../api/useAlertSources';
import { replacing } from '../api/replacing';
import { useSubmit } from '../api/useSubmit';
import { onCallIntegrationsTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { NeedsRight } from '../ui/NeedsRight';
import { isSameChoice, NO_PRIORITIES, wordsOf } from './prioritiesForm';
import { PrioritiesTable } from './PrioritiesTable';

const useStyles = makeStyles(theme => ({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** Says which priority the words of the tool mean in the alerts of this integration. */
export function PrioritiesEditor(props: {
  readonly integration: Integration;
  readonly missingRight?: string;
  readonly onChanged: () => void;
  /** Says whether leaving would lose something. */
  readonly onUnsaved: (isUnsaved: boolean) => void;
}) {
  const { integration, missingRight, onChanged, onUnsaved } = props;
  const { type } = integration;
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  return (
    <Answer answer={useAlertSources()} lines={4}>
      {sources => (
        <>
          <Typography variant="body2" gutterBottom>
            {t('priorities.explanation', { tool: INTEGRATION_NAMES[type] })}
          </Typography>
          <PrioritiesForm
            integration={integration}
            missingRight={missingRight}
            usual={
              sources.find(one => one.type === type)?.priorities ??
              NO_PRIORITIES
            }
            onChanged={onChanged}
            onUnsaved={onUnsaved}
          />
        </>
      )}
    </Answer>
  );
}

function PrioritiesForm(props: {
  readonly integration: Integration;
  readonly missingRight?: string;
  readonly usual: PriorityTable;
  readonly onChanged: () => void;
  readonly onUnsaved: (isUnsaved: boolean) => void;
}) {
  const { integration, missingRight, usual, onChanged, onUnsaved } = props;
  const { id, priorities: saved = NO_PRIORITIES } = integration;
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const classes = useStyles();
  const onCallApi = useApi(onCallApiRef);
  const { submit, busy, error } = useSubmit();
  const [chosen, setChosen] = useState(saved);
  const [found, setFound] = useState(integration);
  const [isSaved, setSaved] = useState(false);
  const isUnsaved = !isSameChoice(chosen, saved);
  useEffect(() => onUnsaved(isUnsaved), [isUnsaved, onUnsaved]);
  const change = (to: PriorityTable) => {
    setChosen(to);
    setSaved(false);
  };
  const save = async () => {
    const done = await submit(
      async () =>
        setFound(await onCallApi.updateIntegration(id, { priorities: chosen })),
      replacing(
        found,
        () => onCallApi.listIntegrations(),
        ({ priorities = NO_PRIORITIES }) => wordsOf(priorities),
      ),
    );
    setSaved(done);
    if (done) {
      onChanged();
    }
  };
  return (
    <>
      <PrioritiesTable
        usual={usual}
        chosen={chosen}
        isReadOnly={missingRight !== undefined}
        onChange={change}
      />
      {error && <MuiAlert severity="error">{error.message}</MuiAlert>}
      {isSaved && (
        <MuiAlert severity="success">{t('priorities.saved')}</MuiAlert>
      )}
      <div className={classes.buttons}>
        <NeedsRight missing={missingRight}>
          <Button
            variant="contained"
            color="primary"
            disabled={busy || !isUnsaved}
            onClick={save}
          >
            {t('priorities.save')}
          </Button>
        </NeedsRight>
        {missingRight === undefined && (
          <Button
            disabled={busy || isSameChoice(chosen, NO_PRIORITIES)}
            onClick={() => change(NO_PRIORITIES)}
          >
            {t('priorities.reset')}
          </Button>
        )}
      </div>
    </>
  );
}
