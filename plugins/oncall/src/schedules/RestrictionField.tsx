import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import { TimeRestriction } from '@muster/backstage-plugin-oncall-common';
import { onCallTranslationRef } from '../translation';
import { ChoiceField } from '../ui/ChoiceField';
import { ClockField } from './ClockField';
import { defaultRestriction, RestrictionKind } from './restrictions';
import { WindowsOfWeek } from './WindowsOfWeek';

const useStyles = makeStyles(theme => ({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(2, 1),
    marginTop: theme.spacing(2),
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
  return (
    <div>
      <ChoiceField
        fullWidth
        label={t('restriction.label')}
        choices={KINDS}
        nameOf={kind => t(`restriction.kind.${kind}`)}
        value={value?.type ?? 'always'}
        onChange={kind => onChange(defaultRestriction(kind))}
      />
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
