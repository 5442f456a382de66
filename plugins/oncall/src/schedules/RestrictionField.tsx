import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import CloseIcon from '@material-ui/icons/Close';
import { TimeRestriction } from '@muster/backstage-plugin-oncall-common';
import { onCallTranslationRef } from '../translation';
import { Field } from '../ui/Field';
import { ClockField } from './ClockField';
import {
  defaultRestriction,
  officeDay,
  RestrictionKind,
  WEEKDAYS,
  WeekWindow,
} from './restrictions';

const useStyles = makeStyles(theme => ({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1),
  },
}));

const KINDS: readonly RestrictionKind[] = [
  'always',
  'time-of-day',
  'weekday-and-time-of-day',
];

/** When a rotation counts: always, at some hours of each day, or in some windows of the week. */
export function RestrictionField(props: {
  readonly value?: TimeRestriction;
  readonly onChange: (value: TimeRestriction | undefined) => void;
}) {
  const { value, onChange } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const kindOf = (typed: string) =>
    KINDS.find(kind => kind === typed) ?? 'always';
  return (
    <div>
      <Field
        select
        fullWidth
        label={t('restriction.label')}
        value={value?.type ?? 'always'}
        onChange={event =>
          onChange(defaultRestriction(kindOf(event.target.value)))
        }
      >
        {KINDS.map(kind => (
          <MenuItem key={kind} value={kind}>
            {t(`restriction.kind.${kind}`)}
          </MenuItem>
        ))}
      </Field>
      {value?.type === 'time-of-day' && (
        <HoursOfDay value={value} onChange={onChange} />
      )}
      {value?.type === 'weekday-and-time-of-day' && (
        <WindowsOfWeek value={value} onChange={onChange} />
      )}
    </div>
  );
}

function HoursOfDay(props: {
  readonly value: Extract<TimeRestriction, { type: 'time-of-day' }>;
  readonly onChange: (value: TimeRestriction) => void;
}) {
  const { value, onChange } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const classes = useStyles();
  const { restriction } = value;
  const set = (change: Partial<typeof restriction>) =>
    onChange({ ...value, restriction: { ...restriction, ...change } });
  return (
    <div className={classes.row}>
      <ClockField
        label={t('restriction.from')}
        hour={restriction.startHour}
        minute={restriction.startMin}
        onChange={({ hour, minute }) =>
          set({ startHour: hour, startMin: minute })
        }
      />
      <ClockField
        label={t('restriction.to')}
        hour={restriction.endHour}
        minute={restriction.endMin}
        onChange={({ hour, minute }) => set({ endHour: hour, endMin: minute })}
      />
    </div>
  );
}

function WindowsOfWeek(props: {
  readonly value: Extract<TimeRestriction, { type: 'weekday-and-time-of-day' }>;
  readonly onChange: (value: TimeRestriction | undefined) => void;
}) {
  const { value, onChange } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const { restrictions } = value;
  const set = (windows: readonly WeekWindow[]) =>
    onChange(
      windows.length > 0 ? { ...value, restrictions: windows } : undefined,
    );
  return (
    <>
      {restrictions.map((window, index) => (
        <WindowOfWeek
          key={index}
          value={window}
          onChange={next =>
            set(
              restrictions.map((one, place) => (place === index ? next : one)),
            )
          }
          onRemove={() =>
            set(restrictions.filter((_, place) => place !== index))
          }
        />
      ))}
      <Button onClick={() => set([...restrictions, officeDay('saturday')])}>
        {t('restriction.addWindow')}
      </Button>
    </>
  );
}

function WindowOfWeek(props: {
  readonly value: WeekWindow;
  readonly onChange: (value: WeekWindow) => void;
  readonly onRemove: () => void;
}) {
  const { value, onChange, onRemove } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const classes = useStyles();
  const set = (change: Partial<WeekWindow>) =>
    onChange({ ...value, ...change });
  return (
    <div className={classes.row}>
      <DayField
        label={t('restriction.fromDay')}
        value={value.startDay}
        onChange={startDay => set({ startDay })}
      />
      <ClockField
        label={t('restriction.from')}
        hour={value.startHour}
        minute={value.startMin}
        onChange={({ hour, minute }) =>
          set({ startHour: hour, startMin: minute })
        }
      />
      <DayField
        label={t('restriction.toDay')}
        value={value.endDay}
        onChange={endDay => set({ endDay })}
      />
      <ClockField
        label={t('restriction.to')}
        hour={value.endHour}
        minute={value.endMin}
        onChange={({ hour, minute }) => set({ endHour: hour, endMin: minute })}
      />
      <IconButton
        size="small"
        aria-label={t('restriction.removeWindow')}
        onClick={onRemove}
      >
        <CloseIcon fontSize="small" />
      </IconButton>
    </div>
  );
}

function DayField(props: {
  readonly label: string;
  readonly value: WeekWindow['startDay'];
  readonly onChange: (day: WeekWindow['startDay']) => void;
}) {
  const { label, value, onChange } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const choose = (typed: string) =>
    onChange(WEEKDAYS.find(day => day === typed) ?? value);
  return (
    <Field
      select
      label={label}
      value={value}
      onChange={event => choose(event.target.value)}
    >
      {WEEKDAYS.map(day => (
        <MenuItem key={day} value={day}>
          {t(`weekday.${day}`)}
        </MenuItem>
      ))}
    </Field>
  );
}
