import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import FormLabel from '@material-ui/core/FormLabel';
import IconButton from '@material-ui/core/IconButton';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import CloseIcon from '@material-ui/icons/Close';
import { Schedule } from '@muster/backstage-plugin-oncall-common';
import { EntityPicker } from '@muster/backstage-plugin-oncall-react';
import { onCallEscalationTranslationRef } from './translation';
import { ChoiceField } from '../ui/ChoiceField';
import { Field } from '../ui/Field';
import { NOTIFY_CHOICES, PolicyProblems, StepForm } from './policyForm';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
    margin: 0,
    padding: theme.spacing(2),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(2, 1),
    '& > *': { flex: '1 1 160px' },
  },
}));

const CONDITIONS = ['if-not-acked', 'if-not-closed'] as const;
const TYPES = ['schedule', 'team', 'user'] as const;
const KINDS = { team: ['Group'], user: ['User'] };

type StepProps = {
  readonly number: number;
  readonly step: StepForm;
  readonly schedules: readonly Schedule[];
  readonly problems: PolicyProblems['steps'][number];
  readonly onChange: (change: Partial<StepForm>) => void;
  readonly onRemove?: () => void;
};

/** One step of the policy dialog: when, unless what, whom. */
export function StepFields(props: StepProps) {
  const { number, step, onRemove } = props;
  const { t } = useTranslationRef(onCallEscalationTranslationRef);
  const name = t('policyDialog.step', { number: String(number) });
  const classes = useStyles();
  return (
    <fieldset className={classes.root} aria-label={name}>
      <div className={classes.head}>
        <FormLabel component="span" aria-hidden>
          {name}
        </FormLabel>
        {onRemove && (
          <IconButton
            size="small"
            aria-label={t('policyDialog.removeStep', {
              number: String(number),
            })}
            onClick={onRemove}
          >
            <CloseIcon fontSize="small" />
          </IconButton>
        )}
      </div>
      <WhenFields {...props} />
      <div className={classes.row}>
        <TypeFields {...props} />
        {step.type === 'schedule' ? (
          <ScheduleField {...props} />
        ) : (
          <EntityField {...props} kinds={KINDS[step.type]} />
        )}
      </div>
    </fieldset>
  );
}

function WhenFields({ step, problems, onChange }: StepProps) {
  const { t } = useTranslationRef(onCallEscalationTranslationRef);
  const classes = useStyles();
  return (
    <div className={classes.row}>
      <Field
        type="number"
        required
        label={t('policyDialog.delay')}
        value={step.delayMinutes}
        inputProps={{ min: 0 }}
        error={Boolean(problems.delay)}
        helperText={problems.delay && t('policyDialog.problem.delay')}
        onChange={event => onChange({ delayMinutes: event.target.value })}
      />
      <ChoiceField
        label={t('policyDialog.condition')}
        choices={CONDITIONS}
        nameOf={condition => t(`step.condition.${condition}`)}
        value={step.condition}
        onChange={condition => onChange({ condition })}
      />
    </div>
  );
}

function TypeFields({ step, onChange }: StepProps) {
  const { t } = useTranslationRef(onCallEscalationTranslationRef);
  const chooseType = (type: StepForm['type']) =>
    onChange({ type, notify: NOTIFY_CHOICES[type][0], ref: undefined });
  const choices = NOTIFY_CHOICES[step.type];
  return (
    <>
      <ChoiceField
        label={t('policyDialog.recipientType')}
        choices={TYPES}
        nameOf={type => t(`policyDialog.type.${type}`)}
        value={step.type}
        onChange={chooseType}
      />
      {choices.length > 1 && (
        <ChoiceField
          label={t('policyDialog.notify')}
          choices={choices}
          nameOf={notify =>
            step.type === 'team' && notify === 'default'
              ? t('policyDialog.handOver')
              : t(`policyDialog.notifyChoice.${notify}`)
          }
          value={step.notify}
          onChange={notify => onChange({ notify })}
        />
      )}
    </>
  );
}

function ScheduleField({ step, schedules, problems, onChange }: StepProps) {
  const { t } = useTranslationRef(onCallEscalationTranslationRef);
  return (
    <Field
      select
      required
      label={t('policyDialog.schedule')}
      value={step.ref ?? ''}
      error={Boolean(problems.ref)}
      helperText={problems.ref && t('policyDialog.problem.recipient')}
      onChange={event => onChange({ ref: event.target.value })}
    >
      {schedules.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </Field>
  );
}

function EntityField(props: StepProps & { readonly kinds: readonly string[] }) {
  const { step, kinds, problems, onChange } = props;
  const { t } = useTranslationRef(onCallEscalationTranslationRef);
  return (
    <EntityPicker
      required
      key={step.type}
      label={t(`policyDialog.type.${step.type}`)}
      kinds={kinds}
      value={step.ref}
      error={problems.ref && t('policyDialog.problem.recipient')}
      onChange={ref => onChange({ ref })}
    />
  );
}
