import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { AlertRecipient } from '@muster/backstage-plugin-oncall-common';
import {
  MomentInTime,
  PersonLink,
} from '@muster/backstage-plugin-oncall-react';
import { onCallAlertsTranslationRef } from './translation';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** Who knows of an alert, and how far that came with each. */
export function RecipientList(props: {
  readonly recipients: readonly AlertRecipient[];
}) {
  const { recipients } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const classes = useStyles();
  return recipients.length === 0 ? (
    <Typography variant="body2">{t('alertRecipients.none')}</Typography>
  ) : (
    <ul className={classes.list}>
      {recipients.map(({ person, state, updatedAt }) => (
        <Typography key={person} variant="body2" component="li">
          <PersonLink entityRef={person} />
          {': '}
          {t(`alertRecipients.state.${state}`)}{' '}
          <MomentInTime at={updatedAt} variant="relative" />
        </Typography>
      ))}
    </ul>
  );
}
