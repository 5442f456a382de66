import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Tooltip from '@material-ui/core/Tooltip';
import { makeStyles } from '@material-ui/core/styles';
import NotificationsOffIcon from '@material-ui/icons/NotificationsOff';
import { AlertHold } from '@muster/backstage-plugin-oncall-common';
import { onCallReactTranslationRef } from '../translation';
import { MomentInTime } from './moment/MomentInTime';
import { StatusChip } from './StatusChip';
import { TextWithMoments } from './TextWithMoments';

const useStyles = makeStyles(theme => ({
  // Side by side in the head of a page, one below the other in a cell.
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: theme.spacing(1),
    // Beside the priority of a stack there is no room for both.
    [theme.breakpoints.down('xs')]: { maxWidth: 180 },
  },
}));

/**
 * What keeps people from being told of an alert, and until when; why, on hover.
 *
 * @public
 */
export function HoldNote(props: { readonly held: AlertHold }) {
  const { t } = useTranslationRef(onCallReactTranslationRef);
  const classes = useStyles();
  const { by, until, because } = props.held;
  return (
    <Tooltip title={<TextWithMoments text={because} />}>
      <div className={classes.root}>
        <StatusChip
          tone="warning"
          icon={<NotificationsOffIcon aria-hidden />}
          label={t(`hold.${by}`)}
        />
        {until && (
          <div>
            {t('hold.until')} <MomentInTime at={until} />
          </div>
        )}
      </div>
    </Tooltip>
  );
}
