import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import MuiAlert from '@material-ui/lab/Alert';
import { Integration } from '@muster/backstage-plugin-oncall-common';
import { onCallIntegrationsTranslationRef } from './translation';

const useStyles = makeStyles(theme => ({
  mark: { overflowWrap: 'anywhere' },
  note: { margin: theme.spacing(1, 0), overflowWrap: 'anywhere' },
}));

type Props = Pick<Integration, 'configuration'>;

/** In a list, a line that says which entry of the configuration brings an integration; nothing for others. */
export function ConfiguredMark({ configuration }: Props) {
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const classes = useStyles();
  return configuration ? (
    <Typography
      variant="caption"
      color="textSecondary"
      component="div"
      className={classes.mark}
    >
      {t(configuration.isGone ? 'configured.gone' : 'configured.managed', {
        entry: configuration.entry,
      })}
    </Typography>
  ) : null;
}

/** The same over the details of an integration, with what it means. */
export function ConfiguredNote({ configuration }: Props) {
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const classes = useStyles();
  if (!configuration) {
    return null;
  }
  const { entry, isGone } = configuration;
  return (
    <MuiAlert severity={isGone ? 'warning' : 'info'} className={classes.note}>
      {isGone ? (
        <>
          <div>{t('configured.gone', { entry })}</div>
          {t('configured.goneEffect')}
        </>
      ) : (
        t('configured.locked', { entry })
      )}
    </MuiAlert>
  );
}
