import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Rotation, Schedule } from '@muster/backstage-plugin-oncall-common';
import { EmptyFace, useNow } from '@muster/backstage-plugin-oncall-react';
import { DateTime } from 'luxon';
import { Fragment } from 'react';
import { onCallSchedulesTranslationRef } from './translation';
import { ParticipantLink } from '../ui/ParticipantLink';
import { writeClock } from './restrictions';
import { useWindowWords } from './useWindowWords';

const useStyles = makeStyles(theme => ({
  rotation: { '& + &': { marginTop: theme.spacing(2) } },
}));

/** Each rotation in plain sentences: how often it hands over, to whom, and when it counts. */
export function RotationSentences(props: { readonly schedule: Schedule }) {
  const { schedule } = props;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const classes = useStyles();
  if (schedule.rotations.length === 0) {
    return (
      <EmptyFace
        title={t('rotations.empty.title')}
        description={t('rotations.empty.description')}
      />
    );
  }
  return (
    <>
      {schedule.rotations.map(rotation => (
        <Typography
          key={rotation.id}
          variant="body2"
          className={classes.rotation}
        >
          <strong>{rotation.name}</strong>
          {': '}
          <HandoffSentence rotation={rotation} zone={schedule.timezone} />{' '}
          {rotation.participants.map((participant, index) => (
            <Fragment key={index}>
              {index > 0 && ' → '}
              <ParticipantLink
                of={participant.type === 'none' ? undefined : participant.ref}
              />
            </Fragment>
          ))}
          {'. '}
          <RestrictionSentence rotation={rotation} />
          <TermSentences rotation={rotation} zone={schedule.timezone} />
        </Typography>
      ))}
    </>
  );
}

function HandoffSentence(props: {
  readonly rotation: Rotation;
  readonly zone: string;
}) {
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const { type, length, start } = props.rotation;
  const at = DateTime.fromISO(start, { zone: props.zone, locale: 'en-GB' });
  return (
    <>
      {t(`rotations.handoff.${type}`, {
        count: length,
        time: at.toFormat('HH:mm'),
        day: at.toFormat('cccc'),
      })}
    </>
  );
}

function RestrictionSentence(props: { readonly rotation: Rotation }) {
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const sayWindows = useWindowWords();
  const { restriction } = props.rotation;
  if (!restriction) {
    return null;
  }
  if (restriction.type === 'time-of-day') {
    const { startHour, startMin, endHour, endMin } = restriction.restriction;
    return (
      <>
        {t('rotations.hours', {
          from: writeClock(startHour, startMin),
          to: writeClock(endHour, endMin),
        })}{' '}
      </>
    );
  }
  const windows = sayWindows(restriction.restrictions);
  return <>{t('rotations.windows', { windows })} </>;
}

/** A rotation that is in force and goes on needs no word about it. */
function TermSentences(props: {
  readonly rotation: Rotation;
  readonly zone: string;
}) {
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const now = useNow();
  const { start, end } = props.rotation;
  const read = (iso: string) =>
    DateTime.fromISO(iso, { zone: props.zone, locale: 'en-GB' });
  const shown = (at: DateTime) => at.toFormat('d LLL yyyy HH:mm ZZZZ');
  const [first, last] = [read(start), end ? read(end) : undefined];
  return (
    <>
      {first > now && <>{t('rotations.begins', { start: shown(first) })} </>}
      {last &&
        t(last > now ? 'rotations.ends' : 'rotations.ended', {
          end: shown(last),
        })}
    </>
  );
}
