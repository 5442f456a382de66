import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import NightsStayIcon from '@material-ui/icons/NightsStay';
import WbSunnyIcon from '@material-ui/icons/WbSunny';
import { PersonLink, useNow } from '@muster/backstage-plugin-oncall-react';
import { Fragment } from 'react';
import { onCallSchedulesTranslationRef } from './translation';
import { Section } from '../ui/Section';
import { viewerZone } from '../ui/viewerZone';
import { peopleByZone, ZonePeople } from './peopleByZone';

const useStyles = makeStyles(theme => ({
  list: {
    ...theme.typography.body2,
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  zone: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 1),
    padding: theme.spacing(0.5, 0),
  },
  time: { fontWeight: 'bold', fontVariantNumeric: 'tabular-nums' },
}));

/** What time it is where the people of a schedule live; nothing where everybody lives by the clock of the reader. */
export function PersonClocks(props: {
  /** By entity reference. */
  readonly zones: ReadonlyMap<string, string>;
}) {
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const classes = useStyles();
  const byZone = peopleByZone(props.zones, useNow());
  const mine = viewerZone();
  if (byZone.every(({ zone }) => zone === mine)) {
    return null;
  }
  return (
    <Section title={t('clocks.title')}>
      <ul className={classes.list}>
        {byZone.map(one => (
          <li key={one.zone} className={classes.zone}>
            <ZoneClock {...one} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ZoneClock({ zone, time, isNight, people }: ZonePeople) {
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const classes = useStyles();
  const Icon = isNight ? NightsStayIcon : WbSunnyIcon;
  return (
    <>
      <Icon
        fontSize="small"
        color="action"
        titleAccess={isNight ? t('clocks.night') : t('clocks.day')}
      />
      <span className={classes.time}>{time.toFormat('ccc HH:mm')}</span>
      <Typography variant="body2" component="span" color="textSecondary">
        {zone}
      </Typography>
      <span>
        {people.map((ref, index) => (
          <Fragment key={ref}>
            {index > 0 && ', '}
            <PersonLink entityRef={ref} />
          </Fragment>
        ))}
      </span>
    </>
  );
}
