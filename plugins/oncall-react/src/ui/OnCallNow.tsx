import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import WarningIcon from '@material-ui/icons/Warning';
import {
  OnCallTurn,
  ScheduleOnCall,
} from '@muster/backstage-plugin-oncall-common';
import { onCallReactTranslationRef } from '../translation';
import { MomentInTime } from './moment/MomentInTime';
import { Sentence } from './Sentence';
import { toneColors } from './tone';
import { TurnChips } from './TurnChips';
import { TurnPerson } from './TurnPerson';

const useStyles = makeStyles(theme => ({
  list: { ...theme.typography.body2, listStyle: 'none', margin: 0, padding: 0 },
  schedule: { '& + &': { marginTop: theme.spacing(1.5) } },
  turn: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: theme.spacing(0, 1),
  },
  person: { fontWeight: 'bold' },
  nobody: {
    ...toneColors(theme, 'danger'),
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    padding: theme.spacing(0.5, 1),
    border: '1px solid',
    borderRadius: theme.shape.borderRadius,
    fontWeight: 'bold',
  },
}));

/**
 * Who is on call in each schedule, until when, and who takes over. A schedule with nobody on call is loud.
 *
 * @public
 */
export function OnCallNow(props: {
  readonly schedules: readonly ScheduleOnCall[];
  /** Where a schedule's name leads; without it the name is plain text. */
  readonly scheduleHref?: (scheduleId: string) => string | undefined;
}) {
  const classes = useStyles();
  return (
    <ul className={classes.list}>
      {props.schedules.map(schedule => (
        <li key={schedule.scheduleId} className={classes.schedule}>
          <ScheduleName
            name={schedule.scheduleName}
            href={props.scheduleHref?.(schedule.scheduleId)}
          />
          <TurnsNow schedule={schedule} />
          <TurnsNext schedule={schedule} />
        </li>
      ))}
    </ul>
  );
}

/**
 * The people on call now in one schedule, or that there is nobody.
 *
 * @public
 */
export function TurnsNow(props: { readonly schedule: ScheduleOnCall }) {
  const { t } = useTranslationRef(onCallReactTranslationRef);
  const classes = useStyles();
  const { schedule } = props;
  const people = schedule.now.filter(turn => turn.participant.type !== 'none');
  if (people.length === 0) {
    return (
      <span className={classes.nobody}>
        <WarningIcon fontSize="small" aria-hidden />
        {t('onCallNow.nobody.row')}
      </span>
    );
  }
  return (
    <>
      {people.map(turn => (
        <div key={turnKey(turn)} className={classes.turn}>
          <span className={classes.person}>
            <TurnPerson turn={turn} />
          </span>
          <StandsInFor turn={turn} />
          <Typography variant="body2" component="span" color="textSecondary">
            <RotationName schedule={schedule} turn={turn} />
            {turn.isOpenEnded ? (
              t('onCallNow.openEnded')
            ) : (
              <>
                {t('onCallNow.until')}{' '}
                <MomentInTime at={turn.end} scheduleZone={schedule.timezone} />
              </>
            )}
          </Typography>
          <TurnChips turn={turn} />
        </div>
      ))}
    </>
  );
}

/**
 * Who takes over at the next change of one schedule.
 *
 * @public
 */
export function TurnsNext(props: {
  readonly schedule: ScheduleOnCall;
  /** Where a column head already says that this is next. */
  readonly hasNoLabel?: boolean;
}) {
  const { t } = useTranslationRef(onCallReactTranslationRef);
  const { schedule } = props;
  return (
    <>
      {schedule.next.map(turn => (
        <Typography key={turnKey(turn)} variant="body2" color="textSecondary">
          <Sentence>
            {!props.hasNoLabel && `${t('onCallNow.next')} `}
            <TurnPerson turn={turn} /> <StandsInFor turn={turn} />{' '}
            <RotationName schedule={schedule} turn={turn} />
            {t('onCallNow.from')}{' '}
            <MomentInTime at={turn.start} scheduleZone={schedule.timezone} />
          </Sentence>
        </Typography>
      ))}
    </>
  );
}

/** Whose turn it would be, where forwarding put somebody else here. */
function StandsInFor(props: { readonly turn: OnCallTurn }) {
  const { t } = useTranslationRef(onCallReactTranslationRef);
  const { forwardedFrom } = props.turn;
  return forwardedFrom ? (
    <span>
      {t('onCallNow.standsInFor', {
        name: forwardedFrom.name ?? forwardedFrom.ref,
      })}
    </span>
  ) : null;
}

/** Only where several rotations are spoken of; a single one needs no name. */
function RotationName(props: {
  readonly schedule: ScheduleOnCall;
  readonly turn: OnCallTurn;
}) {
  const { schedule, turn } = props;
  const names = [...schedule.now, ...schedule.next].map(
    ({ rotationName }) => rotationName,
  );
  return turn.rotationName && new Set(names).size > 1 ? (
    <>({turn.rotationName}) </>
  ) : null;
}

function ScheduleName(props: {
  readonly name: string;
  readonly href?: string;
}) {
  const { name, href } = props;
  return (
    <Typography variant="body2" component="div" color="textSecondary">
      {href ? <Link to={href}>{name}</Link> : name}
    </Typography>
  );
}

function turnKey(turn: OnCallTurn): string {
  const { participant, rotationName, start } = turn;
  const who = participant.type === 'none' ? 'none' : participant.ref;
  return `${who} ${rotationName} ${start}`;
}
