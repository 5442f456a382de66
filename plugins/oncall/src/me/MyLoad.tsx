import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { OnCallLoad } from '@muster/backstage-plugin-oncall-common';
import { EmptyFace, useNow } from '@muster/backstage-plugin-oncall-react';
import { DateTime } from 'luxon';
import { useMyLoad } from '../api/useMyLoad';
import { onCallMeTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { Section } from '../ui/Section';

const useStyles = makeStyles(theme => ({
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(2, 4),
    margin: theme.spacing(2, 0, 0),
    [theme.breakpoints.down('xs')]: {
      display: 'grid',
      gridTemplateColumns: 'repeat(2, 1fr)',
    },
  },
  figure: { display: 'flex', flexDirection: 'column-reverse' },
  value: { margin: 0, fontVariantNumeric: 'tabular-nums' },
}));

/** Hours, nights, weekends and pages of the reader during the last months. */
export function MyLoad() {
  const { t } = useTranslationRef(onCallMeTranslationRef);
  const answer = useMyLoad();
  return (
    <Section title={t('load.title')}>
      <Answer answer={answer} lines={2}>
        {load =>
          load.recordedSince || load.pages > 0 ? (
            <Figures load={load} />
          ) : (
            <EmptyFace
              title={t('load.empty.title')}
              description={t('load.empty.description')}
            />
          )
        }
      </Answer>
    </Section>
  );
}

function Figures({ load }: { readonly load: OnCallLoad }) {
  const { t } = useTranslationRef(onCallMeTranslationRef);
  const classes = useStyles();
  const now = useNow(0);
  const { days, zone, recordedSince, onCall, pages, pagesAtNight } = load;
  const figures = [
    [t('load.hours'), onCall.total],
    [t('load.nights'), onCall.nights],
    [t('load.weekends'), onCall.weekends],
    [t('load.pages'), pages],
    [t('load.pagesAtNight'), pagesAtNight],
  ] as const;
  return (
    <>
      <Typography variant="body2" color="textSecondary">
        {t('load.explanation', { days: String(days), zone })}{' '}
        {recordedSince &&
          DateTime.fromISO(recordedSince) > now.minus({ days, hours: -1 }) &&
          t('load.since', {
            date: DateTime.fromISO(recordedSince, {
              zone,
              locale: 'en-GB',
            }).toFormat('d LLL yyyy, HH:mm'),
          })}
      </Typography>
      <dl className={classes.figures}>
        {figures.map(([label, value], place) => (
          <div key={place} className={classes.figure}>
            <Typography component="dt" variant="body2" color="textSecondary">
              {label}
            </Typography>
            <Typography component="dd" variant="h5" className={classes.value}>
              {Math.round(value)}
            </Typography>
          </div>
        ))}
      </dl>
    </>
  );
}
