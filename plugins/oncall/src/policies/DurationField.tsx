import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import { onCallPoliciesTranslationRef } from './translation';
import { onCallHeartbeatsTranslationRef } from '../heartbeats/translation';
import { Field } from '../ui/Field';
import { DurationForm } from './durationForm';

const UNITS = ['minutes', 'hours', 'days'] as const;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    gap: theme.spacing(1),
    '& > *': { flex: '1 1 100px' },
  },
}));

/** How long, as a number and a unit. */
export function DurationField(props: {
  readonly label: string;
  readonly value: DurationForm;
  readonly isWrong: boolean;
  readonly onChange: (value: DurationForm) => void;
}) {
  const { label, value, isWrong, onChange } = props;
  const { t } = useTranslationRef(onCallPoliciesTranslationRef);
  const { t: tHeartbeats } = useTranslationRef(onCallHeartbeatsTranslationRef);
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <Field
        required
        type="number"
        label={label}
        value={value.amount}
        error={isWrong}
        helperText={isWrong && t('handlingPolicyDialog.problem.duration')}
        onChange={event => onChange({ ...value, amount: event.target.value })}
      />
      <Field
        select
        label={t('handlingPolicyDialog.unit')}
        value={value.unit}
        onChange={event =>
          onChange({
            ...value,
            unit: UNITS.find(unit => unit === event.target.value) ?? value.unit,
          })
        }
      >
        {UNITS.map(unit => (
          <MenuItem key={unit} value={unit}>
            {tHeartbeats(`heartbeatDialog.units.${unit}`)}
          </MenuItem>
        ))}
      </Field>
    </div>
  );
}
