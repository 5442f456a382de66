import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import { onCallPoliciesTranslationRef } from './translation';
import { onCallHeartbeatsTranslationRef } from '../heartbeats/translation';
import { ChoiceField } from '../ui/ChoiceField';
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
      <ChoiceField
        label={t('handlingPolicyDialog.unit')}
        choices={UNITS}
        nameOf={unit => tHeartbeats(`heartbeatDialog.units.${unit}`)}
        value={value.unit}
        onChange={unit => onChange({ ...value, unit })}
      />
    </div>
  );
}
