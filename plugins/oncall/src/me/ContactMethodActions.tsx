import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import DeleteOutlineIcon from '@material-ui/icons/DeleteOutline';
import { ContactMethod } from '@muster/backstage-plugin-oncall-common';
import { MoveButtons } from '../ui/MoveButtons';
import { onCallMeTranslationRef } from './translation';
import { useChannelName } from './useChannelName';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: theme.spacing(0.5),
  },
}));

/** What can be done with one way to reach the reader. */
export function ContactMethodActions(props: {
  readonly method: ContactMethod;
  readonly isBusy: boolean;
  /** Among those that the reader added; -1 for others. */
  readonly place: number;
  readonly count: number;
  readonly onVerify: () => void;
  readonly onTest: () => void;
  readonly onToggle: () => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onDelete: () => void;
}) {
  const { method, isBusy } = props;
  const { t } = useTranslationRef(onCallMeTranslationRef);
  const classes = useStyles();
  const channelName = useChannelName();
  const { channel, label } = method;
  const to =
    channel === 'notification' ? channelName(channel) : label ?? method.to;
  return (
    <div className={classes.root}>
      {method.verified ? (
        <Button
          size="small"
          disabled={isBusy}
          onClick={props.onTest}
          aria-label={t('contact.testOf', { to })}
        >
          {t('contact.test')}
        </Button>
      ) : (
        <Button
          size="small"
          color="primary"
          variant="outlined"
          onClick={props.onVerify}
          aria-label={t('contact.verifyOf', { to })}
        >
          {t('contact.verify')}
        </Button>
      )}
      {!method.fromCatalog && <OwnActions {...props} to={to} />}
    </div>
  );
}

function OwnActions(
  props: Parameters<typeof ContactMethodActions>[0] & { readonly to: string },
) {
  const { method, isBusy, place, count, to, onMove } = props;
  const { t } = useTranslationRef(onCallMeTranslationRef);
  return (
    <>
      <Button size="small" disabled={isBusy} onClick={props.onToggle}>
        {method.enabled ? t('contact.turnOff') : t('contact.turnOn')}
      </Button>
      {count > 1 && (
        <MoveButtons
          labels={{
            up: t('contact.up', { to }),
            down: t('contact.down', { to }),
          }}
          place={place}
          count={count}
          isBusy={isBusy}
          onMove={onMove}
        />
      )}
      <IconButton
        size="small"
        aria-label={t('contact.deleteOf', { to })}
        onClick={props.onDelete}
      >
        <DeleteOutlineIcon fontSize="small" />
      </IconButton>
    </>
  );
}
