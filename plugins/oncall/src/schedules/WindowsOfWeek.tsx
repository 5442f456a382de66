import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import CloseIcon from '@material-ui/icons/Close';
import {
  TimeRestriction,
  WEEKDAYS,
} from '@muster/backstage-plugin-oncall-common';
import { onCallTranslationRef } from '../translation';
import { ChoiceField } from '../ui/ChoiceField';
import { ClockField } from './ClockField';
import { officeDay, WeekWindow } from './restrictions';

const useStyles = makeStyles(theme => ({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(2, 1),
    marginTop: theme.spacing(1),
  },
}));

/** The windows of the week in which a rotation counts. */
export function WindowsOfWeek(props: {
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
  return (
    <ChoiceField
      label={label}
      choices={WEEKDAYS}
      nameOf={day => t(`weekday.${day}`)}
      value={value}
      onChange={onChange}
    />
  );
}
