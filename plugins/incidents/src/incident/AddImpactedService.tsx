import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { EntityPicker } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { incidentsTranslationRef } from '../translation';
import { SERVICE_KINDS } from '../ui/priorities';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1),
    [theme.breakpoints.down('xs')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
}));

/** Names one more impacted service. */
export function AddImpactedService(props: {
  readonly onAdd: (entityRef: string, state: 'confirmed') => void;
  readonly busy: boolean;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const [chosen, setChosen] = useState<string>();
  const add = () => {
    if (chosen) {
      props.onAdd(chosen, 'confirmed');
      setChosen(undefined);
    }
  };
  return (
    <div className={classes.root}>
      <EntityPicker
        label={t('incident.services.addLabel')}
        kinds={SERVICE_KINDS}
        value={chosen}
        onChange={setChosen}
      />
      <Button variant="outlined" disabled={!chosen || props.busy} onClick={add}>
        {t('incident.services.add')}
      </Button>
    </div>
  );
}
