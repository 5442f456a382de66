import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import CheckCircleOutlineIcon from '@material-ui/icons/CheckCircleOutline';
import ErrorOutlineIcon from '@material-ui/icons/ErrorOutline';
import WarningIcon from '@material-ui/icons/Warning';
import {
  Schedule,
  ScheduleProblem,
} from '@muster/backstage-plugin-oncall-common';
import {
  MomentInTime,
  StatusChip,
} from '@muster/backstage-plugin-oncall-react';
import { useScheduleProblems } from '../api/useScheduleProblems';
import { onCallSchedulesTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { ParticipantLink } from '../ui/ParticipantLink';
import { Section } from '../ui/Section';

const useStyles = makeStyles(theme => ({
  list: {
    ...theme.typography.body2,
    listStyle: 'none',
    margin: 0,
    padding: 0,
    '& li': {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1),
      padding: theme.spacing(0.5, 0),
    },
  },
  fine: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    '& svg': { color: theme.palette.success.main },
  },
}));

/** What should be looked at in a schedule, the worst first. */
export function ScheduleQuality(props: { readonly schedule: Schedule }) {
  const { schedule } = props;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const classes = useStyles();
  const answer = useScheduleProblems(schedule.id);
  return (
    <Section title={t('quality.title')}>
      <Answer answer={answer} lines={2}>
        {problems =>
          problems.length === 0 ? (
            <Typography variant="body2" className={classes.fine}>
              <CheckCircleOutlineIcon fontSize="small" aria-hidden />
              {t('quality.fine')}
            </Typography>
          ) : (
            <ul className={classes.list}>
              {problems.map(problem => (
                <li
                  key={`${problem.code} ${problem.person} ${problem.policy} ${problem.rotationId}`}
                >
                  <Severity problem={problem} />
                  <Problem problem={problem} schedule={schedule} />
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </Section>
  );
}

function Severity(props: { readonly problem: ScheduleProblem }) {
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const isError = props.problem.severity === 'error';
  return (
    <StatusChip
      tone={isError ? 'danger' : 'warning'}
      icon={
        isError ? <ErrorOutlineIcon aria-hidden /> : <WarningIcon aria-hidden />
      }
      label={t(`quality.severity.${props.problem.severity}`)}
    />
  );
}

function Problem(props: {
  readonly problem: ScheduleProblem;
  readonly schedule: Schedule;
}) {
  const { problem, schedule } = props;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const { code, person, count = 0, hours = 0, fairHours = 0 } = problem;
  if (code === 'gaps') {
    // Nobody thinks of weeks in hours.
    const length =
      hours < 48
        ? t('quality.hours', { count: hours })
        : t('quality.days', { count: Math.round(hours / 24) });
    return (
      <span>
        {t('quality.gaps', { count, length })}{' '}
        {problem.start && (
          <MomentInTime at={problem.start} scheduleZone={schedule.timezone} />
        )}
      </span>
    );
  }
  const isTeam = person?.startsWith('group:');
  const words =
    code === 'no-contact-method' && isTeam ? 'nobody-of-team' : code;
  const rotation = schedule.rotations.find(
    ({ id }) => id === problem.rotationId,
  );
  return (
    <span>
      <ParticipantLink of={person ?? problem.policy} />{' '}
      {t(`quality.${words}`, {
        rotation: rotation?.name ?? '',
        hours: String(hours),
        fairHours: String(fairHours),
      })}
    </span>
  );
}
