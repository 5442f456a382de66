import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import MuiAlert from '@material-ui/lab/Alert';
import { PersonPreferences } from '@muster/backstage-plugin-oncall-common';
import {
  MomentInTime,
  onCallApiRef,
} from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { usePagerNow } from '../api/usePagerNow';
import { useSubmit } from '../api/useSubmit';
import { writeClock } from '../schedules/restrictions';
import { onCallMeTranslationRef } from './translation';
import { Section } from '../ui/Section';
import { QuietHoursDialog } from './QuietHoursDialog';

const useStyles = makeStyles(theme => ({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1),
  },
}));

/** How long a mute may be, in hours. */
const MUTES = [1, 4, 12] as const;

/** When the reader is told nothing: every day at some hours, or for a while from now on. */
export function QuietTimes(props: {
  readonly preferences: PersonPreferences;
  readonly onChanged: () => void;
}) {
  const { preferences, onChanged } = props;
  const { quietHours, zone } = preferences;
  const { t } = useTranslationRef(onCallMeTranslationRef);
  const classes = useStyles();
  const [isEditing, setEditing] = useState(false);
  const hours = quietHours && {
    from: writeClock(quietHours.startHour, quietHours.startMin),
    to: writeClock(quietHours.endHour, quietHours.endMin),
    except: quietHours.exceptPriorities.join(', '),
    zone,
  };
  return (
    <Section title={t('quiet.title')}>
      <div className={classes.row}>
        <Typography variant="body2">
          {hours && hours.except !== '' && t('quiet.hoursExcept', hours)}
          {hours && hours.except === '' && t('quiet.hours', hours)}
          {!hours && t('quiet.none')}
        </Typography>
        <Button
          size="small"
          variant="outlined"
          onClick={() => setEditing(true)}
        >
          {t('quiet.change')}
        </Button>
      </div>
      <Mute {...props} />
      {isEditing && (
        <QuietHoursDialog
          quietHours={quietHours}
          zone={zone}
          onClose={() => setEditing(false)}
          onDone={onChanged}
        />
      )}
    </Section>
  );
}

function Mute(props: {
  readonly preferences: PersonPreferences;
  readonly onChanged: () => void;
}) {
  const { mutedUntil } = props.preferences;
  const { t } = useTranslationRef(onCallMeTranslationRef);
  const classes = useStyles();
  const { me } = useApi(onCallApiRef);
  const { submit, busy, error } = useSubmit({ isTyped: false });
  const now = usePagerNow();
  const mute = async (until: string | undefined) => {
    await submit(() => me.muteMe(until));
    props.onChanged();
  };
  return (
    <>
      <div className={classes.row}>
        {mutedUntil ? (
          <>
            <Typography variant="body2">
              {t('quiet.mutedUntil')} <MomentInTime at={mutedUntil} />
            </Typography>
            <Button
              size="small"
              variant="outlined"
              disabled={busy}
              onClick={() => mute(undefined)}
            >
              {t('quiet.unmute')}
            </Button>
          </>
        ) : (
          <>
            <Typography variant="body2">{t('quiet.mute')}</Typography>
            {MUTES.map(hours => (
              <Button
                key={hours}
                size="small"
                variant="outlined"
                disabled={busy}
                onClick={() =>
                  mute(now.plus({ hours }).toUTC().toISO() ?? undefined)
                }
              >
                {t('quiet.forHours', { count: hours })}
              </Button>
            ))}
          </>
        )}
      </div>
      <Typography variant="caption" color="textSecondary">
        {t('quiet.muteEffect')}
      </Typography>
      {error && <MuiAlert severity="error">{error.message}</MuiAlert>}
    </>
  );
}
