import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { onCallSchedulesTranslationRef } from './translation';
import { ChoiceField } from '../ui/ChoiceField';
import { Field } from '../ui/Field';
import { WallTimeField } from '../ui/WallTimeField';
import { ParticipantsField } from './ParticipantsField';
import { RestrictionField } from './RestrictionField';
import { RotationForm, RotationProblems } from './rotationForm';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
    margin: 0,
    // Else a fieldset is never narrower than what is in it.
    minWidth: 0,
    padding: theme.spacing(2),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(2, 1) },
  name: { flexGrow: 1 },
  // Else it is never narrower than the browser's field for a time.
  time: { flex: `1 1 ${theme.spacing(30)}px`, minWidth: 0 },
  length: { width: theme.spacing(14) },
}));

const TYPES = ['hourly', 'daily', 'weekly'] as const;

/** One rotation of the schedule dialog. */
export function RotationFields(props: {
  readonly form: RotationForm;
  readonly zone: string;
  readonly problems: RotationProblems;
  readonly onChange: (change: Partial<RotationForm>) => void;
  readonly onRemove?: () => void;
}) {
  const { form, zone, problems, onChange, onRemove } = props;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const classes = useStyles();
  return (
    <fieldset
      className={classes.root}
      aria-label={form.name || t('rotation.name')}
    >
      <div className={classes.row}>
        <Field
          className={classes.name}
          required
          label={t('rotation.name')}
          value={form.name}
          error={Boolean(problems.name)}
          helperText={problems.name && t('rotation.problem.name')}
          onChange={event => onChange({ name: event.target.value })}
        />
        <LengthFields form={form} problems={problems} onChange={onChange} />
      </div>
      <div className={classes.row}>
        <div className={classes.time}>
          <WallTimeField
            label={t('rotation.start')}
            zone={zone}
            value={form.start}
            error={problems.start && t('rotation.problem.start')}
            onChange={start => onChange({ start })}
          />
        </div>
        <div className={classes.time}>
          <WallTimeField
            label={t('rotation.end')}
            help={t('rotation.endHelp')}
            zone={zone}
            required={false}
            value={form.end}
            error={problems.end && t('rotation.problem.end')}
            onChange={end => onChange({ end })}
          />
        </div>
      </div>
      <ParticipantsField
        value={form.participants}
        error={problems.participants && t('rotation.problem.participants')}
        onChange={participants => onChange({ participants })}
      />
      <RestrictionField
        value={form.restriction}
        onChange={restriction => onChange({ restriction })}
      />
      {onRemove && (
        <Button onClick={onRemove}>{t('rotation.removeRotation')}</Button>
      )}
    </fieldset>
  );
}

function LengthFields(props: {
  readonly form: RotationForm;
  readonly problems: RotationProblems;
  readonly onChange: (change: Partial<RotationForm>) => void;
}) {
  const { form, problems, onChange } = props;
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const classes = useStyles();
  return (
    <>
      <Field
        className={classes.length}
        type="number"
        required
        label={t('rotation.length')}
        value={form.length}
        inputProps={{ min: 1 }}
        error={Boolean(problems.length)}
        helperText={problems.length && t('rotation.problem.length')}
        onChange={event => onChange({ length: event.target.value })}
      />
      <ChoiceField
        label={t('rotation.unit')}
        choices={TYPES}
        nameOf={type => t(`rotation.type.${type}`)}
        value={form.type}
        onChange={type => onChange({ type })}
      />
    </>
  );
}
